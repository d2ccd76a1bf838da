// npm run test:engines [-- ENGINE… FILE…]: the tests of what readers' browsers run, in Chromium, Firefox and WebKit. One
// that can't be had is passed by, unless ENGINES=firefox,webkit asks for it.
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { configFor, engines } from '../test/web-test-runner.engines.mjs';
import { totalsOf } from '../test/web-test-runner.shared.mjs';

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

/** Runs the tests in one browser, and gives how they ended. */
function run(launcher) {
  return new Promise(resolve => {
    let ended;
    const reporter = {
      onTestRunFinished: ({ sessions }) => (ended = { ...totalsOf(sessions), less: sessions.flatMap(whatIsLess) }),
    };
    const config = configFor(launcher, files.length ? files : [...FILES, ...(process.env.CI ? inCi : [])], reporter);
    void startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false }).then(runner =>
      runner.on('stopped', () => resolve(ended)),
    );
  });
}

/** What test/support/engine.ts told: tests that this browser's driver can't run, or not as they are run in Chromium. */
const whatIsLess = ({ logs }) => logs.flat().filter(text => /^(Skipped|Weaker): /.test(text));

const lines = [];
for (const name of asked.length ? asked : Object.keys(engines)) {
  let engine;
  try {
    engine = await engines[name]();
  } catch (error) {
    lines.push(`${name}: passed by: ${error.message.split('\n')[0]}`);
    if (name === 'chromium' || required.includes(name)) process.exitCode = 1;
    continue;
  }
  const started = Date.now();
  console.log(`\n${engine.name}\n`);
  const { passed, failed, skipped, less } = await run(engine.launcher);
  engine.stop?.();
  if (failed || !passed) process.exitCode = 1;
  const seconds = Math.round((Date.now() - started) / 1000);
  lines.push(`${engine.name}: ${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds} s`);
  for (const why of new Set(less)) lines.push(`  ${less.filter(each => each === why).length} × ${why}`);
}
console.log(`\n${lines.join('\n')}\n`);
process.exit();
