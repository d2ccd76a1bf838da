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

/** How the tests ended in one engine; undefined where its driver broke off. */
function run(name) {
  const tests = files.length ? files : [...FILES, ...(process.env.CI ? inCi : [])];
  const child = fork('.scripts/engine.mjs', [name, ...tests]);
  return new Promise(resolve => {
    let ended;
    child.on('message', message => (ended = message)).on('exit', () => resolve(ended));
  });
}

const lines = [];
for (const name of asked.length ? asked : Object.keys(engines)) {
  const started = Date.now();
  // A driver that breaks off is started once more
  const ended = (await run(name)) ?? (await run(name));
  if (!ended) lines.push(`${name}: its driver broke off twice`);
  else if (ended.why) lines.push(`${name}: passed by: ${ended.why}`);
  const isMissing = ended?.why && name !== 'chromium' && !required.includes(name);
  if (!isMissing && !(ended?.passed && !ended.failed)) process.exitCode = 1;
  if (!ended || ended.why) continue;
  const { passed, failed, skipped, less } = ended;
  const seconds = Math.round((Date.now() - started) / 1000);
  lines.push(`${ended.name}: ${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds} s`);
  for (const why of new Set(less)) lines.push(`  ${less.filter(each => each === why).length} × ${why}`);
}
console.log(`\n${lines.join('\n')}\n`);
