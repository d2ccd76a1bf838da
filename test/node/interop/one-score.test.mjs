// One pack, the same answers, one score: in the page, in SCORM 1.2 and 2004, in cmi5, and by QTI's response processing,
// which Amp-up's QTI 3 player runs as well as our reader does.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { exportPack } from '../../../dist/lib/export.js';
import { built } from './built.mjs';
import { launchBrowser, openCourse, serveLms } from './lms.mjs';
import { serveStore, verbOf } from './lrs.mjs';
import { pack as unweighted } from './pack.mjs';
import { readQuestion, readTest } from './qti-interpreter.mjs';
import { openPlayer } from './qti-player.mjs';
import { answer, questionsIn, watch, wrongAnswer } from './reader.mjs';

/** Some questions count more than others. */
const WEIGHTS = [2.5, 1, 3, 0.1];
const pack = {
  ...unweighted,
  questions: unweighted.questions.map((question, at) => ({ ...question, points: WEIGHTS[at % WEIGHTS.length] })),
};

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

/** Right, wrong and half right, by turns and by kind. */
function givenTo(question, index) {
  if (question.kind === 'number') return question.correct + 2 * question.tolerance;
  if (question.kind === 'order') return [question.correct[1], question.correct[0], ...question.correct.slice(2)];
  if (question.kind === 'match') {
    const [one, other, ...rest] = Object.keys(question.correct);
    const swapped = { [one]: question.correct[other], [other]: question.correct[one] };
    return Object.fromEntries([...Object.entries(swapped), ...rest.map(id => [id, question.correct[id]])]);
  }
  return index % 3 === 0 ? wrongAnswer(question) : question.correct;
}

/** Answers all, and resolves with the score that the page itself tells. */
async function answerAll(frame) {
  const questions = await questionsIn(frame);
  await frame.evaluate(() =>
    document.querySelector('article-explainer').addEventListener('explainer-result', event => {
      if (event.detail.widget === 'article-explainer') window.told = event.detail.score;
    }),
  );
  for (const [index, question] of questions.entries()) await answer(frame, question, givenTo(question, index));
  const score = await frame.evaluate(() => window.told);
  // What counts is rendered after the verdict on the last answer
  const words = await frame.waitForFunction(async () => {
    const card = document.querySelector('article-explainer').shadowRoot.querySelector('score-card');
    await card.updateComplete;
    return card.state === 'finished' && card.shadowRoot.querySelector('.total').textContent;
  });
  return { questions, score, words: await words.jsonValue() };
}

async function inScorm(format, version) {
  const lms = await serveLms(exportPack(pack, format, built()), version);
  const context = await browser.createBrowserContext();
  const session = await openCourse(context, lms.origin);
  const { questions, score, words } = await answerAll(session.course);
  const { record } = await session.leave();
  await context.close();
  await lms.close();
  return { questions, score, page: score.scaled, words, raw: Number((record.core ?? record).score.raw) };
}

async function inCmi5() {
  const lrs = await serveStore(exportPack(pack, 'cmi5', built()));
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await watch(page);
  await page.goto(lrs.launch({ registration: randomUUID() }).address);
  await page.waitForFunction(() => window.reports?.length > 0);
  const { scaled } = (await answerAll(page)).score;
  const judged = ({ statements }) => statements.find(one => ['passed', 'failed'].includes(verbOf(one)));
  await lrs.until(judged);
  const store = judged(lrs.store).result.score.scaled;
  await context.close();
  await lrs.close();
  return { page: scaled, store };
}

/** By the questions of a QTI package, answered by the words that they show. */
async function inQti(format, questions, scoreOf = (xml, response) => readQuestion(xml).score(response)) {
  const files = unzipSync(exportPack(pack, format).content);
  const documents = Object.entries(files).flatMap(([path, bytes]) =>
    path.startsWith('questions/') ? [{ path, xml: strFromU8(bytes) }] : [],
  );
  assert.equal(documents.length, questions.length);
  const outcomes = new Map();
  for (const [index, question] of questions.entries()) {
    const given = givenTo(question, index);
    const { kind, options = [], targets = [] } = question;
    const wordsOf = (list, id) => list.find(one => one.id === id).text;
    const words = {
      'true-false': () => (given ? 'True' : 'False'),
      number: () => given,
      order: () => given.map(id => wordsOf(options, id)),
      match: () =>
        Object.fromEntries(
          Object.entries(given).map(([option, target]) => [wordsOf(options, option), wordsOf(targets, target)]),
        ),
    }[kind];
    const text = question.stimulus?.split('____')[0] || question.prompt;
    const found = documents
      .map(one => ({ ...one, ...readQuestion(one.xml) }))
      .filter(one => one.text.includes(text.trim()));
    // Questions that share their prompt are told apart by their kind of interaction.
    const kinds = {
      choice: 'choice',
      gap: format === 'qti21' ? 'choice' : 'inlineChoice',
      'true-false': 'choice',
      number: 'slider',
      order: 'order',
    };
    const one = found.find(({ interaction }) => interaction === `${kinds[kind] ?? 'match'}Interaction`);
    const response = one.respond(words ? words() : wordsOf(options, given));
    outcomes.set(one.path, { SCORE: await scoreOf(one.xml, response), MAXSCORE: 1 });
  }
  const { SCORE: score, MAXSCORE: max } = readTest(strFromU8(files['test.xml'])).outcomes(outcomes);
  return { score, max };
}

const near = (one, other, by) => assert.ok(Math.abs(one - other) <= by, `${one} / ${other}`);

test('One pack, one score: page, SCORM 1.2, SCORM 2004, cmi5, QTI 2.1, QTI 3.0 and a certified player of it agree', async () => {
  const first = await inScorm('scorm12', '1.2');
  const second = await inScorm('scorm2004', '2004');
  const third = await inCmi5();
  const { questions, page, score } = first;
  assert.ok(page > 0.2 && page < 0.9, `neither all right nor all wrong: ${page}`);
  near(second.page, page, 1e-9);
  near(third.page, page, 1e-9);
  // SCORM's points have two decimals of a hundred.
  near(first.raw, page * 100, 0.006);
  near(second.raw, page * 100, 0.006);
  // What the reader reads is what stands in the gradebook
  for (const { words, raw } of [first, second])
    assert.equal(Number(/ points \(([\d.]+)%\)\.$/.exec(words)[1]), raw, words);
  near(third.store, page, 1e-5);
  const nearInPoints = (told, by) => {
    near(told.score, score.score, by);
    near(told.max, score.max, by);
  };
  assert.notEqual(score.max, score.asked);
  nearInPoints(await inQti('qti21', questions), 1e-9);
  nearInPoints(await inQti('qti30', questions), 1e-9);

  const player = await openPlayer(browser);
  const inPlayer = await inQti('qti30', questions, async (xml, response) => {
    await player.show(xml, response);
    return await player.score();
  });
  nearInPoints(inPlayer, 1e-9);
  assert.deepEqual(player.errors, []);
  await player.close();
});
