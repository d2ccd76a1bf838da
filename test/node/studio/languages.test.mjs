// The studio in each of its languages, in a browser: chosen by keyboard, kept, and whole on a phone.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectAccessible, expectFits } from './readable.mjs';
import { openStudio } from './serve.mjs';

const RIGHT_TO_LEFT = ['ar', 'he'];
const VIEWS = ['play', 'questions', 'facts', 'look', 'preview', 'export'];

const frame = page => page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))));

async function speak(page, language) {
  await page.select('studio-language select', language);
  await page.waitForFunction(tag => document.documentElement.lang === tag, {}, language);
  await frame(page);
}

const spoken = page =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    heading: document.querySelector('h1').textContent.trim(),
  }));

describe('the studio in the languages of its readers', () => {
  const open = openStudio();

  async function visit(width = 1280) {
    const context = await open.browser.createBrowserContext();
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', error => faults.push(error.message));
    await page.setViewport({ width, height: 800 });
    await page.goto(open.studio.url);
    await page.waitForSelector('studio-language select');
    return { page, faults, close: () => context.close() };
  }

  it('is chosen by keyboard, spoken at once with what was typed left alone, and kept for the next visit', async () => {
    const { page, faults, close } = await visit();
    const english = await spoken(page);
    assert.equal(english.lang, 'en');
    await page.type('studio-start textarea', 'A tram for Wexmouth');
    await page.focus('studio-language select');
    await page.keyboard.type('Deu');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.documentElement.lang === 'de');
    await frame(page);
    assert.notEqual((await spoken(page)).heading, english.heading);
    assert.equal(await page.$eval('studio-start textarea', field => field.value), 'A tram for Wexmouth');
    await page.reload();
    await page.waitForFunction(() => document.documentElement.lang === 'de' && document.querySelector('h1'));
    assert.deepEqual(faults, []);
    await close();
  });

  it('begins in the language of the browser', async () => {
    const context = await open.browser.createBrowserContext();
    const page = await context.newPage();
    await page.evaluateOnNewDocument(() =>
      Object.defineProperty(window.navigator, 'languages', { get: () => ['nl-NL', 'pt-BR', 'en'] }),
    );
    await page.goto(open.studio.url);
    await page.waitForSelector('studio-start h1');
    assert.equal((await spoken(page)).lang, 'pt');
    await context.close();
  });

  it('says that a language can’t be had, and goes on in the one before', async () => {
    const { page, close } = await visit();
    await page.setOfflineMode(true);
    await page.select('studio-language select', 'fr');
    await page.waitForFunction(() => document.querySelector('#said').textContent.trim());
    const { lang } = await spoken(page);
    assert.equal(lang, 'en');
    assert.equal(await page.$eval('studio-language select', select => select.value), 'en');
    await close();
  });

  it('fits a phone of 320 pixels in every one of them, in every view of a work', async () => {
    const { page, faults, close } = await visit(320);
    const languages = await page.$$eval('studio-language option', options => options.map(({ value }) => value));
    assert.equal(languages.length, 13);
    for (const language of languages) {
      await speak(page, language);
      await expectFits(page, `${language}: the start`);
      assert.equal((await spoken(page)).dir, RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr');
    }
    await speak(page, 'en');
    await page.evaluate(() =>
      [...document.querySelectorAll('studio-start button')].find(each => /sample/.test(each.textContent)).click(),
    );
    await page.waitForSelector('[role=tab]');
    for (const view of VIEWS) {
      await page.click(`[role=tab][data-view=${view}]`);
      for (const language of languages) {
        await speak(page, language);
        await expectFits(page, `${language}: ${view}`);
      }
    }
    assert.deepEqual(faults, []);
    await close();
  });

  for (const language of ['ar', 'ja'])
    it(`is accessible in ${language}`, async () => {
      const { page, close } = await visit();
      await speak(page, language);
      await expectAccessible(page, language);
      await close();
    });
});
