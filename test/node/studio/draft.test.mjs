// Drafting in the studio, with a server on loopback in place of the model's.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../interop/lms.mjs';
import { serveStudio } from './serve.mjs';

const ARTICLE = `The ferry to Lerra sails again, harbour master Ingrid Dahl said on 9 January 2024.

“The quay is safe, and we checked every bolt,” Dahl said. Repairs took nine weeks.`;
const ANSWER = {
  openQuestions: [{ text: 'The ferry to Lerra sails again', evidence: 'The ferry to Lerra sails again' }],
  people: [{ name: 'Olav Berg', evidence: 'captain Olav Berg' }],
  questions: [
    { kind: 'true-false', prompt: 'Repairs took nine weeks.', correct: true, evidence: 'Repairs took nine weeks.' },
    { kind: 'true-false', prompt: 'Repairs took twelve weeks.', correct: true, evidence: 'Repairs took nine weeks.' },
  ],
};

describe('drafting in the studio', () => {
  let browser, studio, model;
  let asked = 0;
  let isSilent = false;

  before(async () => {
    model = createServer((request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', '*');
      if (request.method === 'OPTIONS') return void response.end();
      asked += 1;
      response.setHeader('content-type', 'text/event-stream');
      if (isSilent) return void response.write(': wait\n\n');
      response.end(`data: ${JSON.stringify({ choices: [{ delta: { content: JSON.stringify(ANSWER) } }] })}\n\n`);
    });
    await new Promise(started => model.listen(0, '127.0.0.1', started));
    [browser, studio] = await Promise.all([launchBrowser(), serveStudio()]);
  });
  after(async () => {
    model.closeAllConnections();
    model.close();
    await browser?.close();
    await studio?.close();
  });

  async function openDraft() {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.goto(studio.url);
    await page.waitForSelector('#start-text');
    await page.$eval(
      '#start-text',
      (field, text) => {
        field.focus();
        document.execCommand('insertText', false, text);
      },
      ARTICLE,
    );
    await page.click('studio-start .primary');
    await page.waitForSelector('#tab-facts', { timeout: 60_000 });
    await page.click('#tab-facts');
    await (await page.waitForSelector('studio-draft summary')).click();
    await page.type('#draft-url', `http://127.0.0.1:${model.address().port}/v1`);
    return page;
  }

  it('sends nothing until it is asked to, then lists what was taken in and what was left out', async () => {
    const page = await openDraft();
    assert.equal(asked, 0);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /2 of 4 proposals/.test(document.querySelector('studio-draft').textContent));
    assert.equal(asked, 1);
    assert.match(
      await page.$eval('studio-draft .rejected', list => list.textContent),
      /Olav Berg.*does not stand in the article/,
    );
    assert.match(
      await page.$eval('studio-draft .rejected', list => list.textContent),
      /Repairs took twelve weeks.*By the article it is refuted/,
    );
    await page.click('#tab-questions');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('studio-question')].some(
        ({ textContent }) => /Repairs took nine weeks/.test(textContent) && /To check/.test(textContent),
      ),
    );
    await page.click('#tab-facts');
    const facts = () => page.$$eval('studio-fact', all => all.length);
    const drafted = await facts();
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(() =>
      /Undone: you took in what a language model drafted/.test(document.querySelector('#said').textContent),
    );
    assert.equal(await facts(), drafted - 1);
  });

  it('can be cancelled', async () => {
    isSilent = true;
    const page = await openDraft();
    await page.keyboard.press('Enter');
    await (await page.waitForSelector('studio-draft button[type=button]')).click();
    await page.waitForFunction(() => /cancelled/.test(document.querySelector('studio-draft').textContent));
  });
});
