// Packages and pages in every language of the interface: with nothing beside them but what they carry.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { exportPack, localeFiles } from '../../../dist/lib/export.js';
import { built } from './built.mjs';
import { launchBrowser, serveLms } from './lms.mjs';
import { pack } from './pack.mjs';
import { noteIn, questionsIn, watch } from './reader.mjs';

const LOCALES = new URL('../../../dist/locales/', import.meta.url);
const languages = readdirSync(LOCALES)
  .map(file => file.replace('.js', ''))
  .filter(name => name.length === 2);
const stringsOf = async lang => (await import(new URL(`${lang}.js`, LOCALES).href)).default;
const read = async file => readFileSync(new URL(file, LOCALES), 'utf8');
const exported = async (lang, format) =>
  exportPack({ ...pack, lang }, format, { ...built(), locales: await localeFiles(lang, read) });

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

/** Waits for a page at the address to ask by the prompt; resolves with what else it shows, and what it asked for in vain. */
async function visit(address, prompt) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await watch(page);
  const missing = [];
  page.on('requestfailed', request => missing.push(request.url()));
  page.on('response', response => response.status() === 404 && missing.push(response.url()));
  await page.goto(address);
  await questionsIn(page);
  await page.waitForFunction(
    words => {
      const widgets = document.querySelector('article-explainer').shadowRoot.querySelectorAll('*');
      return [...widgets].some(({ questions = [] }) => questions[0]?.prompt === words);
    },
    {},
    prompt,
  );
  await page.waitForFunction(() => window.reports.length > 0 || !document.querySelector('[reporter]'));
  const direction = await page.evaluate(() => getComputedStyle(document.querySelector('article-explainer')).direction);
  const note = await noteIn(page);
  await context.close();
  return { direction, note, missing };
}

test('there are thirteen languages with English', () => assert.equal(languages.length, 12));

describe('a SCORM package opened without a course', () => {
  for (const lang of languages) {
    test(`speaks ${lang}, also of answers that nobody records`, async () => {
      const lms = await serveLms(await exported(lang, 'scorm12'), '1.2');
      const strings = await stringsOf(lang);
      const { direction, note, missing } = await visit(`${lms.origin}/course/index.html`, strings.whoSaidIt);
      await lms.close();
      assert.equal(direction, strings.dir ?? 'ltr');
      assert.ok(note.length > 10 && !note.startsWith('Your answers'), note);
      assert.deepEqual(
        missing.filter(url => !url.endsWith('/favicon.ico')),
        [],
      );
    });
  }
});

describe('the one-file page from disk', () => {
  for (const lang of ['de', 'pl', 'ar']) {
    test(`speaks ${lang}`, async () => {
      const { content, fileName } = await exported(lang, 'html');
      const file = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'explainer-')), fileName)).href;
      writeFileSync(new URL(file), content);
      const { missing } = await visit(file, (await stringsOf(lang)).whoSaidIt);
      assert.deepEqual(missing, []);
    });
  }
});

test('a region’s language is its language’s, and English and what the interface doesn’t speak need no file', async () => {
  const missing = async () => undefined;
  assert.deepEqual(Object.keys(await localeFiles('pl-PL', read)), ['pl.js', 'plural.js']);
  assert.deepEqual(await localeFiles('en-GB', read), {});
  assert.deepEqual(await localeFiles('sv', missing), {});
  assert.deepEqual(await localeFiles('../etc', missing), {});
});
