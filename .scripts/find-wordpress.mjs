// Finds WordPress with what it runs on: the folder that WORDPRESS names, else Debian's packages; PHP and MariaDB from the PATH, else Debian's.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasDebian, installFromDebian, unpackFromDebian } from './debian.mjs';

const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'libjs-underscore',
  'libjs-cropper',
  'php-getid3',
];
const CACHE = resolve('node_modules/.cache/wordpress');

const runs = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const hasPhp = () => runs('php', '-r', 'exit(extension_loaded("mysqli") && extension_loaded("dom") ? 0 : 1);');
const mariadb = () => ['mariadbd', '/usr/sbin/mariadbd'].find(command => runs(command, '--version'));

function folder() {
  if (process.env.WORDPRESS) return resolve(process.env.WORDPRESS);
  const place = join(CACHE, 'usr/share/wordpress');
  if (existsSync(place) || !hasDebian()) return existsSync(place) ? place : undefined;
  const beside = `${CACHE}-${process.pid}`;
  mkdirSync(beside, { recursive: true });
  try {
    unpackFromDebian(beside, ...PACKAGES);
    renameSync(beside, CACHE);
    return place;
  } catch (error) {
    console.error(`apt-get could not fetch WordPress: ${error.message}`);
    return undefined;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** What a test needs to start WordPress; or, as a string, what is missing. */
export function findWordPress() {
  if (!hasPhp()) installFromDebian('php-cli', 'php-mysql', 'php-xml', 'php-mbstring');
  if (!hasPhp()) return 'PHP with mysqli and dom';
  // The server's tables are made by what comes with the client
  const hasMariadb = () => mariadb() && runs('my_print_defaults', '--version');
  if (!hasMariadb()) installFromDebian('mariadb-server-core', 'mariadb-client-core');
  if (!hasMariadb()) return 'MariaDB';
  const wordpress = folder();
  return wordpress ? { wordpress, mariadb: mariadb() } : 'WordPress';
}
