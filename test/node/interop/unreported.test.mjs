// A package whose report.js is missing, or came in part: the page says that nothing is recorded, and the quiz is played.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { exportPack } from '../../../dist/lib/export.js';
import { built } from './built.mjs';
import { launchBrowser, serveLms } from './lms.mjs';
import { pack } from './pack.mjs';
import { answer, noteIn, questionsIn, watch } from './reader.mjs';

const { library, reporter } = built();
const script = (content, name = 'report.js') => ({ name, content });

/** What a server may hand over in place of report.js. */
const SPOILED = {
  'is not there': script(reporter, 'elsewhere.js'),
  'is empty': script(''),
  'is a page of the LMS’s, to sign in': script('<!doctype html><title>Sign in</title>'),
  'is its first tenth': script(reporter.slice(0, reporter.length / 10)),
  'is its first half': script(reporter.slice(0, reporter.length / 2)),
  'lacks its last hundred characters': script(reporter.slice(0, -100)),
  'ends with an error before it begins its work': script(`throw new Error('an old browser');\n${reporter}`),
};

describe('a package whose report.js', () => {
  let browser;
  before(async () => (browser = await launchBrowser()));
  after(() => browser?.close());

  async function opened({ name, content }, format, lang = 'en') {
    const exported = exportPack({ ...pack, lang }, format, { library, reporter: 'REPORTER' });
    const lms = await serveLms(exported, '1.2', files => {
      delete files['report.js'];
      return { ...files, [name]: Buffer.from(content) };
    });
    const page = await browser.newPage();
    await watch(page);
    await page.goto(`${lms.origin}/course/index.html`);
    const questions = await questionsIn(page);
    return { page, questions, close: () => Promise.all([page.close(), lms.close()]) };
  }

  for (const [what, given] of Object.entries(SPOILED)) {
    test(`${what}: it is said, once, before the first answer, and what is answered is marked`, async () => {
      for (const format of ['scorm12', 'scorm2004', 'cmi5']) {
        const { page, questions, close } = await opened(given, format);
        assert.match(await noteIn(page), /not being recorded: a part of this page could not be loaded/, format);
        assert.equal((await answer(page, questions[0], questions[0].correct)).right, true);
        assert.equal((await page.$$('.explainer-report')).length, 1);
        await close();
      }
    });
  }

  test('is not there: it is said in the pack’s language', async () => {
    const { page, close } = await opened(SPOILED['is not there'], 'scorm12', 'de-AT');
    assert.match(await noteIn(page), /^Ihre Antworten werden nicht gespeichert/);
    await close();
  });

  test('is whole: the reporter alone says how it is', async () => {
    const { page, close } = await opened(script(reporter), 'scorm12');
    await page.waitForFunction(() => window.reports.length > 0);
    assert.doesNotMatch(await noteIn(page), /a part of this page/);
    assert.equal((await page.$$('.explainer-report')).length, 1);
    await close();
  });
});
