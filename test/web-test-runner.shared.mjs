import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { bundledTests } from './web-test-runner.bundled.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
/** What is counted by file, or may change meanwhile, is served file by file. */
const isFileByFile = ['--coverage', '--watch'].some(flag => process.argv.includes(flag));

/** How tests are served and run, in whichever browser. */
export const shared = {
  rootDir,
  middleware: isFileByFile ? [] : [await bundledTests(rootDir)],
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }), a11ySnapshotPlugin()],
  mimeTypes: { '**/*.json': 'js' },
  testFramework: { config: { timeout: 30_000 } },
  browserStartTimeout: 120_000,
  testsFinishTimeout: 240_000,
};

/** How the tests of these sessions ended. A file that didn't run at all is a failure. */
export function totalsOf(sessions) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const count = suite => {
    for (const test of suite.tests) totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    suite.suites.forEach(count);
  };
  for (const { testResults, passed } of sessions) {
    if (testResults) count(testResults);
    if (!passed && !testResults) totals.failed += 1;
  }
  return totals;
}
