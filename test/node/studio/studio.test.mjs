// The studio as a teacher uses it: paste, correct one fact, take a SCORM package to an LMS. On what is built.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { serveLms } from '../interop/lms.mjs';
import { articleDocx, articlePage } from './documents.mjs';
import { downloads } from './downloads.mjs';
import { expectAccessible } from './readable.mjs';
import { openStudio } from './serve.mjs';

const ARTICLE = readFileSync('stories/samples/harbour-bridge.md', 'utf8');
const READY = 'studio-play article-explainer[state=ready]';

describe('the studio', () => {
  const open = openStudio();

  /** A page of someone who has never been here. */
  async function visit({ width = 1280, height = 900, scheme = 'light' } = {}) {
    const context = await open.browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    page.problems = [];
    page.on('pageerror', error => page.problems.push(error.message));
    page.on('request', request => {
      if (!request.url().startsWith(open.studio.url) && !/^(?:blob|data):/.test(request.url()))
        page.problems.push(request.url());
    });
    await page.goto(open.studio.url);
    await page.waitForSelector('#start-text');
    return page;
  }

  async function paste(page, text = ARTICLE) {
    await page.evaluate(words => {
      const field = document.querySelector('#start-text');
      field.focus();
      document.execCommand('insertText', false, words);
    }, text);
    await page.click('studio-start .primary');
    await page.waitForSelector(READY, { timeout: 60_000 });
  }

  async function view(page, name) {
    await page.click(`#tab-${name}`);
    await page.waitForSelector(`.work[data-view=${name}]`);
  }

  const textOf = (page, selector) => page.$eval(selector, element => element.textContent.replace(/\s+/g, ' ').trim());

  it('goes from a pasted article by way of a corrected fact to a SCORM package that plays in an LMS', async () => {
    const page = await visit();
    await paste(page);
    await view(page, 'facts');
    const toCheck = Number.parseInt(await textOf(page, '#tab-facts .count'), 10);
    assert.ok(toCheck > 0, 'the builder is unsure of something in this article');
    const speaker = await page.evaluateHandle(() =>
      [...document.querySelectorAll('studio-fact .line')].find(line =>
        line.textContent.includes('My customers come by car'),
      ),
    );
    await speaker.click();
    // The evidence is highlighted in the article
    const marked = await page.evaluate(() => [...window.CSS.highlights.get('studio-evidence')].map(String).join(' '));
    assert.match(marked, /My customers come by car/);
    // A speaker whom the passage doesn't name is not let through …
    await page.select(
      'studio-fact[open] select',
      await page.$eval('studio-fact[open] option:last-child', ({ value }) => value),
    );
    await page.waitForSelector('studio-fact[open] .badge.wrong');
    // … and the correction is undone by the keyboard
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForSelector('studio-fact[open]:not(:has(.badge.wrong))');
    // The first fact to check is accepted
    await page.click('studio-fact .line');
    await page.click('studio-fact[open] .primary');
    await page.waitForFunction(
      before => Number.parseInt(document.querySelector('#tab-facts .count')?.textContent ?? '0', 10) === before - 1,
      {},
      toCheck,
    );

    const saved = await downloads(page, '.zip');
    await view(page, 'export');
    await page.click('[data-format=scorm12] button');
    await page.waitForSelector('[data-format=scorm12] .told p', { timeout: 20_000 });
    assert.match(await textOf(page, '[data-format=scorm12] .told'), /Saved as .*\.zip/);
    const file = await saved();
    assert.deepEqual(page.problems, []);

    const lms = await serveLms({ content: new Uint8Array(readFileSync(file)) }, '1.2');
    try {
      const learner = await (await open.browser.createBrowserContext()).newPage();
      await learner.goto(`${lms.origin}/lms.html`);
      const course = await (await learner.waitForSelector('#course')).contentFrame();
      await course.waitForSelector('article-explainer[state=ready]', { timeout: 20_000 });
      const shown = await course.$eval('article-explainer', explainer => explainer.shadowRoot.textContent);
      assert.match(shown, /Wexmouth votes to close its harbour bridge to cars/);
      await learner.waitForFunction(() => calls.some(([name]) => name === 'LMSInitialize'), { timeout: 20_000 });
    } finally {
      await lms.close();
    }
  });

  it('is accessible on each screen, light and dark, and fits 360 pixels', async () => {
    const page = await visit({ width: 360, height: 740 });
    const fits = async where =>
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360, `${where} is too wide`);
    await expectAccessible(page, 'start');
    await fits('start');
    await paste(page);
    for (const name of ['play', 'article', 'questions', 'facts', 'look', 'preview', 'export']) {
      await view(page, name);
      if (name === 'questions') await page.click('studio-question .line');
      if (name === 'facts') await page.click('studio-fact .line');
      await expectAccessible(page, name);
      await fits(name);
    }
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    for (const name of ['questions', 'facts', 'export']) {
      await view(page, name);
      await expectAccessible(page, `${name}, dark`);
    }
    assert.deepEqual(page.problems, []);
  });

  it('can be used by the keyboard alone, from the article’s words to a fact', async () => {
    const page = await visit();
    await page.focus('#start-text');
    await page.evaluate(words => document.execCommand('insertText', false, words), ARTICLE);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForSelector(READY, { timeout: 60_000 });
    await page.focus('#tab-play');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.work[data-view=facts]');
    await page.focus('studio-article .text');
    for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowDown');
    const selected = await page.evaluate(() => String(window.getSelection()));
    assert.match(selected, /^The plan passed by nine votes to six\.\s*$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), 'an event');
    await page.keyboard.press('Enter');
    await page.waitForSelector('studio-fact[open]');
    assert.match(await page.evaluate(() => document.activeElement.textContent), /The plan passed by nine votes to six/);
    assert.match(await textOf(page, '#said'), /Event added/);
  });

  it('keeps the work through a reload, and several works apart', async () => {
    const page = await visit();
    await paste(page);
    await view(page, 'look');
    await page.focus('#look-title');
    await page.keyboard.type('Bridge: ');
    // As when a browser crashes soon after the last word
    await page.waitForFunction(() => document.querySelector('.saved').textContent.includes('Kept'));
    await page.reload();
    // Where it was left
    await page.waitForSelector('.work[data-view=look] #look-title');
    assert.match(await textOf(page, '.bar h1'), /Bridge:/);
    // What was done before the reload can be undone, and done again
    const press = async (name, title) => {
      await page.locator(`::-p-xpath(//header//button[normalize-space()="${name}"])`).click();
      await page.waitForFunction(
        expected => document.querySelector('.bar h1').textContent.includes('Bridge:') === expected,
        {},
        title,
      );
    };
    await press('Undo', false);
    await press('Redo', true);
    await page.evaluate(() => (location.hash = ''));
    await page.waitForSelector('studio-start');
    await paste(page, ARTICLE.replaceAll('Wexmouth', 'Carrow'));
    await page.evaluate(() => (location.hash = ''));
    await page.waitForFunction(() => document.querySelectorAll('.projects .open').length === 2);
    assert.match(await textOf(page, '.projects'), /Carrow votes.*Bridge:|Bridge:.*Carrow votes/);
  });

  it('says what to put right in a pack that it can’t open, and holds one that it can against the article', async () => {
    const page = await visit();
    const folder = mkdtempSync(join(tmpdir(), 'studio-'));
    const input = await page.$('studio-start input[type=file]');
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{ "version": 1, "title": "Half a pack" }');
    await input.uploadFile(broken);
    await page.waitForSelector('studio-start .issues');
    assert.match(await textOf(page, 'studio-start .issues'), /The list of people \(people\) is missing/);

    const facts = {
      people: [],
      quotes: [],
      events: [],
      openQuestions: [],
      questions: [],
      claims: [],
      numbers: [],
      places: [],
      terms: [],
    };
    const exact = 'Mayor Helen Okafor resigned in tears.';
    const made = join(folder, 'made-up.json');
    writeFileSync(
      made,
      JSON.stringify({
        $schema: 'x',
        version: 1,
        lang: 'en',
        title: 'From a model',
        sources: [{}],
        ...facts,
        people: [{ id: 'p', name: 'Helen Okafor', evidence: [{ exact: 'Mayor Helen Okafor', start: 0, end: 18 }] }],
        events: [{ id: 'e', title: 'Helen Okafor resigned', evidence: [{ exact, start: 0, end: exact.length }] }],
      }),
    );
    await input.uploadFile(made);
    await page.waitForSelector('studio-start .pack');
    await page.evaluate(words => {
      document.querySelector('#start-text').focus();
      document.execCommand('insertText', false, words);
    }, ARTICLE);
    await page.click('studio-start .primary');
    await page.waitForSelector('#tab-facts');
    await view(page, 'facts');
    assert.equal(Number.parseInt(await textOf(page, '#tab-facts .count'), 10), 1);
    assert.match(await textOf(page, 'studio-fact .line'), /Helen Okafor resigned.*Not in the article/);
  });

  it('reads web pages and Word documents, and refuses what is neither in words', async () => {
    const page = await visit();
    const input = await page.$('studio-start input[type=file]');
    const folder = mkdtempSync(join(tmpdir(), 'studio-'));
    const pdf = join(folder, 'article.pdf');
    writeFileSync(pdf, '%PDF-1.4');
    await input.uploadFile(pdf);
    await page.waitForSelector('studio-start [role=alert]');
    assert.match(await textOf(page, 'studio-start [role=alert]'), /can’t be read/);
    await page.type('#start-text', 'https://courier.example/bridge');
    await page.click('studio-start button.primary');
    await page.waitForFunction(() => /save it/.test(document.querySelector('studio-start [role=alert]')?.textContent));
    await page.$eval('#start-text', field => {
      field.value = '';
      field.dispatchEvent(new Event('input'));
    });
    for (const [name, content] of [
      ['article.html', articlePage(ARTICLE)],
      ['article.docx', articleDocx(ARTICLE)],
    ]) {
      const file = join(folder, name);
      writeFileSync(file, content);
      await (await page.waitForSelector('studio-start input[type=file]')).uploadFile(file);
      await page.waitForSelector(READY, { timeout: 60_000 });
      assert.match(await textOf(page, 'studio-article .text'), /Mayor Helen Okafor called the decision/, name);
      await page.evaluate(() => (location.hash = ''));
      await page.waitForSelector('studio-start');
    }
    assert.deepEqual(page.problems, []);
  });
});
