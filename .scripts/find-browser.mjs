// Finds a Chromium-like browser to test in: CHROME_PATH, then what is installed, then Debian's own package.
import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import { installFromDebian } from './debian.mjs';

const KNOWN_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/opt/google/chrome/chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function installed() {
  const fromEnvironment = process.env.CHROME_PATH;
  if (fromEnvironment) {
    if (existsSync(fromEnvironment)) return fromEnvironment;
    throw new Error(`CHROME_PATH names ${fromEnvironment}, and there is no such file.`);
  }
  try {
    const found = Launcher.getInstallations()[0];
    if (found) return found;
  } catch {
    // chrome-launcher throws where it finds none
  }
  return KNOWN_PATHS.find(path => existsSync(path));
}

/**
 * The path of a browser to test in.
 * @throws {Error} where there is none and none may be installed, saying in one line what to install
 */
export function findBrowser() {
  const found = installed();
  if (found) return found;
  installFromDebian('chromium');
  const now = installed();
  if (now) return now;
  throw new Error(
    'The tests need Chrome, Chromium or Edge: install one (on Debian: sudo apt-get install chromium) or name it in CHROME_PATH.',
  );
}

/** Flags for a headless run that stays off the network. `--no-sandbox` only as root, where Chromium asks for it. */
export const browserFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
