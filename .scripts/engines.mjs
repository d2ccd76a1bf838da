// npm run test:engines [-- ENGINE… FILE…]: the tests of what readers' browsers run, in Chromium, Firefox and WebKit. One
// that can't be had is passed by, unless ENGINES=firefox,webkit asks for it.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { engines } from '../test/web-test-runner.engines.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const named = process.argv.slice(2);
const required = (process.env.ENGINES ?? '').split(',').filter(Boolean);
const unknown = required.find(name => !(name in engines));
if (unknown) throw new Error(`ENGINES names ${unknown}; there are ${Object.keys(engines).join(', ')}.`);
const asked = Object.keys(engines).filter(name => named.includes(name));
const files = named.filter(name => !(name in engines));

const FILES = ['test/widgets/**/*.test.ts', 'test/ui/**/*.test.ts', 'test/pack/load.test.ts'];
/** Of widgets that are made alike a CI takes one, and it doesn't wait for the pauses between requests. */
const ALIKE = ['true-or-false', 'fill-the-gap', 'quick-quiz', 'key-terms', 'meet-the-people', 'story-timeline'];
const inCi = [...ALIKE.map(tag => `!test/widgets/${tag}/*`), '!test/pack/*'];

/** Starts the tests in one engine; `ended` is how they did, or undefined where its driver broke off. */
function start(name) {
  const tests = files.length ? files : [...FILES, ...(process.env.CI ? inCi : [])];
  const child = fork('.scripts/engine.mjs', [name, ...tests]);
  let told;
  child.on('message', message => (told = message.isUp ? told : message));
  const isUnderWay = new Promise(resolve => child.once('message', resolve).once('exit', resolve));
  const ended = new Promise(resolve => child.once('exit', () => resolve(told)));
  return { isUnderWay, ended };
}

/** They run side by side, but start one after another: no two install packages or look for a free port at once. */
let lastStart = Promise.resolve();
function startInTurn(name) {
  const started = lastStart.then(() => start(name));
  lastStart = started.then(({ isUnderWay }) => isUnderWay);
  return started.then(({ ended }) => ended);
}

async function play(name) {
  const started = Date.now();
  // A driver that breaks off is started once more
  const ended = (await startInTurn(name)) ?? (await startInTurn(name));
  return { name, ended, seconds: Math.round((Date.now() - started) / 1000) };
}

const lines = [];
for (const { name, ended, seconds } of await Promise.all((asked.length ? asked : Object.keys(engines)).map(play))) {
  if (!ended) lines.push(`${name}: its driver broke off twice`);
  else if (ended.why) lines.push(`${name}: passed by: ${ended.why}`);
  const isMissing = ended?.why && name !== 'chromium' && !required.includes(name);
  if (!isMissing && !(ended?.passed && !ended.failed)) process.exitCode = 1;
  if (!ended || ended.why) continue;
  const { passed, failed, skipped, less } = ended;
  lines.push(`${ended.name}: ${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds} s`);
  for (const why of new Set(less)) lines.push(`  ${less.filter(each => each === why).length} × ${why}`);
}
console.log(`\n${lines.join('\n')}\n`);
