// A person may say in which language the article is: that goes before what the text says. By keyboard, on what is built.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from '../article/bundled.mjs';
import { openStudio } from './serve.mjs';

const { languageTags } = await bundled('languages/languages.ts');

const ARTICLE = `The ferry runs again

The ferry between Selm and Orva runs again since Monday. “We waited for this all winter,” said Ines Maro, who runs the harbour café.`;

describe('the language of the article', () => {
  const open = openStudio();

  /** What is built of the article, once these keys were pressed in the field for its language. */
  async function languageBuilt(...keys) {
    const page = await (await open.browser.createBrowserContext()).newPage();
    await page.goto(open.studio.url);
    await (await page.waitForSelector('#start-text')).click();
    await page.keyboard.sendCharacter(ARTICLE);
    for (let presses = 0; presses < 5; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement.id === 'start-language')) break;
    }
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const text = await page.waitForSelector('studio-article .text', { timeout: 60_000 });
    return text.evaluate(({ lang }) => lang);
  }

  it('is told by the text where nobody says it', async () => assert.equal(await languageBuilt(), 'en'));

  it('is what somebody says, against the text', async () => assert.equal(await languageBuilt('d'), 'de'));

  it('is offered of each language whose articles are read', async () => {
    const page = await (await open.browser.createBrowserContext()).newPage();
    await page.goto(open.studio.url);
    await page.waitForSelector('#start-language');
    const offered = await page.$$eval('#start-language option', options => options.map(({ value }) => value));
    assert.deepEqual(offered.sort(), ['', ...languageTags].sort());
  });
});
