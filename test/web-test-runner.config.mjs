import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserFlags, findBrowser } from '../.scripts/find-browser.mjs';
import { shared, totalsOf } from './web-test-runner.shared.mjs';

/** Ends the run with `N passed, N failed, N skipped`, a line that a CI can read. */
function totalsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const { passed, failed, skipped } = totalsOf(sessions);
      console.log(`\nBrowser: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    },
  };
}

export default {
  ...shared,
  files: ['test/**/*.test.ts', '!test/node/**'],
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), headless: true, args: browserFlags },
      // A window for each test file: of two tabs in one window, the hidden one gets no animation frames
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  coverageConfig: {
    include: ['src/**/*.ts'],
    report: true,
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
  },
  reporters: [
    ...(process.env.CI ? [summaryReporter({ flatten: true })] : []),
    defaultReporter({ reportTestProgress: !process.env.CI }),
    totalsReporter(),
  ],
};
