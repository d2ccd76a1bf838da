// Programs that the tests need and npm can't bring: on Debian, as root, they are installed.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One at a time: tests run side by side, and apt-get ends where another one is at work. */
const LOCK = join(tmpdir(), 'explainer-elements-apt.lock');

const apt = (args, options) =>
  execFileSync('flock', [LOCK, 'apt-get', ...args], { stdio: ['ignore', 'ignore', 'inherit'], ...options });

/** Whether packages of Debian may be had here at all. */
export const hasDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs packages where that is possible, and says so; what fails is told in one line. */
export function installFromDebian(...names) {
  if (!hasDebian()) return;
  console.log(`Installing Debian’s ${names.join(', ')} …`);
  try {
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', ...names]);
  } catch (error) {
    console.error(`apt-get could not install ${names.join(', ')}: ${error.message}`);
  }
}

/** Lays what is in packages into a folder, for programs that need not be installed to run. */
export function unpackFromDebian(folder, ...names) {
  console.log(`Fetching Debian’s ${names.join(', ')} …`);
  apt(['update']);
  apt(['download', ...names], { cwd: folder });
  for (const file of readdirSync(folder).filter(each => each.endsWith('.deb')))
    execFileSync('dpkg-deb', ['--extract', file, '.'], { cwd: folder });
}
