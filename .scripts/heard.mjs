// npm run test:heard [-- --all | --update] [BROWSER… WALK…]: a real screen reader, Orca, reads the widgets in a browser, and what
// it says after each key is held against docs/HEARD.md. Where it can't be had, one line says why.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listener } from '../test/heard/play.mjs';
import { openSite } from '../test/heard/site.mjs';
import { otherwise, versionsOf, withVersions, withWritten, writtenOf } from '../test/heard/transcript.mjs';
import { WALKS } from '../test/heard/walks.mjs';
import { installFromDebian } from './debian.mjs';
import { findChromium, findFirefox } from './find-engines.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const HEARD = 'docs/HEARD.md';
/** Packages of Debian, and what each brings. */
const NEEDED = {
  orca: '/usr/bin/orca',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  'dbus-daemon': '/usr/bin/dbus-daemon',
  xvfb: '/usr/bin/Xvfb',
  openbox: '/usr/bin/openbox',
  xdotool: '/usr/bin/xdotool',
};
const FINDERS = { firefox: findFirefox, chromium: findChromium };
/** What is heard without being asked for: at every change there is no time for all of it. */
const SHORT = { browsers: ['firefox'], walks: ['who-said-it', 'timeline-quiz'], ms: 170_000 };
/** Nothing is said to be wrong that was heard only once. */
const PLAYS = 3;

const args = process.argv.slice(2);
const isUpdate = args.includes('--update');
const isAll = isUpdate || args.includes('--all');
const names = args.filter(arg => !arg.startsWith('--'));
const known = [...Object.keys(FINDERS), ...WALKS.map(({ name }) => name)];
const unknown = names.filter(name => !known.includes(name));
if (unknown.length) {
  console.error(`There is no ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  process.exit(2);
}
const isShort = !isAll && !names.length;
const asked = (all, short) => {
  const named = all.filter(name => names.includes(name));
  return named.length ? named : isShort ? short : all;
};
const browsers = asked(Object.keys(FINDERS), SHORT.browsers);
const walkNames = asked(
  WALKS.map(({ name }) => name),
  SHORT.walks,
);
const walks = WALKS.filter(({ name }) => walkNames.includes(name));

function findOrca() {
  const missing = () => Object.keys(NEEDED).filter(name => !existsSync(NEEDED[name]));
  if (missing().length) installFromDebian(...missing());
  if (missing().length)
    throw new Error(`not installed: ${missing().join(', ')} (on Debian: sudo apt-get install them)`);
  return execFileSync('/usr/bin/orca', ['--version'], { encoding: 'utf8' }).trim().split('\n').at(-1);
}

const majors = versions => versions.map(version => version.split('.')[0]).join();
const seconds = since => Math.round((Date.now() - since) / 1000);
const started = Date.now();

// What was started ends with it
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

let orca, found;
try {
  orca = findOrca();
  found = Object.fromEntries(browsers.map(name => [name, FINDERS[name]()]));
} catch (error) {
  console.log(`Nothing was listened to: ${error.message}`);
  process.exit(0);
}

const pages = { start: { title: 'Start', markup: '' }, ...Object.fromEntries(WALKS.map(walk => [walk.name, walk])) };
const site = await openSite(pages);
let page = readFileSync(HEARD, 'utf8');
const listening = Date.now();

/** Plays a walk until it is as it is written, or that is sure not to be. */
async function judge(walk, name, ears) {
  const written = writtenOf(page, walk, name);
  const plays = [];
  while (plays.length < PLAYS) {
    if (plays.length && isShort && Date.now() - listening > SHORT.ms / 2) break;
    // Another start of the browser is another chance
    if (plays.length > 1) await ears.stop();
    plays.push(await ears.play(walk));
    const others = otherwise(written, plays);
    if (!others.length || others.some(({ isSure }) => isSure)) break;
    console.log(`${name}, ${walk.name}: ${others.length} keys heard otherwise; once more`);
  }
  const others = otherwise(written, plays);
  for (const { was, now, isSure } of others)
    console.log(`  ${isSure ? 'other' : 'heard otherwise, but not twice the same'}\n  - ${was}\n  + ${now}`);
  return others.some(({ isSure }) => isSure);
}

for (const name of browsers) {
  const browser = found[name];
  const versions = [orca, browser.version];
  const written = versionsOf(page, name);
  if (!isUpdate && written && majors(written) !== majors(versions)) {
    console.log(
      `${name}: not compared, since the docs are of ${written.join(' and ')}, and here are ${versions.join(' and ')}.`,
    );
    continue;
  }
  const ears = listener({ name, path: browser.path }, site, console.log);
  const wrong = [];
  const since = Date.now();
  for (const walk of walks) {
    try {
      if (isUpdate) {
        const text = await ears.play(walk);
        console.log(`${name}, ${walk.name}\n${text}\n`);
        page = withWritten(page, walk, name, text);
      } else if (await judge(walk, name, ears)) {
        wrong.push(walk.name);
      }
    } catch (error) {
      console.log(`${name}, ${walk.name}: not heard on this machine: ${error.message}`);
    }
  }
  await ears.stop();
  if (isUpdate) page = withVersions(page, name, versions);
  if (wrong.length) process.exitCode = 1;
  console.log(
    `${name} ${browser.version} with Orca ${orca}: ${walks.length} walks in ${seconds(since)} s; ` +
      (wrong.length ? `heard otherwise twice: ${wrong.join(', ')}` : 'nothing else was heard twice'),
  );
}
site.close();
if (isUpdate) writeFileSync(HEARD, page);
console.log(`${seconds(started)} s in all`);
process.exit();
