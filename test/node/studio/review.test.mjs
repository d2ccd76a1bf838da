// How many keys a whole review takes, from the finished quiz to the last that waited, and where they leave one. On what is built.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { reviewByKeys, waiting } from './review.mjs';
import { openStudio, studioWith } from './serve.mjs';

const ARTICLE = readFileSync('stories/samples/harbour-bridge.md', 'utf8');
/** From the finished quiz to the first that waits: Tab and Enter, twice Tab where the facts stand before it. */
const WAY = { facts: 2, questions: 3 };

const focused = page =>
  page.evaluate(() => {
    const { activeElement } = document;
    const row = activeElement.closest('studio-fact, studio-question');
    const { top, bottom } = activeElement.getBoundingClientRect();
    return {
      text: activeElement.textContent.trim(),
      words: row?.querySelector('.words').textContent.trim(),
      isInView: top >= 0 && bottom <= document.documentElement.clientHeight,
      described: activeElement
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map(id => document.getElementById(id).textContent.replace(/\s+/g, ' ').trim()),
    };
  });

const lines = (page, group) =>
  page.evaluate(id => [...document.querySelectorAll(`#${id} .words`)].map(each => each.textContent.trim()), group);

describe('a whole review by keyboard alone', () => {
  const open = openStudio();

  for (const list of ['facts', 'questions'])
    it(`of ${list} takes one press each and ${WAY[list]} to the first: the focus stays where the work is`, async () => {
      const page = await studioWith(open, ARTICLE);
      const places = [];
      const { count, presses } = await reviewByKeys(page, list, async (page, press) => {
        places.push(await focused(page));
        await press('Enter');
      });
      assert.ok(count > 2, `${count} wait`);
      assert.equal(presses, WAY[list] + count);
      assert.equal(await waiting(page, list), 0, 'nothing waits any more');
      assert.ok(
        places.every(({ text, isInView }) => text === 'Accept' && isInView),
        JSON.stringify(places),
      );
      assert.equal(new Set(places.map(({ words }) => words)).size, count, 'each once');
      for (const { words, described } of places) {
        assert.ok(described[0].includes(words), `${described[0]} names ${words}`);
        assert.match(described[1], /until you accept it\.$/);
      }
      assert.deepEqual(page.problems, []);
    });

  it('drops by the Delete key, goes on in the order of the list, and brings back what was dropped', async () => {
    const page = await studioWith(open, ARTICLE);
    await page.click('#check-facts');
    await page.waitForFunction(() => document.activeElement.matches('.review .primary'));
    const before = await lines(page, 'group-check');
    const decided = async key => {
      const left = await waiting(page, 'facts');
      await page.keyboard.press(key);
      await page.waitForFunction(
        count => Number.parseInt(document.querySelector('#tab-facts .count').textContent, 10) < count,
        {},
        left,
      );
      await page.waitForFunction(() => document.activeElement.matches('[open] .review .primary'));
      return (await focused(page)).words;
    };
    assert.equal(await decided('Delete'), before[1]);
    assert.equal(await decided('Enter'), before[2]);
    assert.equal(await decided('Backspace'), before[3]);
    assert.deepEqual(await lines(page, 'group-check'), before.slice(3));
    for (const _step of ['dropped', 'accepted', 'dropped']) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    }
    await page.waitForFunction(
      count => document.querySelectorAll('#group-check .words').length === count,
      {},
      before.length,
    );
    assert.deepEqual(await lines(page, 'group-check'), before);
    assert.deepEqual(page.problems, []);
  });

  it('stays in the list where a question is left out by Delete, and with the last that was accepted', async () => {
    const page = await studioWith(open, ARTICLE);
    await page.click('#tab-questions');
    await page.waitForSelector('section .line');
    const drop = async () => {
      const [first, next] = await page.$$eval('section:not(#questions-check) .line', all => all.map(({ id }) => id));
      await page.focus(`[id="${first}"]`);
      await page.keyboard.press('Delete');
      await page.waitForFunction(id => document.activeElement.id === id, {}, next);
    };
    await drop();
    // Also where another one is unfolded
    await page.keyboard.press('Enter');
    await drop();
    await page.click('#questions-check .line');
    await page.waitForSelector('#questions-check [open] .review .primary');
    await page.focus('#questions-check [open] .review .primary');
    const accepted = [];
    while (await waiting(page, 'questions')) {
      const left = await waiting(page, 'questions');
      await page.waitForFunction(() => document.activeElement.matches('[open] .review .primary'));
      accepted.push((await focused(page)).words);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        count => Number.parseInt(document.querySelector('#tab-questions .count')?.textContent ?? '0', 10) < count,
        {},
        left,
      );
    }
    await page.waitForFunction(() => document.activeElement.matches('[open] .line'));
    const last = await focused(page);
    assert.equal(last.words, accepted.at(-1));
    assert.ok(last.isInView);
    assert.deepEqual(page.problems, []);
  });

  it('goes back to what was passed over where the last of a list is decided of first', async () => {
    const page = await studioWith(open, ARTICLE);
    await page.click('#check-facts');
    await page.waitForFunction(() => document.activeElement.matches('.review .primary'));
    const before = await lines(page, 'group-check');
    await page.evaluate(() => [...document.querySelectorAll('#group-check .line')].at(-1).click());
    await page.waitForFunction(
      words =>
        document.activeElement.matches('.review .primary') &&
        document.activeElement.closest('studio-fact').querySelector('.words').textContent.trim() === words,
      {},
      before.at(-1),
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      words =>
        document.activeElement.matches('.review .primary') &&
        document.activeElement.closest('studio-fact').querySelector('.words').textContent.trim() === words,
      {},
      before[0],
    );
    assert.deepEqual(page.problems, []);
  });

  it('accepts one alone of those who hold Enter down', async () => {
    const page = await studioWith(open, ARTICLE);
    const before = await waiting(page, 'facts');
    await page.click('#check-facts');
    await page.waitForFunction(() => document.activeElement.matches('.review .primary'));
    await page.keyboard.down('Enter');
    await page.waitForFunction(
      count => Number.parseInt(document.querySelector('#tab-facts .count').textContent, 10) < count,
      {},
      before,
    );
    await page.waitForFunction(() => document.activeElement.matches('[open] .review .primary'));
    for (let repeated = 0; repeated < 5; repeated++) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    assert.equal(await waiting(page, 'facts'), before - 1);
  });

  it('takes no letter for a command, and Delete for none where one writes', async () => {
    const page = await studioWith(open, ARTICLE);
    const before = await waiting(page, 'facts');
    await page.click('#check-facts');
    await page.waitForFunction(() => document.activeElement.matches('.review .primary'));
    for (const key of 'adjknrxy') await page.keyboard.press(key);
    await page.focus('studio-fact[open] .fields input, studio-fact[open] .fields textarea');
    for (const key of ['Delete', 'Backspace']) await page.keyboard.press(key);
    assert.equal(await waiting(page, 'facts'), before);
  });
});
