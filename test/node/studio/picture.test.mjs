// A picture of a question: chosen from a file in the studio, described by keyboard, shown to readers, and taken along by what
// can carry it. On what is built.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { explainer } from '../cli/run.mjs';
import { downloads } from './downloads.mjs';
import { openStudio, studioWith } from './serve.mjs';

const ARTICLE = readFileSync('stories/samples/harbour-bridge.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const path = name => join(folder, name);

/** Larger than it is ever shown. */
function drawing() {
  const png = new PNG({ width: 1600, height: 900 });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([30, 80 + ((at / 6400) % 120), 140, 255], at);
  writeFileSync(path('bridge.png'), PNG.sync.write(png));
  return path('bridge.png');
}

describe('a picture of a question', () => {
  const open = openStudio();

  async function withQuestion() {
    const page = await studioWith(open, ARTICLE);
    await page.click('#tab-questions');
    await page.waitForSelector('studio-questions .top button');
    await page.focus('studio-questions .top button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.matches('textarea.prompt'));
    await page.keyboard.type('Which bridges of Wexmouth are these?');
    await page.select('studio-question[open] select', 'several');
    await page.waitForSelector('studio-question[open] [aria-label="Answer 4"]');
    for (const [name, words] of [
      ['Answer 1', 'The Harbour Bridge'],
      ['Answer 2', 'The Mill Bridge'],
      ['Answer 3', 'The New Bridge'],
      ['Answer 4', 'The Old Bridge'],
    ]) {
      await page.focus(`studio-question[open] [aria-label="${name}"]`);
      await page.keyboard.type(words);
    }
    return page;
  }

  const choose = async (page, file) =>
    (await page.$('studio-question[open] .picture input[type=file]')).uploadFile(file);
  const said = (page, words) =>
    page.waitForFunction(wanted => document.querySelector('#said').textContent.includes(wanted), {}, words);

  async function described() {
    const page = await withQuestion();
    await choose(page, drawing());
    await said(page, 'The picture was added');
    assert.match(
      await page.$eval('studio-question[open] .flaws', ({ textContent }) => textContent),
      /Describe the picture for those who can’t see it/,
    );
    await page.focus('studio-question[open] [id^=alt-]');
    await page.keyboard.type('A steel bridge over a harbour');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Photo: Ada Berg');
    await page.waitForFunction(
      () => !/Describe the picture/.test(document.querySelector('studio-question[open]').textContent),
    );
    return page;
  }

  it('is chosen, described and credited, made smaller, and shown to readers with its room', async () => {
    const page = await described();
    await page.click('#tab-play');
    const quiz = 'studio-play article-explainer >>> quick-quiz';
    let shown;
    for (let asked = 0; asked < 8; asked++) {
      const option = await page.waitForSelector(`${quiz} >>> .option:not([aria-disabled=true])`);
      if ((shown = await page.$(`${quiz} >>> figure img`))) break;
      await option.click();
      await (await page.waitForSelector(`${quiz} >>> .primary`)).click();
      await new Promise(settle => setTimeout(settle, 100));
    }
    const seen = await shown.evaluate(({ alt, width, naturalWidth, src }) => ({
      alt,
      width,
      naturalWidth,
      type: src.slice(0, 16),
    }));
    assert.equal(seen.alt, 'A steel bridge over a harbour');
    assert.equal(seen.naturalWidth, 1200);
    assert.equal(seen.type, 'data:image/webp;');
    assert.ok(seen.width <= 720);
    assert.deepEqual(page.problems, []);
  });

  it('stays with a question that is asked in another way, and is shown by the widget that asks it so', async () => {
    const page = await described();
    const kinds = await page.$eval('studio-question[open] select', ({ options }) =>
      [...options].map(({ value }) => value),
    );
    assert.equal(kinds.length, 8);
    for (const kind of kinds) {
      await page.select('studio-question[open] select', kind);
      await page.waitForFunction(
        wanted => document.querySelector('studio-question[open] select').value === wanted,
        {},
        kind,
      );
      assert.ok(await page.$('studio-question[open] .picture img'), kind);
    }
    await page.select('studio-question[open] select', 'true-false');
    await page.focus('studio-question[open] textarea.prompt');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('The Harbour Bridge of Wexmouth is of steel.');
    await page.click('#tab-play');
    const quiz = 'studio-play article-explainer >>> true-or-false';
    for (let asked = 0; ; asked++) {
      const option = await page.waitForSelector(`${quiz} >>> .option:not([aria-disabled=true])`);
      if (await page.$(`${quiz} >>> [part=picture] img[alt="A steel bridge over a harbour"]`)) break;
      assert.ok(asked < 12);
      await option.click();
      await (await page.waitForSelector(`${quiz} >>> .primary`)).click();
      await new Promise(settle => setTimeout(settle, 100));
    }
    assert.deepEqual(page.problems, []);
  });

  it('goes along as a file in a course, within a page, onto the sheet, and with its description into question banks; what has no place for it says so', async () => {
    const page = await described();
    const saved = await downloads(page, '.json');
    await page.click('#tab-export');
    await page.click('[aria-label="Save: Content pack"]');
    const whole = JSON.parse(readFileSync(await saved(), 'utf8'));
    const own = whole.questions.filter(({ picture }) => picture);
    assert.equal(own[0].picture.credit, 'Photo: Ada Berg');
    writeFileSync(path('pack.json'), JSON.stringify({ ...whole, questions: own }));
    const run = async (...args) => {
      const { code, stderr } = await explainer(['export', path('pack.json'), ...args]);
      assert.equal(code, 0, stderr);
      return stderr;
    };

    await run('--to', 'scorm12', '-o', path('quiz.zip'));
    const files = unzipSync(readFileSync(path('quiz.zip')));
    assert.equal(strFromU8(files['pictures/1.webp'].subarray(8, 12)), 'WEBP');
    assert.equal(JSON.parse(strFromU8(files['pack.json'])).questions[0].picture.src, 'pictures/1.webp');
    assert.match(strFromU8(files['imsmanifest.xml']), /href="pictures\/1.webp"/);

    await run('--to', 'html', '-o', path('quiz.html'));
    const tab = await (await open.browser.createBrowserContext()).newPage();
    await tab.goto(pathToFileURL(path('quiz.html')).href);
    const shown = await tab.waitForSelector('article-explainer >>> quick-quiz >>> figure img');
    assert.equal(await shown.evaluate(async image => (await image.decode(), image.naturalWidth)), 1200);

    await run('--to', 'sheet', '-o', path('sheet.html'));
    assert.match(
      readFileSync(path('sheet.html'), 'utf8'),
      /<img src="data:image\/webp;[^"]+" alt="A steel bridge over a harbour"/,
    );
    await run('--to', 'moodle-xml', '-o', path('moodle.xml'));
    assert.match(
      readFileSync(path('moodle.xml'), 'utf8'),
      /<file name="picture\.webp" path="\/" encoding="base64">UklGR/,
    );
    for (const format of ['qti12', 'qti21', 'qti30', 'common-cartridge']) {
      assert.doesNotMatch(await run('--to', format, '-o', path(format)), /its picture/, format);
      const texts = Object.entries(unzipSync(readFileSync(path(format))));
      const [, question] = texts.find(([name, bytes]) => /\.xml$/.test(name) && /<img|&lt;img/.test(strFromU8(bytes)));
      assert.match(strFromU8(question), /A steel bridge over a harbour/, format);
      const [, picture] = texts.find(([name]) => name.endsWith('pictures/1.webp'));
      assert.deepEqual(picture, files['pictures/1.webp'], format);
    }
    for (const format of ['gift', 'blackboard'])
      assert.match(await run('--to', format, '-o', path(format)), /its picture is left out/, format);
  });

  it('is refused in words where the file is none, and is removed again', async () => {
    const page = await withQuestion();
    writeFileSync(path('notes.png'), 'no picture at all');
    await choose(page, path('notes.png'));
    await said(page, 'notes.png can’t be read as a picture');
    await choose(page, drawing());
    await said(page, 'The picture was added');
    await page.evaluate(() =>
      [...document.querySelectorAll('studio-question[open] .picture button')]
        .find(({ textContent }) => /Remove/.test(textContent))
        .focus(),
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('studio-question[open] .picture img'));
    assert.deepEqual(page.problems, []);
  });
});
