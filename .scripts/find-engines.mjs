// Finds browsers of the three engines, or installs Debian's where that may be: FIREFOX_PATH and CHROME_PATH name them.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installFromDebian } from './debian.mjs';
import { findBrowser } from './find-browser.mjs';

const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const versionOf = (path, env) =>
  /\d[\d.]+/.exec(
    execFileSync(path, ['--version'], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] }),
  )?.[0];

/** @throws {Error} where it is not there and may not be installed, saying in one line what to install */
function found(find, packages, name) {
  if (!find()) installFromDebian(...packages);
  const paths = find();
  if (paths) return paths;
  throw new Error(`${name} is not installed (on Debian: sudo apt-get install ${packages.join(' ')})`);
}

export function findChromium() {
  const path = findBrowser();
  return { path, version: versionOf(path) };
}

export function findFirefox() {
  const find = () => [process.env.FIREFOX_PATH, ...FIREFOXES].find(path => path && existsSync(path));
  const path = found(find, ['firefox-esr'], 'Firefox');
  return { path, version: versionOf(path) };
}

const isThere = command => !spawnSync(command, ['--help'], { stdio: 'ignore' }).error;

function miniBrowser() {
  const libraries = '/usr/lib';
  const folders = existsSync(libraries) ? readdirSync(libraries).filter(name => name.endsWith('-linux-gnu')) : [];
  return folders
    .flatMap(folder => ['4.1', '6.0'].map(api => `${libraries}/${folder}/webkit2gtk-${api}/MiniBrowser`))
    .find(path => existsSync(path));
}

function findWebKit() {
  const find = () => isThere('WebKitWebDriver') && isThere('Xvfb') && miniBrowser();
  return found(find, ['webkit2gtk-driver', 'xvfb'], 'WebKitGTK with its driver');
}

const freePort = () =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Opens a window once, and closes it. */
async function opens(binary, port) {
  const firstMatch = [{ 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }];
  const sessions = `http://127.0.0.1:${port}/session`;
  const signal = AbortSignal.timeout(60_000);
  const body = JSON.stringify({ capabilities: { firstMatch } });
  const { value } = await (await fetch(sessions, { method: 'POST', body, signal })).json();
  if (!value.sessionId) throw new Error(`WebKitGTK does not start: ${value.message || value.error}`);
  await fetch(`${sessions}/${value.sessionId}`, { method: 'DELETE', signal });
}

/** Starts WebKit's driver on a screen that nobody sees. */
export async function startWebKit() {
  const path = findWebKit();
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise((resolve, reject) => {
    screen.on('error', reject).on('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
    screen.stdio[3].once('data', number => resolve(`:${String(number).trim()}`));
  });
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', XDG_CONFIG_HOME: withoutMotion() };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
  const stop = () => [driver, screen].forEach(child => child.kill());
  for (let waits = 0; waits < 100; waits++) {
    const isUp = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) {
      try {
        await opens(path, port);
        return { path, version: versionOf(path, env), port, stop };
      } catch (error) {
        stop();
        throw error;
      }
    }
    await pause(100);
  }
  stop();
  throw new Error('WebKitWebDriver did not answer within ten seconds');
}

/** Settings of a desktop whose reader wants no motion, which can't be changed while a browser runs. */
function withoutMotion() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return folder;
}
