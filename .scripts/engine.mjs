// Runs the tests in one engine and sends its parent, engines.mjs, how they ended, or why the engine can't be had.
import { startTestRunner } from '@web/test-runner';
import { configFor, engines } from '../test/web-test-runner.engines.mjs';
import { totalsOf } from '../test/web-test-runner.shared.mjs';

/** What test/support/engine.ts told: tests that this browser's driver can't run, or not as they are run in Chromium. */
const whatIsLess = ({ logs }) => logs.flat().filter(text => /^Weaker: /.test(text));

const [name, ...files] = process.argv.slice(2);
const tell = ended => process.send(ended, () => process.exit());

try {
  const engine = await engines[name]();
  process.on('exit', () => engine.stop?.());
  console.log(`\n${engine.name}\n`);
  const reporter = {
    onTestRunFinished: ({ sessions }) =>
      tell({ name: engine.name, ...totalsOf(sessions), less: sessions.flatMap(whatIsLess) }),
  };
  const config = configFor(engine.launcher, files, reporter);
  await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  process.send({ isUp: true });
} catch (error) {
  tell({ why: error.message.split('\n')[0] });
}
