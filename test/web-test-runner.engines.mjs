import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { browserFlags } from '../.scripts/find-browser.mjs';
import { findChromium, findFirefox, startWebKit } from '../.scripts/find-engines.mjs';
import { shared } from './web-test-runner.shared.mjs';

const PREFERENCES = {
  // Its print dialog waits for someone, also where there is nobody
  'print.enabled': false,
  // A reader who wants no motion: that can't be changed while it runs
  'ui.prefersReducedMotion': 1,
};

/** Each finds its engine's browser, sees whether it starts, and gives a launcher; or throws with the reason why not. */
export const engines = {
  async chromium() {
    const { path, version } = findChromium();
    const launcher = chromeLauncher({
      launchOptions: { executablePath: path, headless: true, args: browserFlags },
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    });
    return { name: `Chromium ${version}`, launcher };
  },
  async firefox() {
    const { path, version } = findFirefox();
    const launchOptions = { browser: 'firefox', executablePath: path, headless: true, extraPrefsFirefox: PREFERENCES };
    await (await puppeteer.launch(launchOptions)).close();
    const createBrowserContext = async ({ browser }) => browser.defaultBrowserContext();
    return { name: `Firefox ${version}`, launcher: chromeLauncher({ launchOptions, createBrowserContext }) };
  },
  async webkit() {
    const { path, version, port, stop } = await startWebKit();
    const capabilities = {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
    };
    const launcher = webdriverLauncher({ hostname: '127.0.0.1', port, path: '/', capabilities });
    return { name: `WebKitGTK ${version}`, launcher, stop };
  },
};

export const configFor = (launcher, files, reporter) => ({
  ...shared,
  files,
  // One page at a time: the one that is looked at gets the keys and the frames
  concurrency: 1,
  browsers: [launcher],
  testFramework: { config: { timeout: 60_000 } },
  reporters: [
    ...(process.env.CI ? [summaryReporter({ flatten: true })] : []),
    defaultReporter({ reportTestProgress: false }),
    reporter,
  ],
});
