// Programs that the tests need and npm can't bring: on Debian, as root, they are installed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs a package where that is possible, and says so; what fails is told in one line. */
export function installFromDebian(name) {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return;
  console.log(`Installing Debian’s ${name} …`);
  const apt = (...args) => execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', name);
  } catch (error) {
    console.error(`apt-get could not install ${name}: ${error.message}`);
  }
}
