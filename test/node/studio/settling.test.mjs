// What a person settles in the studio: facts asked in other ways, false statements, parts that have something, and where to
// begin without an article. By keys and presses, on what is built.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { downloads } from './downloads.mjs';
import { openStudio, studioWith } from './serve.mjs';

const ARTICLE = readFileSync('stories/samples/harbour-bridge.md', 'utf8');
/** Of it two things have a date, and nothing is explained. */
const SHORT = ARTICLE.split('\n\n')
  .filter(
    paragraph =>
      !/1931|Reyes|£86|To replace|Work on the girders|mayor's office|^## (?:Park|What)|^- Will/.test(paragraph),
  )
  .join('\n\n');

describe('in the studio', () => {
  const open = openStudio();

  const textOf = (page, selector) => page.$eval(selector, element => element.textContent.replace(/\s+/g, ' ').trim());
  const press = async (page, selector) => (await page.waitForSelector(selector)).press('Enter');
  const named = name => `::-p-xpath(//button[normalize-space()="${name}"])`;

  async function facts(page) {
    await page.click('#tab-facts');
    await page.waitForSelector('studio-fact');
  }

  /** Opens the fact of that name. */
  async function openFact(page, name) {
    await facts(page);
    const line = await page.waitForSelector(
      `::-p-xpath(//studio-fact//button[contains(@class,"line")][contains(.,"${name}")])`,
    );
    await line.press('Enter');
    await page.waitForSelector('studio-fact[open]');
  }

  async function savedPack(page) {
    const saved = await downloads(page, '.json');
    await page.click('#tab-export');
    await page.click('[aria-label="Save: Content pack"]');
    return JSON.parse(readFileSync(await saved(), 'utf8'));
  }

  it('a fact becomes a question of another kind by one press, with its passage and, where there are others, wrong answers', async () => {
    const page = await studioWith(open, ARTICLE);
    await openFact(page, '14,000 vehicles');
    await press(page, `studio-fact[open] ${named('Short answer, to be written')}`);
    await page.waitForSelector('studio-question[open]');
    assert.equal(await page.$eval('#tab-questions', tab => tab.getAttribute('aria-selected')), 'true');
    assert.match(await textOf(page, '#said'), /^A question of your own was added\. Write what it lacks\.$/);
    assert.ok(await page.evaluate(() => document.activeElement.matches('studio-question[open] textarea.prompt')));
    await page.keyboard.type('How many vehicles cross the bridge on a day?');
    await openFact(page, 'Daniel Reyes');
    await press(page, `studio-fact[open] ${named('Choice: one is right')}`);
    await page.waitForFunction(() => document.querySelector('studio-question[open] textarea.prompt')?.value === '');
    await page.keyboard.type('Who is the county’s chief engineer?');
    await page.waitForFunction(() => document.querySelector('.saved').textContent.startsWith('Kept'));
    const own = (await savedPack(page)).questions.filter(({ origin }) => origin === 'editor');
    const [choice, short] = ['choice', 'short-answer'].map(kind => own.find(each => each.kind === kind));
    assert.deepEqual(
      short.options.map(({ text }) => text),
      ['14,000 vehicles'],
    );
    assert.match(short.evidence[0].exact, /14,000 vehicles a day/);
    const [right, ...wrong] = choice.options.map(({ text }) => text);
    assert.equal(right, 'Daniel Reyes');
    assert.equal(wrong.filter(Boolean).length >= 2, true, wrong.join());
    assert.equal(new Set([right, ...wrong]).size, wrong.length + 1);
    assert.deepEqual(page.problems, []);
  });

  it('a false statement with more than one change is refused in words, and taken once it has one', async () => {
    const page = await studioWith(open, ARTICLE);
    await openFact(page, 'Work on the girders is due to begin in September 2025.');
    const field = await page.waitForSelector('studio-fact[open] textarea');
    const write = async words => {
      await field.focus();
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(words);
    };
    await write('Work on the pillars is due to begin in October 2025.');
    await (await page.waitForSelector('studio-fact[open] input[type=checkbox]')).press('Space');
    const refused = /differs from its evidence in more than one detail \(“pillars”, “October”\): change one only/;
    await page.waitForFunction(
      pattern => new RegExp(pattern).test(document.querySelector('studio-fact[open]').textContent),
      {},
      refused.source,
    );
    await write('Work on the girders is due to begin in October 2025.');
    await page.waitForFunction(() => !document.querySelector('studio-fact[open] .problem'));
    const { claims } = await savedPack(page);
    const claim = claims.find(({ text }) => text === 'Work on the girders is due to begin in October 2025.');
    assert.deepEqual([claim.truth, claim.altered.from, claim.altered.to], [false, 'September', 'October']);
  });

  it('a part that has nothing to ask or to tell isn’t offered', async () => {
    const page = await studioWith(open, SHORT);
    await page.waitForSelector('studio-play article-explainer[state=ready]');
    await page.click('#tab-look');
    const parts = await page.$$eval('studio-look .widget strong', all => all.map(({ textContent }) => textContent));
    assert.ok(parts.includes('Who said it?'), parts.join());
    for (const part of ['What came first?', 'Key terms']) assert.ok(!parts.includes(part), part);
    assert.match(await textOf(page, 'studio-look'), /This quiz has nothing for .*“What came first\?”/);
    const before = parts.indexOf('Who said it?');
    await press(page, '[aria-label="Move down: Who said it?"]');
    await page.waitForFunction(
      at =>
        [...document.querySelectorAll('studio-look .widget strong')].findIndex(
          each => each.textContent === 'Who said it?',
        ) ===
        at + 1,
      {},
      before,
    );
  });

  it('the last paragraph is selected by a triple press, as any other, and isn’t left under the bar', async () => {
    const page = await studioWith(open, ARTICLE);
    const paragraphs = await page.$$('studio-article [data-block]');
    for (const at of [-1, -2]) {
      const paragraph = paragraphs.at(at);
      const words = await paragraph.evaluate(({ textContent }) => textContent.trim());
      const shown = words.length > 80 ? `${words.slice(0, 79)}…` : words;
      await paragraph.click({ count: 3, delay: 100 });
      await page.waitForFunction(
        expected => document.querySelector('.bar-of-selection .note')?.textContent.trim() === `“${expected}” is`,
        {},
        shown,
      );
      await page.waitForFunction(
        element => {
          const { x, bottom } = element.getBoundingClientRect();
          return element.contains(document.elementFromPoint(x + 5, bottom - 5));
        },
        {},
        paragraph,
      );
    }
  });

  it('there is an article to try, for whoever has none at hand', async () => {
    const page = await open.browser.newPage();
    page.problems = [];
    page.on('pageerror', error => page.problems.push(error.message));
    const { url, requests } = open.studio;
    await page.goto(url);
    await page.waitForSelector('studio-start');
    assert.ok(!requests.some(path => path.includes('sample')), 'nobody who doesn’t ask for it loads it');
    await press(page, `studio-start ${named('Try a sample article')}`);
    await page.waitForSelector('studio-play article-explainer[state=ready]', { timeout: 60_000 });
    assert.match(await textOf(page, '.bar h1'), /Wexmouth votes to close its harbour bridge/);
    assert.deepEqual(page.problems, []);
  });
});
