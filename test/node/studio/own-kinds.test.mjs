// Questions of one's own with several right answers, to be written, and to be put in order: written in the studio by keys
// alone, played in it, taken away as a page that works from disk. On what is built.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { explainer } from '../cli/run.mjs';
import { downloads } from './downloads.mjs';
import { openStudio, studioWith } from './serve.mjs';

const ARTICLE = readFileSync('stories/samples/harbour-bridge.md', 'utf8');

describe('questions of one’s own of further kinds', () => {
  const open = openStudio();

  async function studio() {
    const page = await studioWith(open, ARTICLE);
    await page.click('#tab-questions');
    await page.waitForSelector('studio-questions details.held');
    return page;
  }

  /** Tabs to what is named so, or to the first field. */
  async function tabTo(page, name) {
    for (let presses = 1; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(
        () => document.activeElement.ariaLabel ?? document.activeElement.textContent.trim(),
      );
      if (at === name) return;
    }
    throw new Error(`Tab doesn’t come to ${name}.`);
  }

  async function begin(page, kind, prompt) {
    await page.focus('studio-questions .top button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.activeElement.matches('textarea.prompt') && document.activeElement.value === '',
    );
    await page.keyboard.type(prompt);
    await page.focus('studio-question[open] select');
    await page.select('studio-question[open] select', kind);
    await page.waitForFunction(
      wanted => document.querySelector('studio-question[open] select')?.value === wanted,
      {},
      kind,
    );
  }

  async function write(page, fields) {
    for (const [name, words] of fields) {
      await tabTo(page, name);
      await page.keyboard.type(words);
    }
  }

  async function writeAll(page) {
    await begin(page, 'several', 'Which two are named in the article?');
    await write(page, [
      ['Answer 1', 'The bridge'],
      ['Answer 2', 'The ferry'],
      ['Answer 3', 'The moon'],
      ['Answer 4', 'The tunnel'],
    ]);
    await begin(page, 'short-answer', 'What crosses the harbour?');
    await write(page, [['The right answer', 'Bridge']]);
    await tabTo(page, 'Add another way to write it');
    await page.keyboard.press('Enter');
    await page.focus('studio-question[open] [aria-label^="Also right"]');
    await page.keyboard.type('The bridge');
    await begin(page, 'order', 'Put them in order, the shortest first.');
    await write(page, [
      ['Number 1', 'A boat'],
      ['Number 2', 'A ferry'],
      ['Number 3', 'A bridge'],
    ]);
  }

  const sum = page => page.$eval('studio-questions .sum', ({ textContent }) => Number(/\d+/.exec(textContent)[0]));
  const asked = (page, count) =>
    page.waitForFunction(
      expected => document.querySelector('studio-questions .sum').textContent.includes(`${expected} questions`),
      {},
      count,
    );

  async function savedPack(page) {
    const saved = await downloads(page, '.json');
    await page.click('#tab-export');
    await page.click('[aria-label="Save: Content pack"]');
    return JSON.parse(readFileSync(await saved(), 'utf8'));
  }

  it('says once what becomes of an answer that is added, moved or removed, and keeps the focus at it', async () => {
    const page = await studio();
    await begin(page, 'order', 'Put them in order, the shortest first.');
    await write(page, [
      ['Number 1', 'A boat'],
      ['Number 2', 'A ferry'],
    ]);
    await page.evaluate(() => {
      window.told = [];
      new MutationObserver(() => window.told.push(document.querySelector('#said').textContent.trim())).observe(
        document.querySelector('#said'),
        { childList: true, characterData: true, subtree: true },
      );
    });
    /** What is said after Enter on a button, and where the focus is then. */
    const enter = async (selector, said) => {
      await page.focus(`studio-question[open] ${selector}`);
      await page.keyboard.press('Enter');
      await page.waitForFunction(expected => window.told.at(-1) === expected, {}, said);
      const told = await page.evaluate(() => window.told.splice(0));
      assert.deepEqual(told, [said]);
      return page.evaluate(() => document.activeElement.ariaLabel ?? document.activeElement.textContent.trim());
    };
    const written = () =>
      page.$$eval('studio-question[open] .answer > input:not([type=checkbox])', all => all.map(({ value }) => value));
    assert.ok(await page.$('#said[role=status]'), 'it is a polite live region');
    assert.equal(await enter('[aria-label="Move number 1 down"]', 'Moved to place 2 of 3.'), 'Move number 2 down');
    assert.equal(await enter('[aria-label="Move number 2 down"]', 'Moved to place 3 of 3.'), 'Move number 3 down');
    assert.deepEqual(await written(), ['A ferry', '', 'A boat']);
    await page.keyboard.press('Enter');
    assert.deepEqual(await written(), ['A ferry', '', 'A boat'], 'there is no place below');
    assert.equal(await enter('.answers > .actions button', 'Number 4 was added.'), 'Number 4');
    assert.equal(await enter('.answer:nth-last-of-type(2) [aria-label^=Remove]', 'Number 4 was removed.'), 'Number 3');
    await page.select('studio-question[open] select', 'choice');
    await page.waitForSelector('[aria-label="Wrong answer 1"]');
    assert.equal(await enter('[id^=more]', 'Wrong answer 3 was added.'), 'Wrong answer 3');
    assert.equal(await enter('[aria-label="Remove wrong answer 3"]', 'Wrong answer 3 was removed.'), 'Wrong answer 2');
    await page.select('studio-question[open] select', 'short-answer');
    await page.waitForFunction(() => document.querySelector('[id^=more]').textContent.includes('another way'));
    assert.equal(await enter('[id^=more]', 'Another way to write it was added.'), 'Also right, 1');
    await page.keyboard.type('in two words');
    assert.deepEqual(await written(), ['A ferry', 'in two words'], 'a space is written');
    assert.equal(
      await enter('[aria-label^="Remove what is also right"]', 'One way to write it was removed.'),
      'The right answer',
    );
    await page.close();
  });

  it('has fields beside one another on one line, however long their labels are', async () => {
    const page = await studio();
    await begin(page, 'number', 'How many ferries are there?');
    const lines = await page.$$eval('.numbers > .field', fields =>
      fields.map(field => ({
        top: Math.round(field.getBoundingClientRect().top),
        control: Math.round(field.lastElementChild.getBoundingClientRect().top),
      })),
    );
    assert.ok(lines.length >= 5);
    for (const { top, control } of lines)
      for (const other of lines) if (other.top === top) assert.equal(other.control, control, JSON.stringify(lines));
    const heights = await page.$$eval('.numbers label', labels =>
      labels.map(
        label =>
          label.firstChild &&
          Math.round(
            (() => {
              const range = document.createRange();
              range.selectNodeContents(label);
              return range.getBoundingClientRect().height;
            })(),
          ),
      ),
    );
    assert.ok(Math.max(...heights) > 1.5 * Math.min(...heights), `a label of two lines: ${heights}`);
    await page.close();
  });

  it('are asked once they are written, and stand whole in the pack', async () => {
    const page = await studio();
    const before = await sum(page);
    await writeAll(page);
    await asked(page, before + 3);
    await page.focus('studio-question[open] [aria-label="Move number 1 down"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('studio-question[open] [aria-label="Number 1"]').value === 'A ferry',
    );
    const own = (await savedPack(page)).questions.filter(({ origin }) => origin === 'editor');
    const byKind = Object.fromEntries(own.map(question => [question.kind, question]));
    assert.deepEqual(byKind['several'].correct, ['o1', 'o2']);
    assert.deepEqual(
      byKind['short-answer'].options.map(({ text }) => text),
      ['Bridge', 'The bridge'],
    );
    assert.deepEqual(byKind['short-answer'].correct, ['o1', 'o2']);
    assert.deepEqual(
      byKind['order'].correct.map(id => byKind['order'].options.find(option => option.id === id).text),
      ['A ferry', 'A boat', 'A bridge'],
    );
    assert.deepEqual(page.problems, []);
  });

  it('have a time where one is set, which readers start, extend or do without, in the preview and from disk', async () => {
    const page = await studio();
    const before = await sum(page);
    await begin(page, 'true-false', 'The bridge crosses the harbour.');
    await asked(page, before + 1);
    const field = await page.waitForSelector('studio-question[open] [id^=seconds]');
    await field.focus();
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await page.waitForSelector('studio-question[open] [id^=clock]');
    assert.equal(await field.evaluate(({ value }) => value), '5', 'a shorter one is over before it is read');
    const pack = await savedPack(page);
    const own = pack.questions.filter(({ origin }) => origin === 'editor');
    assert.deepEqual(
      own.map(({ seconds }) => seconds),
      [5],
    );
    const folder = mkdtempSync(join(tmpdir(), 'own-time-'));
    const [file, html] = ['pack.json', 'quiz.html'].map(name => join(folder, name));
    writeFileSync(
      file,
      JSON.stringify({
        ...pack,
        questions: [
          {
            ...own[0],
            kind: 'choice',
            correct: 'o1',
            options: [
              { id: 'o1', text: 'True' },
              { id: 'o2', text: 'False' },
            ],
          },
        ],
      }),
    );
    const exported = await explainer(['export', file, '--to', 'html', '--out', html]);
    assert.equal(exported.code, 0, exported.stderr);
    await page.goto(pathToFileURL(html).href);
    const quiz = 'article-explainer >>> quick-quiz';
    const start = await page.waitForSelector(`${quiz} >>> ::-p-text(Start the clock)`);
    assert.equal(await page.$(`${quiz} >>> .option`), null);
    await start.press('Enter');
    await page.waitForSelector(`${quiz} >>> .option`);
    await page.waitForSelector(`${quiz} >>> [role=timer]`);
    // Nothing of the page itself changes by then
    await page.waitForFunction(
      () =>
        document
          .querySelector('article-explainer')
          .shadowRoot.querySelector('quick-quiz')
          .shadowRoot.textContent.includes('Show the answer'),
      { polling: 200, timeout: 15_000 },
    );
    await (await page.$(`${quiz} >>> ::-p-text(Show the answer)`)).press('Enter');
    assert.match(
      await (await page.waitForSelector(`${quiz} >>> .verdict`)).evaluate(({ textContent }) => textContent),
      /Here is the answer/,
    );
    assert.deepEqual(page.problems, []);
  });

  it('work in a page that is opened from disk, and stand in an LMS’s package with what they need', async () => {
    const page = await studio();
    const before = await sum(page);
    await writeAll(page);
    await asked(page, before + 3);
    const pack = await savedPack(page);
    const own = {
      ...pack,
      questions: pack.questions.filter(({ origin, kind }) => origin === 'editor' && kind !== 'order'),
    };
    const folder = mkdtempSync(join(tmpdir(), 'own-kinds-'));
    const [file, html, scorm] = ['pack.json', 'quiz.html', 'quiz.zip'].map(name => join(folder, name));
    writeFileSync(file, JSON.stringify(own));
    assert.equal((await explainer(['export', file, '--to', 'html', '--out', html])).code, 0);
    assert.equal((await explainer(['export', file, '--to', 'scorm12', '--out', scorm])).code, 0);
    const files = unzipSync(readFileSync(scorm));
    assert.match(strFromU8(files['further-kinds.js']), /short-answer/);
    assert.match(strFromU8(files['imsmanifest.xml']), /href="further-kinds.js"/);

    await page.goto(pathToFileURL(html).href);
    const results = await page.evaluate(async () => {
      const seen = [];
      document.addEventListener('explainer-answer', ({ detail }) => seen.push(detail.result.score));
      return (globalThis.seen = seen);
    });
    assert.deepEqual(results, []);
    const quiz = 'article-explainer >>> quick-quiz';
    await page.waitForSelector(`${quiz} >>> :is([role=checkbox], .typed input)`);
    for (let asked = 0; asked < 2; asked++) {
      const boxes = await page.$$(`${quiz} >>> [role=checkbox]`);
      if (boxes.length) {
        for (const box of boxes)
          if (/bridge|ferry/.test(await box.evaluate(({ textContent }) => textContent))) await box.press('Space');
        await (await page.$(`${quiz} >>> button.primary`)).press('Enter');
      } else {
        const field = await page.$(`${quiz} >>> .typed input`);
        await field.focus();
        await page.keyboard.type('the BRIDGE.');
        await page.keyboard.press('Enter');
      }
      await page.waitForSelector(`${quiz} >>> .verdict`);
      await (await page.$(`${quiz} >>> button.primary`)).press('Enter');
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    assert.deepEqual(await page.evaluate(() => globalThis.seen), [1, 1]);
    assert.deepEqual(page.problems, []);
  });
});
