// What a teacher hands out without a learning platform: a sheet on paper, a link that holds the quiz. On what is built.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openStudio, studioWith } from './serve.mjs';

const ARTICLE = readFileSync('stories/samples/harbour-bridge.md', 'utf8');

describe('handing out a quiz', () => {
  const open = openStudio();

  async function takingAway() {
    const page = await studioWith(open, ARTICLE);
    await page.click('#tab-export');
    await page.waitForSelector('[data-format=link]');
    return page;
  }
  const press = async (page, selector) => {
    await page.focus(selector);
    await page.keyboard.press('Space');
  };
  const told = (page, format) => page.$eval(`[data-format=${format}] .told`, ({ textContent }) => textContent.trim());

  it('says first what goes along and what is left out, of questions as of facts', async () => {
    const page = await takingAway();
    const summary = () =>
      page.$eval('studio-export .summary', ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    const counted = list => page.$eval(`#tab-${list} .count`, ({ textContent }) => Number.parseInt(textContent, 10));
    const [facts, questions] = [await counted('facts'), await counted('questions')];
    const [, asked, given, left] =
      /^Readers get (\d+) questions and (\d+) facts\. Left out: (.*) They stand at the top of “Facts” and under “Questions”\.$/.exec(
        await summary(),
      );
    assert.ok(Number(given) > 10);
    assert.equal(
      left,
      `${facts} facts that nobody has checked yet; ${questions} questions that nobody has checked yet.`,
    );
    await page.click('#tab-questions');
    assert.equal(
      await page.$eval('studio-questions .sum', ({ textContent }) => textContent.trim()),
      `Readers get ${asked} questions.`,
    );
    await page.evaluate(() =>
      [...document.querySelectorAll('studio-questions .top button')]
        .find(({ textContent }) => textContent.trim() === 'Write a question')
        .click(),
    );
    await page.waitForSelector('studio-question[open] textarea.prompt');
    await page.click('#tab-export');
    await page.waitForSelector('studio-export .summary');
    assert.match(await summary(), /; 1 question marked as not finished, or as not in the article\. They stand/);
    await page.browserContext().close();
  });

  it('prints a sheet as it is wanted: two forms, the article, the key', async () => {
    const page = await takingAway();
    for (const box of await page.$$('.sheet input')) {
      const label = await box.evaluate(input => input.labels[0].textContent.trim());
      if (!/Two forms|article first/.test(label)) continue;
      await box.focus();
      await page.keyboard.press('Space');
    }
    await press(page, '[data-format=sheet] .primary');
    const sheet = await page.waitForSelector('body > iframe');
    const frame = await sheet.contentFrame();
    const forms = await frame.$$eval('.form', all => all.map(({ textContent }) => textContent));
    assert.deepEqual(forms, ['Form A', 'Form B', 'Form A', 'Form B']);
    assert.ok((await frame.$$('.article > p')).length > 3);
    assert.match(await frame.$eval('.key .passage', ({ textContent }) => textContent), /^\[\d+\] /);
    const size = await frame.evaluate(() => getComputedStyle(document.querySelector('.questions > li')).display);
    assert.equal(size, 'grid', 'its styles are there under the studio’s policy');
    await page.browserContext().close();
  });

  it('counts a question as many times as its points say, on the sheet as in the list', async () => {
    const page = await takingAway();
    await page.click('#tab-questions');
    await press(page, 'studio-question .line');
    const field = await page.waitForSelector('studio-question .weight input');
    await field.click({ count: 3 });
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => /3 points/.test(document.querySelector('studio-question .note').textContent));
    await page.click('#tab-export');
    await press(page, '[data-format=sheet] .primary');
    const frame = await (await page.waitForSelector('body > iframe')).contentFrame();
    const worth = await frame.$$eval('.questions > li > .worth', all => all.map(({ textContent }) => textContent));
    assert.equal(worth.filter(text => text === '__ / 3').length, 1);
    const total = await frame.$eval('.lines .score', ({ textContent }) => textContent.trim());
    assert.equal(total.replace(/\s+/g, ' '), `Points / ${worth.length + 2}`);
    await page.browserContext().close();
  });

  it('makes a link that opens as a quiz to play, and of which no server hears', async () => {
    const page = await takingAway();
    await press(page, '[data-format=link] button');
    const field = await page.waitForSelector('[data-format=link] input');
    assert.match(await told(page, 'link'), /\d+ characters.*It opens on this computer alone/s);
    const link = await field.evaluate(({ value }) => value);
    assert.match(link, /^http:\/\/127\.0\.0\.1:\d+\/play\.html#quiz=[\w-]+$/);
    open.studio.requests.length = 0;
    const pupil = await (await open.browser.createBrowserContext()).newPage();
    const asked = [];
    pupil.on('request', request => asked.push(request.url()));
    await pupil.goto(link);
    await pupil.waitForSelector('article-explainer[state=ready]');
    assert.match(await pupil.title(), /harbour bridge/);
    const option = await pupil.waitForSelector('article-explainer >>> .option');
    await option.focus();
    await pupil.keyboard.press('Enter');
    await pupil.waitForSelector('article-explainer >>> .feedback');
    assert.ok(open.studio.requests.length > 0);
    for (const path of [...open.studio.requests, ...asked.map(url => url.split('#')[0])])
      assert.ok(path.length < 80, path);
    await pupil.browserContext().close();
    await page.browserContext().close();
  });

  it('says of a link that was cut off what to do', async () => {
    const page = await (await open.browser.createBrowserContext()).newPage();
    await page.goto(`${open.studio.url}play.html#quiz=dZDN`);
    const note = await page.waitForSelector('[role=alert]');
    assert.match(await note.evaluate(({ textContent }) => textContent), /no whole quiz in this link/);
    await page.browserContext().close();
  });
});
