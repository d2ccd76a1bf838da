// One script tag and one element, in pages of another origin than the library and under a strict policy.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { pack } from '../interop/pack.mjs';
import { openBrowser, openTab, reaches, startCdn, startSite, wordsOf } from './sites.mjs';

let browser, cdn, site;
const pages = new Map();

before(async () => {
  cdn = await startCdn();
  site = await startSite(({ url }, response) => {
    if (url === '/pack.json') return pack;
    const { html, policy } = pages.get(url) ?? {};
    if (!html) return void response.writeHead(404).end();
    if (policy) response.setHeader('content-security-policy', policy);
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">${html}`;
  });
  browser = await openBrowser();
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

/** Opens a page of that HTML, with the library's address where it says CDN. */
async function open(html, policy) {
  const path = `/${pages.size}`;
  const named = text => text?.replaceAll('CDN', cdn.origin);
  pages.set(path, { html: named(html), policy: named(policy) });
  const tab = await openTab(browser);
  await tab.page.goto(site.origin + path);
  return tab;
}

const MODULE = '<script type="module" src="CDN/explainer-elements.js"></script>';
const CLASSIC = '<script src="CDN/explainer-elements.classic.js" defer></script>';
const ALONE = '<script type="module" src="CDN/widgets/who-said-it.js"></script>';
const QUIZ = '<who-said-it src="/pack.json" seed="s"><p>Quotations.</p></who-said-it>';
const STRICT =
  "default-src 'none'; script-src CDN; style-src 'self'; img-src data:; connect-src 'self'; require-trusted-types-for 'script'";

/** Answers the question that is shown as a reader does, and goes on. */
async function answer(page, tag) {
  const quiz = await page.$(tag);
  const select = await page.$$(`${tag} >>> select`);
  for (const [index, each] of select.entries()) {
    await each.evaluate((list, at) => {
      list.selectedIndex = 1 + at;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, index);
  }
  for (const slider of await page.$$(`${tag} >>> input[type=range]`)) {
    // One that nobody moved can't be checked
    await slider.evaluate(range => {
      range.value = range.max;
      range.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await slider.evaluate(range => range.getRootNode().host.updateComplete);
  }
  const button = (await page.$(`${tag} >>> .option`)) ?? (await page.$(`${tag} >>> .primary`));
  await button.evaluate(element => element.click());
  await page.waitForSelector(`${tag} >>> .feedback`);
  await quiz.dispose();
}

for (const [title, script] of [
  ['the module', MODULE],
  ['the classic script', CLASSIC],
  ['one widget’s module', ALONE],
]) {
  for (const policy of [undefined, STRICT, `${STRICT}; trusted-types lit-html`]) {
    test(`${title} shows a quiz ${policy ? `under ${policy.slice(policy.lastIndexOf(';') + 2)}` : 'without a policy'}`, async () => {
      const { page, faults, close } = await open(script + QUIZ, policy);
      await reaches(page, 'who-said-it', 'ready');
      assert.match(await wordsOf(page, 'who-said-it'), /Who said it\?/);
      await answer(page, 'who-said-it');
      assert.match(await wordsOf(page, 'who-said-it'), /said it\./);
      assert.deepEqual(faults, []);
      await close();
    });
  }
}

describe('words of the page’s own', () => {
  const OWN = `addLocale('en-GB', { titles: { 'who-said-it': 'Whose words?' } }).then(() => setInterfaceLanguage('en-GB'));`;
  const imported = file =>
    `<script type="module">import { addLocale, setInterfaceLanguage } from 'CDN/${file}'; ${OWN}</script>`;
  const called = `<script type="module">const { addLocale, setInterfaceLanguage } = ExplainerElements; ${OWN}</script>`;
  for (const [title, script] of [
    ['the module', MODULE + imported('explainer-elements.js')],
    ['the classic script', CLASSIC + called],
    ['one widget’s module', ALONE + imported('widgets/interface.js')],
  ]) {
    test(`are said with ${title}`, async () => {
      const { page, faults, close } = await open(script + QUIZ);
      await reaches(page, 'who-said-it', 'ready');
      await page.waitForFunction(() =>
        document.querySelector('who-said-it').shadowRoot.textContent.includes('Whose words?'),
      );
      assert.deepEqual(faults, []);
      await close();
    });
  }
});

describe('every widget under the strict policy', () => {
  const QUIZZES = ['who-said-it', 'timeline-quiz', 'whos-who', 'true-or-false', 'guess-the-number', 'fill-the-gap'];
  const explainers = ['key-questions', 'story-timeline', 'meet-the-people'].map(tag => `<${tag}></${tag}>`);

  test('asks, answers, shows its timeline and its score', async () => {
    const inside =
      QUIZZES.map(tag => `<${tag} seed="s"></${tag}>`).join('') + explainers.join('') + '<score-card></score-card>';
    const { page, faults, close } = await open(
      `${MODULE}<content-pack src="/pack.json">${inside}</content-pack>`,
      STRICT,
    );
    const asked = [];
    for (const tag of QUIZZES) {
      await page.waitForFunction(name => !['loading', 'waiting'].includes(document.querySelector(name).state), {}, tag);
      if ((await page.$eval(tag, quiz => quiz.state)) !== 'ready') continue;
      await answer(page, tag);
      asked.push(tag);
    }
    assert.ok(asked.length >= 5, `asked: ${asked}`);
    assert.match(
      await page.$eval(
        'timeline-quiz',
        quiz => getComputedStyle(quiz.shadowRoot.querySelectorAll('.timeline li')[1]).paddingTop,
      ),
      /^\d\d/,
    );
    await page.waitForSelector('score-card >>> .total');
    assert.deepEqual(faults, []);
    await close();
  });

  test('is an explainer from one tag', async () => {
    const { page, faults, close } = await open(
      `${MODULE}<article-explainer src="/pack.json"></article-explainer>`,
      STRICT,
    );
    await reaches(page, 'article-explainer', 'ready');
    await page.waitForSelector('article-explainer >>> who-said-it >>> .option');
    assert.deepEqual(faults, []);
    await close();
  });
});

test('a page whose policy allows no connection says that the pack can’t be reached, and throws nothing', async () => {
  const { page, faults, close } = await open(MODULE + QUIZ, STRICT.replace("connect-src 'self'", "connect-src 'none'"));
  await reaches(page, 'who-said-it', 'error');
  assert.match(await wordsOf(page, 'who-said-it'), /could not be loaded/);
  assert.ok(
    faults.every(fault => !fault.startsWith('uncaught')),
    faults.join('\n'),
  );
  await close();
});
