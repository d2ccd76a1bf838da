// The browsers in which people work in the studio, and what is done in each in a way of its own.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../.scripts/find-engines.mjs';
import { launchBrowser } from '../interop/lms.mjs';
import { downloads, savedIn } from './downloads.mjs';

/** No room for more: Chromium asks how much there is at the first writing. */
async function quotaOfOneByte(tab, address) {
  const page = await tab('about:blank');
  const session = await page.createCDPSession();
  const { origin } = new URL(address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return () => session.send('Storage.overrideQuotaForOrigin', { origin });
}

/** No room for more: what a browser gives all sites together, filled to the last kilobyte. */
async function filled(tab, address) {
  const page = await tab(address);
  await page.evaluate(async () => {
    const add = async size => {
      // By a connection of its own: one that had no room takes nothing the next time
      const opening = indexedDB.open('filler', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
      const database = await new Promise(resolve => (opening.onsuccess = () => resolve(opening.result)));
      const writing = database.transaction('bytes', 'readwrite');
      const isTaken = await new Promise(resolve => {
        writing.oncomplete = () => resolve(true);
        writing.onabort = () => resolve(false);
        writing.objectStore('bytes').add(crypto.getRandomValues(new Uint8Array(size)));
      });
      database.close();
      return isTaken;
    };
    for (let size = 65_536; size >= 512; size /= 2) while (await add(size));
  });
  return () =>
    page.evaluate(() => new Promise(resolve => (indexedDB.deleteDatabase('filler').onsuccess = () => resolve())));
}

const chromium = { name: 'Chromium', missing: false, launch: launchBrowser, fill: quotaOfOneByte, downloads };

function firefox() {
  try {
    const { path } = findFirefox();
    const folder = mkdtempSync(join(tmpdir(), 'studio-'));
    const extraPrefsFirefox = {
      // In kilobytes: what all sites together may keep
      'dom.quotaManager.temporaryStorage.fixedLimit': 2048,
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.helperApps.neverAsk.saveToDisk': 'application/json',
    };
    const launch = () =>
      puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true, extraPrefsFirefox });
    return { name: 'Firefox', missing: false, launch, fill: filled, downloads: (_, ending) => savedIn(folder, ending) };
  } catch (error) {
    console.log(`The studio was not driven in Firefox: ${error.message}`);
    return { name: 'Firefox', missing: error.message };
  }
}

export const ENGINES = [chromium, firefox()];
