// Finds WordPress with what it runs on: the folder that WORDPRESS names, else Debian's packages, and the newest that npm
// has; PHP and MariaDB from the PATH, else Debian's.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { folderFromDebian, installFromDebian } from './debian.mjs';
import { folderFromNpm } from './from-npm.mjs';

const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'libjs-underscore',
  'libjs-cropper',
  'php-getid3',
];
/** WordPress Playground's: 6.6 RC 3 is the last one of a release that it put on npm. */
const ON_NPM = '@wp-playground/wordpress-builds@0.9.19';
const BETA = { zip: 'src/wordpress/wp-beta.zip', rest: 'public/wp-beta' };

const runs = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const hasPhp = () => runs('php', '-r', 'exit(extension_loaded("mysqli") && extension_loaded("dom") ? 0 : 1);');
const mariadb = () => ['mariadbd', '/usr/sbin/mariadbd'].find(command => runs(command, '--version'));

function folder() {
  if (process.env.WORDPRESS) return resolve(process.env.WORDPRESS);
  const unpacked = folderFromDebian('wordpress', ...PACKAGES);
  return unpacked && join(unpacked, 'usr/share/wordpress');
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

/** A newer WordPress than Debian's; undefined where WORDPRESS names the one to try, or it can't be had. */
export function findNewerWordPress() {
  return process.env.WORDPRESS ? undefined : folderFromNpm(ON_NPM, Object.values(BETA), joined);
}

/** Its programs are in a zip, and what browsers ask for is beside it. */
function joined(folder) {
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(join(folder, BETA.zip))))) {
    if (file.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  cpSync(join(folder, BETA.rest), folder, { recursive: true });
  for (const rest of ['public', 'src']) rmSync(join(folder, rest), { recursive: true });
}
