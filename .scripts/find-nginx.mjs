// Finds nginx, whose logs are counted: what is on the PATH, then Debian's package.
import { spawnSync } from 'node:child_process';
import { installFromDebian } from './debian.mjs';

const PLACES = ['nginx', '/usr/sbin/nginx'];
const there = () => PLACES.find(place => spawnSync(place, ['-v'], { stdio: 'ignore' }).status === 0);

/** The command, or `undefined` where there is none and none may be installed. */
export function findNginx() {
  if (!there()) installFromDebian('nginx-light');
  return there();
}
