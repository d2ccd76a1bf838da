// A reader who follows a link and comes back gets the page as it was left, from the browser's cache of pages.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pack } from '../interop/pack.mjs';
import { openBrowser, openTab, reaches, startCdn, startSite, wordsOf } from './sites.mjs';

let browser, cdn, site, body;
const beacons = [];

before(async () => {
  cdn = await startCdn();
  site = await startSite(async (request, response) => {
    if (request.url === '/pack.json') return pack;
    if (request.url === '/beacon') {
      let text = '';
      for await (const part of request) text += part;
      beacons.push(...JSON.parse(text));
      return void response.writeHead(204).end();
    }
    const html = request.url === '/elsewhere' ? '<h1>Elsewhere</h1>' : body.replaceAll('CDN', cdn.origin);
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">${html}`;
  });
  // Puppeteer switches it off, as an older headless mode could not do it
  browser = await openBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

async function open(html) {
  body = `<script>window.shows = []; addEventListener('pageshow', ({ persisted }) => shows.push(persisted));</script>${html}`;
  const tab = await openTab(browser);
  await tab.page.goto(site.origin);
  return tab;
}

async function awayAndBack(page) {
  await page.evaluate(() => (location.href = '/elsewhere'));
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Elsewhere');
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => document.querySelector('who-said-it')?.state);
}

const QUIZ = '<who-said-it src="/pack.json" seed="s"><p>Quotations.</p></who-said-it>';

const choose = async page => {
  await (await page.waitForSelector('who-said-it >>> .option:not([disabled])')).click();
  await page.waitForSelector('who-said-it >>> .feedback');
};

test('the quiz stands at its question with its answers, goes on, and each answer is counted once', async () => {
  const { page, faults, close } = await open(
    `<script type="module">
      import 'CDN/explainer-elements.js';
      import { connectAnalytics, beaconSink } from 'CDN/lib/analytics.js';
      connectAnalytics(beaconSink('/beacon'), { consent: true });
    </script>${QUIZ}`,
  );
  await reaches(page, 'who-said-it', 'ready');
  await choose(page);
  const words = await wordsOf(page, 'who-said-it');
  const requests = site.requests.filter(url => url === '/pack.json').length;
  await awayAndBack(page);
  assert.deepEqual(await page.evaluate(() => window.shows), [false, true]);
  assert.equal(await wordsOf(page, 'who-said-it'), words);
  assert.equal(site.requests.filter(url => url === '/pack.json').length, requests);
  await (await page.$('who-said-it >>> .primary')).click();
  await choose(page);
  await awayAndBack(page);
  const answers = () => beacons.filter(({ name }) => name === 'explainer-answer').map(({ question }) => question);
  while (answers().length < 2) await new Promise(wait => setTimeout(wait, 20));
  assert.equal(new Set(answers()).size, 2);
  assert.equal(answers().length, 2);
  assert.equal(beacons.filter(({ name }) => name === 'explainer-ready').length, 1);
  assert.deepEqual(faults, []);
  await close();
});

test('one that is reported to an LMS begins a new session there, with the answers of the old one', async () => {
  const { page, faults, close } = await open(
    `<script>
      // An LMS that remembers, as long as the tab does
      const told = JSON.parse(sessionStorage.lms ?? '{"calls":[],"values":{}}');
      const keep = (call, answer = 'true') => {
        told.calls.push(call);
        sessionStorage.lms = JSON.stringify(told);
        return answer;
      };
      window.API = {
        LMSInitialize: () => keep('Initialize'),
        LMSFinish: () => keep('Finish'),
        LMSGetValue: name => told.values[name] ?? '',
        LMSSetValue: (name, value) => keep('Set', ((told.values[name] = value), 'true')),
        LMSCommit: () => keep('Commit'),
        LMSGetLastError: () => '0',
        LMSGetErrorString: () => '',
        LMSGetDiagnostic: () => '',
      };
    </script>
    <script type="module" src="CDN/explainer-elements.js"></script><script src="CDN/report.js" defer></script>
    ${QUIZ.replace('seed', 'reporter="scorm12" seed')}`,
  );
  const calls = () =>
    page.evaluate(() => JSON.parse(sessionStorage.lms).calls.filter(call => /Initialize|Finish/.test(call)));
  await reaches(page, 'who-said-it', 'ready');
  await page.waitForFunction(() => sessionStorage.lms?.includes('Initialize'));
  await choose(page);
  await awayAndBack(page);
  await page.waitForFunction(
    () => JSON.parse(sessionStorage.lms).calls.filter(call => call === 'Initialize').length === 2,
  );
  assert.deepEqual(await calls(), ['Initialize', 'Finish', 'Initialize']);
  await page.waitForFunction(() => /2 of 3/.test(document.querySelector('who-said-it')?.shadowRoot?.textContent));
  assert.deepEqual(faults, []);
  await close();
});
