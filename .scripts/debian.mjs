// Programs that the tests need and npm can't bring: on Debian, as root, they are installed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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

/**
 * The folder, kept under node_modules/.cache, into which packages are laid whose programs need not be installed to run.
 * Undefined where they can't be had; what fails is told in one line.
 */
export function folderFromDebian(name, ...packages) {
  const place = resolve('node_modules/.cache', name);
  if (existsSync(place)) return place;
  if (!hasDebian()) return undefined;
  const beside = `${place}-${process.pid}`;
  mkdirSync(beside, { recursive: true });
  try {
    unpack(beside, packages);
    renameSync(beside, place);
    return place;
  } catch (error) {
    console.error(`apt-get could not fetch ${packages[0]}: ${error.message}`);
    return undefined;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function unpack(folder, names) {
  console.log(`Fetching Debian’s ${names.join(', ')} …`);
  apt(['update']);
  apt(['download', ...names], { cwd: folder });
  for (const file of readdirSync(folder).filter(each => each.endsWith('.deb')))
    execFileSync('dpkg-deb', ['--extract', file, '.'], { cwd: folder });
}
