// The questions as a teacher settles them in the studio, by keys alone, and what becomes of that. On what is built.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { explainer, file } from '../cli/run.mjs';
import { downloads } from './downloads.mjs';
import { openStudio, studioWith } from './serve.mjs';

const ARTICLE = readFileSync('stories/samples/harbour-bridge.md', 'utf8');
/** A later version of it, in which every passage stands elsewhere. */
const LATER = ARTICLE.replace('Mayor Helen Okafor called', 'It rained all evening.\n\nMayor Helen Okafor called');

describe('the questions in the studio', () => {
  const open = openStudio();

  async function studio(size) {
    const page = await studioWith(open, ARTICLE, size);
    await questions(page);
    return page;
  }

  async function questions(page) {
    await page.click('#tab-questions');
    // Asked anew once the rules are there
    await page.waitForSelector('studio-questions details.held');
  }

  const linesOf = (page, part) =>
    page.$$eval(`#questions-${part} .words`, words => words.map(each => each.textContent.trim()));
  const sum = page => page.$eval('studio-questions .sum', ({ textContent }) => Number(/\d+/.exec(textContent)[0]));
  const focused = page => page.evaluate(() => document.activeElement.textContent.replace(/\s+/g, ' ').trim());

  async function chord(page, modifier, key) {
    await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    await page.keyboard.up(modifier);
  }

  /** Goes by Tab to a button of the question that is open. */
  async function tabTo(page, name) {
    for (let presses = 1; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(
        () => document.activeElement.ariaLabel ?? document.activeElement.textContent.trim(),
      );
      if (at === name) return presses;
    }
    throw new Error(`Tab doesn’t come to ${name}.`);
  }

  async function savedPack(page) {
    const saved = await downloads(page, '.json');
    await page.click('#tab-export');
    await page.click('[aria-label="Save: Content pack"]');
    return readFileSync(await saved(), 'utf8');
  }

  it('are moved, reworded and left out by the keyboard, and stay so through a reload, a check and a new version', async () => {
    const page = await studio();
    const [first, second] = await linesOf(page, 'who-said-it');
    const before = await sum(page);
    await page.focus('#questions-who-said-it .line');
    await chord(page, 'Alt', 'ArrowDown');
    await page.waitForFunction(words => document.querySelector('#said').textContent.includes(words), {}, 'place 2');
    assert.deepEqual((await linesOf(page, 'who-said-it')).slice(0, 2), [second, first]);
    assert.match(await focused(page), new RegExp(first.slice(0, 20)), 'the focus stays with what was moved');

    await page.keyboard.press('Enter');
    await page.waitForSelector('studio-question[open]');
    await page.keyboard.press('Tab');
    await chord(page, 'Control', 'a');
    await page.keyboard.type('Whose words are these?');
    await page.waitForFunction(() =>
      document.querySelector('studio-question[open] .line').textContent.includes('Changed by you'),
    );

    await page.focus('#questions-true-or-false .line');
    const [gone] = await linesOf(page, 'true-or-false');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#questions-true-or-false studio-question[open]');
    await tabTo(page, 'Leave out');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#said').textContent.startsWith('Left out'));
    await page.waitForFunction(() => document.activeElement.className === 'line');
    assert.ok(!(await linesOf(page, 'true-or-false')).includes(gone));
    assert.equal(await sum(page), before - 1);

    await page.waitForFunction(() => document.querySelector('.saved').textContent.startsWith('Kept'));
    await page.reload();
    await page.waitForSelector('.work[data-view=questions] .sum');
    assert.deepEqual((await linesOf(page, 'who-said-it')).slice(0, 2), [second, first]);
    assert.equal(await sum(page), before - 1);

    const folder = mkdtempSync(join(tmpdir(), 'studio-'));
    const saved = await savedPack(page);
    const pack = file(folder, 'pack.json', JSON.parse(saved));
    const checked = await explainer(['check', pack, '--article', file(folder, 'article.md', ARTICLE)]);
    assert.equal(checked.code, 0, checked.stdout + checked.stderr);
    const later = file(folder, 'later.md', LATER);
    const updated = await explainer(['build', later, '--update', pack, '-o', join(folder, 'updated.json')]);
    assert.equal(updated.code, 0, updated.stderr);
    const asked = JSON.parse(readFileSync(join(folder, 'updated.json'), 'utf8')).questions;
    const quoted = asked
      .filter(({ stimulus, review }) => stimulus?.type === 'quotation' && !review)
      .map(({ stimulus }) => stimulus.text);
    assert.deepEqual(quoted.slice(0, 2), [second, first]);
    assert.equal(asked.find(({ stimulus }) => stimulus?.text === first).prompt, 'Whose words are these?');
    assert.ok(asked.find(({ stimulus }) => stimulus?.text === gone).dropped);
    assert.deepEqual(page.problems, []);
  });

  it('are where they were left after a reload: the view, and the question that was open', async () => {
    const page = await studio();
    await page.evaluate(() => document.querySelector('#questions-true-or-false .line').click());
    const open = await page.waitForSelector('#questions-true-or-false studio-question[open] .words');
    const words = await open.evaluate(({ textContent }) => textContent);
    await page.waitForFunction(() => document.querySelector('.saved').textContent.startsWith('Kept'));
    await page.reload();
    const again = await page.waitForSelector('.work[data-view=questions] studio-question[open] .words');
    assert.equal(await again.evaluate(({ textContent }) => textContent), words);
    await page.waitForFunction(() => document.activeElement.closest('studio-question[open]'));
    await page.click('#tab-export');
    await page.reload();
    await page.waitForSelector('.work[data-view=export] studio-export');
    assert.deepEqual(page.problems, []);
  });

  it('come back by Undo, which says what it took back, where it is seen, too', async () => {
    const page = await studio();
    const [first] = await linesOf(page, 'true-or-false');
    await page.focus('#questions-true-or-false .line');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.querySelector('#said').textContent.startsWith('Left out'));
    assert.equal(await page.$('.bar .undone'), null);
    await chord(page, 'Control', 'z');
    const undone = await page.waitForSelector('.bar .undone');
    const told = await undone.evaluate(({ textContent }) => textContent);
    assert.ok(told.startsWith(`Undone: you left out the question “${first.slice(0, 40)}`), told);
    assert.equal((await page.$eval('#said', ({ textContent }) => textContent)).trim(), told);
    assert.ok(await undone.evaluate(element => element.getBoundingClientRect().width > 100));
    await chord(page, 'Control', 'y');
    await page.waitForFunction(() =>
      document.querySelector('.bar .undone').textContent.startsWith('Done again: you left out'),
    );
    await page.focus('#questions-who-said-it .line');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => !document.querySelector('.bar .undone'));
    assert.deepEqual(page.problems, []);
  });

  it('that ask for an order take their dates as people and programs write them, and stand in the order of those', async () => {
    const page = await studio();
    await page.evaluate(() => document.querySelector('#questions-timeline-quiz .line').click());
    await page.waitForSelector('studio-question[open] studio-date input');
    const dates = () => page.$$eval('studio-question[open] studio-date input', all => all.map(({ value }) => value));
    const lines = () => page.$$eval('studio-question[open] .answer > input', all => all.map(({ value }) => value));
    const before = await lines();
    const write = async (at, text) => {
      const [field] = (await page.$$('studio-question[open] studio-date input')).slice(at);
      await field.click({ clickCount: 3 });
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    };
    const shown = (at, words) =>
      page.waitForFunction(
        (place, expected) =>
          document.querySelectorAll('studio-question[open] studio-date input')[place]?.value === expected,
        {},
        at,
        words,
      );
    assert.ok(
      (await dates()).every(date => !/^\d{4}-/.test(date)),
      'none is shown as a program writes it',
    );
    await write(0, '1931-05');
    await shown(0, 'May 1931');
    await write(0, '3. Mai 1931');
    await shown(0, 'May 3, 1931');
    await write(0, 'one day in May');
    await page.waitForFunction(() => document.querySelector('studio-question[open] .problem'));
    const problem = await page.$eval('studio-question[open] studio-date .problem', ({ textContent }) =>
      textContent.trim(),
    );
    assert.match(problem, /is not read as part of a date\..* Until it is read, May 3, 1931 stays\.$/);
    assert.equal((await dates())[0], 'one day in May', 'nothing that was typed is lost');
    await write(0, '3 May 2031');
    await shown(before.length - 1, 'May 3, 2031');
    assert.deepEqual(await lines(), [...before.slice(1), before[0]]);
    assert.match(await page.$eval('#said', ({ textContent }) => textContent), /Moved to place \d of \d, by its date/);
    assert.deepEqual(page.problems, []);
  });

  it('can be one’s own: about words of the article, or an addition of which readers are told', async () => {
    const page = await studio();
    const before = await sum(page);
    await page.focus('studio-article .text');
    for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowDown');
    await tabTo(page, 'a question of your own');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.matches('studio-question[open] textarea.prompt'));
    await page.keyboard.type('By how many votes did the plan pass?');
    for (const answer of ['Nine to six', 'Ten to five', 'Eight to seven']) {
      await tabTo(
        page,
        answer === 'Nine to six' ? 'The right answer' : answer === 'Ten to five' ? 'Wrong answer 1' : 'Wrong answer 2',
      );
      await chord(page, 'Control', 'a');
      await page.keyboard.type(answer);
    }
    assert.match(
      await page.$eval('studio-question[open] .evidence blockquote', ({ textContent }) => textContent),
      /^The plan passed by nine votes to six\.$/,
    );
    await page.waitForFunction(
      expected => document.querySelector('.sum').textContent.includes(`${expected} questions`),
      {},
      before + 1,
    );

    await page.click('studio-questions .top button');
    await page.waitForFunction(() => document.activeElement.value === '');
    await page.keyboard.type('A girder is a beam.');
    await page.focus('studio-question[open] select');
    await page.select('studio-question[open] select', 'true-false');
    await page.waitForSelector('#questions-true-or-false studio-question[open]');
    assert.equal(
      await page.evaluate(() => document.activeElement.id.replace(/own-.*/, '')),
      'kind-',
      'the focus goes along to where the question stands now',
    );
    await page.waitForFunction(
      expected => document.querySelector('.sum').textContent.includes(`${expected} questions`),
      {},
      before + 2,
    );
    const pack = JSON.parse(await savedPack(page));
    const own = pack.questions.filter(({ origin }) => origin === 'editor');
    assert.deepEqual(own.map(({ kind }) => kind).sort(), ['choice', 'true-false']);
    assert.match(own.find(({ kind }) => kind === 'true-false').explanation, /Added by the editor/);
    assert.equal(own.find(({ kind }) => kind === 'choice').explanation, undefined);
    assert.deepEqual(page.problems, []);
  });

  it('are moved by dragging', async () => {
    const page = await studio();
    const [first, second] = await linesOf(page, 'who-said-it');
    const rows = await page.$$('#questions-who-said-it .row');
    await rows[0].scrollIntoView();
    const [from, to] = [await rows[0].boundingBox(), await rows[1].boundingBox()];
    await page.mouse.move(from.x + 150, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 150, to.y + 10, { steps: 8 });
    await page.mouse.move(to.x + 150, to.y + 20);
    await page.mouse.up();
    await page.waitForFunction(() => document.querySelector('#said').textContent.includes('place 2'));
    assert.deepEqual((await linesOf(page, 'who-said-it')).slice(0, 2), [second, first]);
  });
});
