// Finds PHP_CodeSniffer: on the PATH, else Debian's, laid beside the other tools.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { folderFromDebian } from './debian.mjs';

/** How it is called: a command and what comes first. Undefined where it can't be had. */
export function findPhpcs() {
  if (spawnSync('phpcs', ['--version'], { stdio: 'ignore' }).status === 0) return ['phpcs'];
  const folder = folderFromDebian('phpcs', 'php-codesniffer');
  return folder && ['php', '-d', `include_path=${join(folder, 'usr/share/php')}`, join(folder, 'usr/bin/phpcs')];
}
