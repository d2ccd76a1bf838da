// A map of the article's places: drawn in the studio when somebody asks for it, undone, and on the pages that readers get.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { downloads } from './downloads.mjs';
import { openStudio, studioWith } from './serve.mjs';

const ARTICLE = `Ferry company orders two ships for its new line

The ferry company will build its two new ships in Gdansk, its owner, Ada Brook, said on Monday. "The first ship will carry the islanders and their lorries through every storm of the winter," Brook said.

In 2024, the ferry company bought two older ships in Poland. Its offices are in Berlin and in Prague. Crews from Springfield were trained in Rotterdam. Talks in Copenhagen ended on Friday without an agreement on the new ferry line.

"Our harbour has waited for a larger ship since the old quay was rebuilt," said Tom Harker, the mayor of the island.

"Nobody has told the crews which of the older ships will be sold first," said Ines Duarte, who speaks for the union.
`;

describe('a map in the studio', () => {
  const open = openStudio();
  const button = words => `studio-map button::-p-text(${words})`;

  async function drawn() {
    const page = await studioWith(open, ARTICLE);
    await page.click('#tab-facts');
    await (await page.waitForSelector(button('Draw a map of these places'))).press('Enter');
    await page.waitForSelector('studio-map .map', { timeout: 60_000 });
    return page;
  }

  it('loads the atlas for nobody who asks for no map', async () => {
    open.studio.requests.length = 0;
    const page = await studioWith(open, ARTICLE);
    await page.click('#tab-facts');
    await page.waitForSelector(button('Draw a map of these places'));
    assert.deepEqual(
      open.studio.requests.filter(path => /atlas/.test(path)),
      [],
    );
    await page.close();
  });

  it('shows the places by name, and goes away again with one press or one step back', async () => {
    const page = await drawn();
    const names = await page.$$eval('studio-map .mark', marks => marks.map(({ textContent }) => textContent));
    assert.deepEqual(names.sort(), ['Berlin', 'Copenhagen', 'Gdansk', 'Prague', 'Rotterdam']);
    const [map, first] = await page.$eval('studio-map', element =>
      ['.map', '.mark'].map(each => element.querySelector(each).getBoundingClientRect().toJSON()),
    );
    assert.ok(first.left >= map.left && first.right <= map.right && first.top >= map.top && first.bottom <= map.bottom);
    await (await page.waitForSelector(button('Leave the map out'))).press('Enter');
    await page.waitForFunction(() => !document.querySelector('studio-map .map'));
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForSelector('studio-map .map');
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  it('stands in the preview and on the page that is downloaded, without a script of its own', async () => {
    const page = await drawn();
    await page.click('#tab-preview');
    const frame = await (await page.waitForSelector('studio-preview iframe')).contentFrame();
    await frame.waitForSelector('.explainer-map svg');
    const listed = await frame.$$eval('.explainer-map summary', all => all.map(({ textContent }) => textContent));
    assert.deepEqual(listed.sort(), ['Berlin', 'Copenhagen', 'Gdansk', 'Prague', 'Rotterdam']);
    await page.click('#tab-export');
    const saved = await downloads(page, '.html');
    await page.click('[aria-label="Save: Web page"]');
    const tab = await (await open.browser.createBrowserContext()).newPage();
    await tab.setViewport({ width: 360, height: 800 });
    await tab.goto(pathToFileURL(await saved()).href);
    await tab.waitForSelector('article-explainer[state=ready]');
    const [width, empty] = await tab.evaluate(() => [
      document.querySelector('.explainer-map svg').getBoundingClientRect().width,
      document.querySelector('article-explainer').shadowRoot.querySelector('story-map'),
    ]);
    assert.ok(width > 280 && width <= 360, String(width));
    assert.equal(empty, null);
    assert.deepEqual(page.problems, []);
    await page.close();
  });

  it('asks on it what it asked, however often what is asked is worked out anew', async () => {
    const page = await drawn();
    await page.click('#tab-questions');
    await page.waitForFunction(() => /trained in ____/.test(document.querySelector('studio-questions')?.textContent));
    await page.close();
  });
});
