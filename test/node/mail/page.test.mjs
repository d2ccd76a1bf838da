// A reader presses an option in a mail: the page opens with that answer given, and marks it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openTab, startSite } from '../embed/sites.mjs';
import { pack } from '../interop/pack.mjs';
import { exportPack, questionsOf } from './bundled.mjs';

const dist = name => readFileSync(`dist/${name}`, 'utf8');
let browser, site;
before(async () => {
  browser = await openBrowser();
  const { content } = exportPack(pack, 'html', {
    library: dist('explainer-elements.js'),
    fromMail: dist('from-mail.js'),
  });
  site = await startSite(({ url }) => (url === '/quiz.html' ? content : undefined));
});
after(() => Promise.all([browser?.close(), site?.close()]));

const chosen = questionsOf(pack).filter(({ kind }) => /choice|gap|true-false/.test(kind))[0];
const linksOf = () =>
  JSON.parse(exportPack(pack, 'json-feed', { url: `${site.origin}/quiz.html` }).content)
    .items[0].content_html.match(/href="[^"]+"/g)
    .map(link => link.slice(6, -1).replaceAll('&amp;', '&'));

/** What is marked on the page, in whatever widget. */
const marks = page =>
  page.waitForFunction(() => {
    const within = root =>
      [...root.querySelectorAll('*')].flatMap(node => [node, ...(node.shadowRoot ? within(node.shadowRoot) : [])]);
    const all = within(document);
    if (!all.some(node => node.matches('.feedback'))) return;
    const text = mark =>
      all.filter(node => node.matches(`.option[data-mark=${mark}]`)).map(node => node.textContent.trim());
    return { right: text('right'), wrong: text('wrong') };
  });

describe('a link of a mail', () => {
  it('gives the answer that was pressed, right or wrong, and nothing to the server', async () => {
    for (const [place, link] of linksOf().entries()) {
      const { page, faults, close } = await openTab(browser);
      await page.goto(link);
      const { right, wrong } = await (await marks(page)).jsonValue();
      const option = chosen.options[place];
      const isRight = option.id === chosen.correct;
      assert.deepEqual(isRight ? right : wrong, [option.text]);
      assert.deepEqual(faults, []);
      await close();
    }
    assert.ok(
      site.requests.every(path => !path.includes('explainer-')),
      site.requests.join(),
    );
  });

  it('with an answer that is none leaves the page as it is', async () => {
    const { page, faults, close } = await openTab(browser);
    await page.goto(
      `${site.origin}/quiz.html#explainer-question=${encodeURIComponent(chosen.id)}&explainer-option=__proto__`,
    );
    await page.waitForSelector('article-explainer[state=ready]');
    const asked = await page.$eval('article-explainer', element => element.shadowRoot.textContent.length);
    assert.ok(asked >= 0);
    assert.equal(await page.$('article-explainer >>> .feedback'), null);
    assert.deepEqual(faults, []);
    await close();
  });
});
