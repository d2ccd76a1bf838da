// What the studio does beside the work on one article, by keyboard: anybody's quiz held against an article, and one quiz of
// several articles. On what is built.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { QUARRY } from '../audit/quarry-text.mjs';
import { explainer, file, temporaryFolder } from '../cli/run.mjs';
import { ARTICLES } from '../cli/week.mjs';
import { downloads } from './downloads.mjs';
import { expectAccessible, expectFits } from './readable.mjs';
import { openStudio, studioWith } from './serve.mjs';

const GIFT = `The quarry employs 212 people. {T}

The quarry employs 312 people. {T}

The museum of toys opened a café in its garden. {T}

Tell us. {}
`;

const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true }));

const words = (page, selector) => page.$eval(selector, ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const focused = page =>
  page.evaluate(() => document.activeElement.ariaLabel ?? document.activeElement.textContent.trim());

/** Presses Tab until what is named so has the focus. */
async function tabTo(page, name) {
  for (let presses = 0; presses < 60; presses++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab doesn’t come to ${name}.`);
}

async function press(page, name) {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

const insert = (page, text) => page.evaluate(text => document.execCommand('insertText', false, text), text);

describe('the studio, beside the work on one article', () => {
  const open = openStudio();

  async function visit(width = 1280) {
    const context = await open.browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height: 900 });
    page.problems = [];
    page.on('pageerror', error => page.problems.push(error.message));
    await page.goto(open.studio.url);
    await page.waitForSelector('#start-text');
    return page;
  }

  async function audit(page) {
    await press(page, /^Hold a quiz against an article$/);
    await page.waitForFunction(() => document.activeElement.matches('studio-audit h1'));
    await page.keyboard.press('Tab');
    await insert(page, GIFT);
    await page.focus('#audit-article');
    await insert(page, QUARRY);
    await page.focus('studio-audit studio-date input');
    await page.keyboard.type('12 March 2024');
    await press(page, /^Hold it against the article$/);
    await page.waitForFunction(() => document.activeElement.matches('#audit-result'), { timeout: 60_000 });
  }

  for (const width of [1280, 360]) {
    it(`tells of each question of a quiz whether the article bears it out, with the passage, at ${width} px`, async () => {
      const page = await visit(width);
      await audit(page);
      assert.match(await words(page, '#audit-result'), /^3 questions: 1 borne out, 1 refuted, 1 not in the article$/);
      assert.match(await words(page, '.card.borne-out'), /Question 1, line 1 .*The quarry employs 212 people\./);
      assert.match(await words(page, '.card.refuted'), /The passage has “212”, not “312”\./);
      assert.match(await words(page, 'studio-audit .issues'), /line 7: an essay has no right answer/);
      await expectAccessible(page);
      await expectFits(page);
      await press(page, /^refuted \(1\)$/);
      assert.equal((await page.$$('studio-audit .card')).length, 1);
      assert.deepEqual(page.problems, []);
    });
  }

  it('gives the report, and what is borne out as a pack', async () => {
    const page = await visit();
    await audit(page);
    const pack = await downloads(page, '.json');
    await press(page, /^Save what is borne out \(1\)$/);
    const saved = JSON.parse(readFileSync(await pack(), 'utf8'));
    assert.deepEqual(
      saved.questions.map(({ prompt, stimulus, origin, evidence }) => [
        stimulus?.text ?? prompt,
        origin,
        evidence[0].exact,
      ]),
      [['The quarry employs 212 people.', 'import', 'The quarry employs 212 people.']],
    );
    const report = await downloads(page, '.html');
    await page.focus('#audit-result');
    await press(page, /^Save the report$/);
    assert.match(readFileSync(await report(), 'utf8'), /held against its article[^]*refuted/);
    assert.deepEqual(page.problems, []);
  });

  it('goes on with the quiz as a work of its own: what isn’t borne out waits', async () => {
    const page = await visit();
    await audit(page);
    await press(page, /^Go on with it in the studio$/);
    await page.waitForSelector('#tab-questions');
    await page.click('#tab-questions');
    await page.waitForSelector('studio-questions details.held, studio-questions .sum');
    const list = await words(page, 'studio-questions');
    assert.match(list, /The quarry employs 212 people/);
    assert.match(list, /The quarry employs 312 people\. To check/);
    assert.deepEqual(page.problems, []);
  });

  it('says what is lacking, and what can’t be read, and stays', async () => {
    const page = await visit();
    await page.goto(`${open.studio.url}#audit`);
    await page.waitForSelector('#audit-quiz');
    await press(page, /^Hold it against the article$/);
    await page.waitForFunction(() => document.activeElement.id === 'audit-quiz');
    assert.match(await words(page, '[role=alert]'), /Paste the questions first/);
    await insert(page, 'Dear all, here is the quiz.');
    await press(page, /^Hold it against the article$/);
    await page.waitForFunction(() => document.activeElement.id === 'audit-article');
    await insert(page, QUARRY);
    await press(page, /^Hold it against the article$/);
    await page.waitForFunction(() => /is in no format/.test(document.querySelector('[role=alert]')?.textContent));
    assert.equal(await page.$('#audit-result'), null);
    assert.deepEqual(page.problems, []);
  });

  it('is not left for a work that was still being made when it was opened', async () => {
    const page = await visit();
    await page.focus('#start-text');
    await insert(page, QUARRY);
    await page.evaluate(() => {
      document.querySelector('studio-start .primary').click();
      location.hash = '#audit';
    });
    await page.waitForFunction(() => document.activeElement.matches('studio-audit h1'));
    await page.focus('#audit-quiz');
    await insert(page, GIFT);
    await page.waitForFunction(() => /Cancelled/.test(document.querySelector('#said').textContent));
    assert.equal(await page.$eval('#audit-quiz', ({ value }) => value), GIFT);
    assert.equal(await page.evaluate(() => location.hash), '#audit');
    assert.deepEqual(page.problems, []);
  });

  it('keeps the focus where a file is left, where a press came to nothing, and where it was cancelled', async () => {
    const page = await visit();
    await page.goto(`${open.studio.url}#audit`);
    await page.waitForSelector('#audit-quiz');
    const [quiz] = await page.$$('studio-audit input[type=file]');
    await quiz.uploadFile(file(folder, 'letter.txt', 'Dear all, here is the quiz.'));
    await page.waitForSelector('studio-audit .given');
    await page.focus('#audit-article');
    await insert(page, QUARRY);
    await press(page, /^Hold it against the article$/);
    await page.waitForFunction(() => /is in no format/.test(document.querySelector('[role=alert]')?.textContent));
    assert.equal(await focused(page), 'Hold it against the article');
    await page.focus('#audit-quiz');
    assert.equal(await focused(page), 'Leave letter.txt');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.matches('textarea#audit-quiz'));
    await insert(page, GIFT);
    await page.evaluate(async () => {
      const room = document.querySelector('studio-audit');
      room.querySelector('.primary').click();
      while (!room.querySelector('.primary + .note')) await new Promise(requestAnimationFrame);
      const cancel = room.querySelector('.note + button');
      cancel.focus();
      cancel.click();
    });
    await page.waitForFunction(() => /Cancelled/.test(document.querySelector('#said').textContent));
    assert.equal(await focused(page), 'Hold it against the article');
    assert.equal(await page.$('#audit-result'), null);
    assert.deepEqual(page.problems, []);
  });

  it('says that a chosen work is gone, and leads to where another is chosen', async () => {
    const page = await studioWith(open, QUARRY);
    await page.waitForFunction(() => /kept|saved/i.test(document.querySelector('.saved').textContent));
    await page.goto(`${open.studio.url}#audit`);
    await page.waitForSelector('#audit-project option + option');
    await page.focus('#audit-quiz');
    await insert(page, GIFT);
    await page.select('#audit-project', await page.$eval('#audit-project option + option', ({ value }) => value));
    const other = await page.browserContext().newPage();
    other.on('dialog', dialog => dialog.accept());
    await other.goto(open.studio.url);
    await (await other.waitForSelector('.projects [aria-label^=Remove]')).click();
    await other.waitForFunction(() => !document.querySelector('.projects [aria-label^=Remove]'));
    await other.close();
    await page.bringToFront();
    await press(page, /^Hold it against the article$/);
    await page.waitForFunction(() => document.activeElement.id === 'audit-project');
    assert.match(await words(page, '[role=alert]'), /That work is not kept here any more/);
    assert.deepEqual(page.problems, []);
  });

  describe('with several articles', () => {
    const packs = {};
    before(async () => {
      for (const [name, [date, text]] of Object.entries(ARTICLES)) {
        const article = file(folder, `${name}.md`, `---\ndate: ${date}\nlang: en\n---\n\n# ${text}`);
        packs[name] = join(folder, `${name}.json`);
        const { code, stderr } = await explainer(['build', article, '-o', packs[name]]);
        assert.equal(code, 0, stderr);
      }
    });

    /** One article as a work that is kept, the others as packs. */
    async function collect(width) {
      const [date, text] = ARTICLES.ships;
      const page = await studioWith(open, `---\ndate: ${date}\n---\n\n# ${text}`, { width });
      await page.waitForFunction(() => /kept|saved/i.test(document.querySelector('.saved').textContent));
      await page.goto(`${open.studio.url}#collect`);
      await page.waitForFunction(() => document.activeElement?.matches('studio-collect h1'));
      await page.waitForSelector('studio-collect .offered');
      await press(page, /^Add Norlink/);
      await page.waitForSelector('studio-collect .chosen');
      const input = await page.$('studio-collect input[type=file]');
      await input.uploadFile(packs.missing, packs.found);
      await page.waitForFunction(() => document.querySelectorAll('studio-collect .chosen li').length === 3);
      await page.focus('#collect-title');
      await page.keyboard.type('The week');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement.id === 'collect-result', { timeout: 60_000 });
      return page;
    }

    for (const width of [1280, 360]) {
      it(`makes one quiz of a work and of packs, and holds back what a later article outdates, at ${width} px`, async () => {
        const page = await collect(width);
        assert.match(await words(page, '#collect-result'), /^Readers get \d+ questions$/);
        const held = await page.$$eval('studio-collect .card:not([data-asked])', cards =>
          cards.map(({ textContent }) => textContent.replace(/\s+/g, ' ')),
        );
        const [one] = held.filter(text => /missing/i.test(text));
        assert.match(one, /Landslide buries road in Carrow/);
        assert.match(one, /All missing people found alive in Carrow/);
        await expectAccessible(page);
        await expectFits(page);
        assert.deepEqual(page.problems, []);
      });
    }

    it('asks what was held back where an editor says so, and not what is left out; the pack is saved with that', async () => {
      const page = await collect();
      const asked = async () => Number(/\d+/.exec(await words(page, '#collect-result'))[0]);
      const before = await asked();
      const left = await page.$eval('studio-collect .card[data-asked]', card =>
        [card.querySelector('h3'), card.querySelector('h3 + p:not(.note)')]
          .map(each => (each?.textContent.startsWith('✓') ? '' : (each?.textContent ?? '')))
          .join(' '),
      );
      await page.focus('studio-collect .card[data-asked] input');
      await page.keyboard.press('Space');
      await page.waitForFunction(
        count => document.querySelector('#collect-result').textContent.includes(`${count} questions`),
        {},
        before - 1,
      );
      const held = await page.$$('studio-collect .card:not([data-asked]) input');
      await held.at(-1).focus();
      await page.keyboard.press('Space');
      await page.waitForFunction(
        count => document.querySelector('#collect-result').textContent.includes(`${count} questions`),
        {},
        before,
      );
      const saved = await downloads(page, '.json');
      await page.click('[aria-label="Save: Content pack"]');
      const pack = JSON.parse(readFileSync(await saved(), 'utf8'));
      assert.equal(pack.title, 'The week');
      assert.equal(pack.sources.length, 3);
      assert.equal(pack.questions.filter(({ review }) => !review).length, before);
      assert.ok(!pack.questions.some(({ prompt, stimulus }) => `${prompt} ${stimulus?.text ?? ''}` === left));
      assert.deepEqual(page.problems, []);
    });

    /** Packs alone, without any work. */
    async function withPacks(...paths) {
      const page = await visit();
      await page.goto(`${open.studio.url}#collect`);
      await page.waitForSelector('#collect-title');
      await (await page.$('studio-collect input[type=file]')).uploadFile(...paths);
      await page.waitForFunction(
        count => document.querySelectorAll('studio-collect .chosen li').length === count,
        {},
        paths.length,
      );
      await page.focus('#collect-title');
      await page.keyboard.type('The week');
      return page;
    }

    it('moves and removes with the focus on what was moved, and on what comes after', async () => {
      const page = await withPacks(packs.ships, packs.missing, packs.found);
      const titles = () => page.$$eval('.chosen span', spans => spans.map(({ textContent }) => textContent));
      const [first, second, third] = await titles();
      /** The button that has the focus, with the name of the group that it is in. */
      const focusedIn = () =>
        page.evaluate(() => {
          const { activeElement } = document;
          const group = activeElement.closest('[role=group]');
          return [
            document.getElementById(group?.getAttribute('aria-labelledby'))?.textContent,
            activeElement.ariaLabel ?? activeElement.textContent.trim(),
          ];
        });
      await page.focus('.chosen li:nth-child(2) .up');
      await page.keyboard.press('Enter');
      await page.waitForFunction(name => document.querySelector('.chosen span').textContent === name, {}, second);
      assert.deepEqual(await focusedIn(), [second, 'Move up']);
      await page.keyboard.press('Enter');
      assert.deepEqual(await titles(), [second, first, third]);
      await page.focus('.chosen li:nth-child(2) .remove');
      for (const [rest, next] of [
        [[second, third], third],
        [[second], second],
      ]) {
        await page.keyboard.press('Enter');
        await page.waitForFunction(count => document.querySelectorAll('.chosen li').length === count, {}, rest.length);
        assert.deepEqual(await titles(), rest);
        assert.deepEqual(await focusedIn(), [next, 'Remove']);
      }
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement.matches('h1'));
      assert.deepEqual(page.problems, []);
    });

    it('gives up a quiz whose articles change while it is made, and counts those of the next by name', async () => {
      const page = await withPacks(packs.ships, packs.missing, packs.found);
      const [left, ...others] = await page.$$eval('.chosen span', spans => spans.map(each => each.textContent));
      await page.evaluate(async () => {
        const room = document.querySelector('studio-collect');
        room.querySelector('form').requestSubmit();
        await room.updateComplete;
        room.querySelector('.chosen .remove').click();
      });
      await page.waitForFunction(() => document.querySelector('.primary')?.ariaDisabled === 'false');
      assert.equal(await page.$('#collect-result'), null);
      await page.$eval('#collect-most', field => {
        field.value = '3';
        field.dispatchEvent(new Event('change'));
      });
      await page.focus('#collect-title');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement.id === 'collect-result', { timeout: 60_000 });
      const counts = await page.$$eval('.result > .note:first-of-type li', lines =>
        lines.map(each => each.textContent),
      );
      assert.deepEqual(
        counts.map(line => line.replace(/: (1 question|\d+ questions)$/, '')),
        others,
      );
      assert.ok(!counts.some(line => line.includes(left) || / 1 questions/.test(line)));
      assert.deepEqual(page.problems, []);
    });

    it('takes two packs of one file name, and refuses one with a picture that is none', async () => {
      const inFolder = (name, text) => {
        mkdirSync(join(folder, name), { recursive: true });
        return file(join(folder, name), 'pack.json', text);
      };
      const page = await withPacks(inFolder('one', readFileSync(packs.missing, 'utf8')));
      const input = await page.$('studio-collect input[type=file]');
      await input.uploadFile(inFolder('two', readFileSync(packs.ships, 'utf8')));
      await page.waitForFunction(() => document.querySelectorAll('studio-collect .chosen li').length === 2);
      const pack = JSON.parse(readFileSync(packs.found, 'utf8'));
      pack.questions[0].picture = { src: 'road.png', alt: 'A road', width: '40"><b>', height: 30 };
      await input.uploadFile(inFolder('three', JSON.stringify(pack)));
      await page.waitForFunction(() =>
        /pack\.json is no content pack: Question 1 .*picture, width is no number above 0/.test(
          document.querySelector('[role=alert]')?.textContent,
        ),
      );
      assert.equal((await page.$$('studio-collect .chosen li')).length, 2);
      assert.deepEqual(page.problems, []);
    });

    it('refuses one article twice, and a file that is no pack, by name', async () => {
      const page = await visit();
      await page.goto(`${open.studio.url}#collect`);
      await page.waitForSelector('#collect-title');
      const input = await page.$('studio-collect input[type=file]');
      const broken = file(folder, 'broken.json', '{"version": 1}');
      const twin = join(folder, 'twin.json');
      writeFileSync(twin, readFileSync(packs.found));
      await input.uploadFile(broken);
      await page.waitForFunction(() =>
        /broken\.json is no content pack/.test(document.querySelector('[role=alert]')?.textContent),
      );
      await input.uploadFile(packs.found, twin);
      await page.waitForFunction(() => document.querySelectorAll('studio-collect .chosen li').length === 2);
      await page.focus('#collect-title');
      await page.keyboard.type('Twice');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        /is of the same article as/.test(document.querySelector('[role=alert]')?.textContent),
      );
      assert.deepEqual(page.problems, []);
    });
  });
});
