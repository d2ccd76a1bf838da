// The built script beside the library, under a strict policy: what readers answer goes to another host, and comes back as shares.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openTab, reaches, startCdn, startSite } from '../embed/sites.mjs';
import { pack } from '../interop/pack.mjs';
import { tally } from './bundled.mjs';

const asked = [];
let browser, cdn, site, counter;

/** What a reader of the page has been told by others: everybody right but one in four. */
function told() {
  const questions = pack.questions.map(({ id, kind, correct, options = [] }) => {
    const right = /choice|gap|true-false/.test(kind) ? String(correct) : 'right';
    const wrong = options.find(option => option.id !== correct)?.id ?? 'wrong';
    return [id, { readers: 1204, answers: { [right]: 903, [wrong]: 301 } }];
  });
  return { version: 1, packs: { [tally.packIdOf(pack)]: Object.fromEntries(questions) } };
}

before(async () => {
  [cdn, browser] = [await startCdn(), await openBrowser()];
  counter = await startSite(({ method, url, headers }, response) => {
    asked.push({ method, url, headers });
    response.writeHead(204).end();
  });
  site = await startSite(({ url }, response) => {
    if (url === '/pack.json') return pack;
    if (url === '/tally.json') return told();
    if (!/^\/(?:loader|explainer-elements)$/.test(url)) return void response.writeHead(404).end();
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${cdn.origin}; img-src data:; connect-src 'self' ${cdn.origin} ${counter.origin}; require-trusted-types-for 'script'`,
    );
    response.setHeader('set-cookie', 'reader=42');
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
<script type="module" src="${cdn.origin}${url}.js"></script><script type="module" src="${cdn.origin}/tally.js"></script>
<article-explainer src="/pack.json" include="who-said-it" tally="/tally.json" tally-to="${counter.origin}/t"></article-explainer>`;
  });
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close(), counter?.close()]));

describe('tally.js', () => {
  for (const library of ['explainer-elements', 'loader'])
    it(`counts and shows beside ${library}.js, and sends no cookie, referrer or address of the page`, async () => {
      asked.length = 0;
      const { page, faults, close } = await openTab(browser);
      await page.goto(`${site.origin}/${library}`);
      await reaches(page, 'article-explainer', 'ready');
      const press = async () => {
        const option = await page.waitForSelector('article-explainer >>> who-said-it >>> .option');
        await option.evaluate(element => element.click());
        return page.waitForSelector('article-explainer >>> who-said-it >>> .tally');
      };
      const box = await press();
      assert.match(await box.evaluate(element => element.textContent), /^75% of 1,204 readers got this right/);
      const widths = await box.evaluate(element =>
        [...element.querySelectorAll('.tally-bar > span')].map(bar => bar.getBoundingClientRect().width),
      );
      assert.ok(Math.max(...widths) > 50, `${widths}`);
      assert.deepEqual(asked, [], 'nothing before consent');
      await page.$eval('article-explainer', element => element.setAttribute('consent', ''));
      const next = await page.$('article-explainer >>> who-said-it >>> .primary');
      await next.evaluate(element => element.click());
      await page.waitForFunction(
        () =>
          !document
            .querySelector('article-explainer')
            .shadowRoot.querySelector('who-said-it')
            .shadowRoot.querySelector('.tally'),
      );
      const sent = page.waitForResponse(response => response.url().startsWith(counter.origin));
      await press();
      await sent;
      assert.equal(asked.length, 1);
      const [{ method, url, headers }] = asked;
      assert.equal(method, 'POST');
      assert.match(url, new RegExp(`^/t\\?p=${tally.packIdOf(pack)}&q=who-said-it%3A[\\w-]+&o=[\\w-]+$`));
      assert.equal(headers.cookie, undefined);
      assert.equal(headers.referer, undefined);
      assert.deepEqual(faults, []);
      await close();
    });
});
