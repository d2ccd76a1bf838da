// Finds xmllint, which holds XML against a schema: what is on the PATH, then Debian's package.
import { spawnSync } from 'node:child_process';
import { installFromDebian } from './debian.mjs';

const isThere = () => spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).status === 0;

/** The command, or `undefined` where there is none and none may be installed. */
export function findXmllint() {
  if (!isThere()) installFromDebian('libxml2-utils');
  return isThere() ? 'xmllint' : undefined;
}
