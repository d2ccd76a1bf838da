// Finds PHP_CodeSniffer: on the PATH, else Debian's, laid beside the other tools.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasDebian, unpackFromDebian } from './debian.mjs';

const CACHE = resolve('node_modules/.cache/phpcs');

/** How it is called: a command and what comes first. Undefined where it can't be had. */
export function findPhpcs() {
  if (spawnSync('phpcs', ['--version'], { stdio: 'ignore' }).status === 0) return ['phpcs'];
  const program = ['php', '-d', `include_path=${join(CACHE, 'usr/share/php')}`, join(CACHE, 'usr/bin/phpcs')];
  if (existsSync(CACHE)) return program;
  if (!hasDebian()) return undefined;
  const beside = `${CACHE}-${process.pid}`;
  mkdirSync(beside, { recursive: true });
  try {
    unpackFromDebian(beside, 'php-codesniffer');
    renameSync(beside, CACHE);
    return program;
  } catch (error) {
    console.error(`apt-get could not fetch PHP_CodeSniffer: ${error.message}`);
    return undefined;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
