// A desktop that nobody sees: a screen, a session bus, a window manager, Orca, and a browser in which it reads.
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { browserFlags } from '../../.scripts/find-browser.mjs';
import { workOf } from './work.mjs';

const run = promisify(execFile);

const ORCA = fileURLToPath(new URL('orca.py', import.meta.url));
const BUS_OF_ACCESSIBILITY = '/usr/libexec/at-spi-bus-launcher';
const [WIDTH, HEIGHT] = [1280, 1000];

/** Shorter ones Orca and Firefox may miss. */
const KEY_MS = 60;
/** So long neither Orca nor the browser does anything once there is nothing more to say. */
const QUIET_MS = 400;
/** A machine that is busy with something else takes its time. */
const MOST_MS = 30_000;
/** A key that Orca has not seen by then is lost. */
const LOST_MS = 15_000;

const FIREFOX_SETTINGS = {
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  // Processes that wait for a page that never comes
  'dom.ipc.processPrelaunch.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.automaticallyPopup': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
};

/** The command that opens a browser at an address, with a profile of its own in a folder. */
const commands = {
  firefox(path, folder, url) {
    const settings = Object.entries(FIREFOX_SETTINGS).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    mkdirSync(folder);
    writeFileSync(join(folder, 'user.js'), settings.join('\n'));
    return [path, '--no-remote', '--new-instance', '--profile', folder, '--width', WIDTH, '--height', HEIGHT, url];
  },
  chromium: (path, folder, url) => [
    path,
    ...browserFlags,
    '--force-renderer-accessibility',
    '--disable-gpu',
    '--disable-features=Translate',
    '--no-default-browser-check',
    '--password-store=basic',
    `--user-data-dir=${folder}`,
    `--window-size=${WIDTH},${HEIGHT}`,
    '--window-position=0,0',
    url,
  ],
};

/**
 * @param {{ name: 'firefox' | 'chromium', path: string }} browser
 * @param {string} url what it opens first
 */
export async function startDesktop({ name, path }, url) {
  const folder = mkdtempSync(join(tmpdir(), `heard-${name}-`));
  const children = [];
  const inFolder = part => join(folder, part);
  for (const part of ['home', 'run']) mkdirSync(inFolder(part), { mode: 0o700 });
  const env = {
    ...process.env,
    HOME: inFolder('home'),
    XDG_RUNTIME_DIR: inFolder('run'),
    XDG_CONFIG_HOME: inFolder('home/.config'),
    XDG_DATA_HOME: inFolder('home/.local/share'),
    LANG: 'en_US.UTF-8',
    LC_ALL: 'C.UTF-8',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    NO_AT_BRIDGE: '0',
    HEARD: inFolder('heard.jsonl'),
  };
  const log = openSync(inFolder('programs.log'), 'a');
  const start = (command, args, stdio = ['ignore', log, log]) => {
    const child = spawn(command, args.map(String), { env, stdio });
    children.push(child);
    return child;
  };
  const firstLine = (child, output) =>
    new Promise((resolve, reject) => {
      child.on('error', reject).on('exit', code => reject(new Error(`${child.spawnfile} ended with ${code}`)));
      output.once('data', text => resolve(String(text).trim()));
    });
  const stopAtOnce = () => children.forEach(child => child.kill());
  process.once('exit', stopAtOnce);
  const stop = async () => {
    process.off('exit', stopAtOnce);
    for (const child of children.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = new Promise(done => child.once('exit', done));
      child.kill();
      await Promise.race([ended, pause(1500).then(() => child.kill('SIGKILL'))]);
    }
    // What a browser still writes while it goes
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const size = `${WIDTH}x${HEIGHT}x24`;
    // A key that a busy machine lets go of late repeats itself, unless that is off
    const screen = start('Xvfb', ['-displayfd', 3, '-r', '-screen', 0, size], ['ignore', log, log, 'pipe']);
    env.DISPLAY = `:${await firstLine(screen, screen.stdio[3])}`;
    const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address'], ['ignore', 'pipe', log]);
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, bus.stdout);
    start('openbox', []);
    start(BUS_OF_ACCESSIBILITY, ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
    await pause(500);
    writeFileSync(env.HEARD, '');
    const heard = reader(env.HEARD, workOf(process.pid));
    start('/usr/bin/python3', [
      ORCA,
      '--replace',
      '--disable',
      'braille',
      ...(process.env.ORCA_DEBUG ? ['--debug-file=' + process.env.ORCA_DEBUG] : []),
    ]);
    await heard.until(line => line.kind === 'said', 30_000);
    const [command, ...args] = commands[name](path, inFolder('profile'), url);
    start(command, args);
    const xdotool = (...args) => run('xdotool', args, { env });
    const press = async keys => {
      const each = keys.split('+');
      heard.fresh();
      for (const key of each) {
        await xdotool('keydown', key);
        await pause(KEY_MS);
      }
      for (const key of each.toReversed()) await xdotool('keyup', key);
      return heard.until(({ kind }) => kind === 'key', LOST_MS, `${keys} did not reach Orca`);
    };
    const picture = file => run('import', ['-window', 'root', file], { env });
    return { heard, press, picture, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Reads what Orca wrote down; `work`: how much is done on the desktop. */
function reader(path, work) {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(65_536);
  let rest = Buffer.alloc(0);
  const fresh = () => {
    for (let count; (count = readSync(file, buffer, 0, buffer.length, null));)
      rest = Buffer.concat([rest, buffer.subarray(0, count)]);
    const end = rest.lastIndexOf(10) + 1;
    const lines = rest.subarray(0, end).toString('utf8').split('\n').filter(Boolean);
    rest = rest.subarray(end);
    return lines.map(line => JSON.parse(line));
  };
  return {
    fresh,
    /** Waits for a line; gives those up to it and some more. */
    async until(isIt, ms, otherwise = 'Orca did not get there') {
      const lines = [];
      for (const started = Date.now(); Date.now() - started < ms; await pause(20)) {
        lines.push(...fresh());
        if (lines.some(isIt)) return lines;
      }
      throw new Error(`${otherwise} within ${ms / 1000} s`);
    },
    /** Everything until nobody on the desktop does anything: who is only kept waiting by a busy machine isn't done. */
    async all() {
      const lines = [];
      const started = Date.now();
      const { isBusy } = work();
      for (let last = started; Date.now() - last < QUIET_MS && Date.now() - started < MOST_MS;) {
        await pause(50);
        const more = fresh();
        if (more.length || isBusy()) last = Date.now();
        lines.push(...more);
      }
      return lines;
    },
  };
}
