// cmi5 and plain xAPI: the real page against a record store that goes by the spec's rules.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { exportPack } from '../../../dist/lib/export.js';
import { built } from './built.mjs';
import { launchBrowser } from './lms.mjs';
import { ACTIVITY, ACTOR, serveStore, verbOf } from './lrs.mjs';
import { pack } from './pack.mjs';
import { answer, noteIn, questionsIn, watch, wrongAnswer } from './reader.mjs';
import { importSource } from './source.mjs';

const { scoreOf } = await importSource('src/quiz/score.ts');

let browser;
let context;
let lrs;
before(async () => {
  browser = await launchBrowser();
  const plainPage = `<!doctype html><html lang="en"><title>The bridge</title>
    <script type="module" src="explainer-elements.js"></script><script type="module" src="report.js"></script>
    <article-explainer src="pack.json" reporter="xapi" seed="1"></article-explainer>`;
  const apart = `<!doctype html><html lang="en"><title>The bridge</title>
    <script type="module" src="report.js"></script><script type="module" src="explainer-elements.js"></script>
    <content-pack src="pack.json" reporter="xapi"><who-said-it></who-said-it><true-or-false></true-or-false></content-pack>`;
  lrs = await serveStore(exportPack(pack, 'cmi5', built()), {
    'plain.html': plainPage,
    'apart.html': apart,
    'client.html': '<!doctype html><title>Another client</title><script src="client.js"></script>',
    'client.js': readFileSync(new URL('../../../node_modules/@xapi/cmi5/dist/Cmi5.umd.js', import.meta.url)),
  });
});
after(async () => {
  await lrs?.close();
  await browser?.close();
});

async function open(address) {
  const page = await context.newPage();
  await watch(page);
  await page.goto(address);
  await page.waitForFunction(() => window.reports?.length > 0);
  return page;
}

/** One learner's browser, with a store that is empty and up. */
function withLearner(work) {
  return async () => {
    context = await browser.createBrowserContext();
    Object.assign(lrs.store, { statements: [], broken: [], down: undefined, fetches: [], posts: 0 });
    lrs.store.states.clear();
    try {
      await work({ registration: randomUUID() });
    } finally {
      await context.close();
    }
  };
}

async function leave(page) {
  await page.goto(`${lrs.origin}/empty.html`);
}

const isOver = ({ statements }) => statements.some(one => verbOf(one) === 'terminated');

describe('cmi5', () => {
  test(
    'LMS 19: a run with two wrong answers keeps every rule, and its score is the page’s',
    withLearner(async ({ registration }) => {
      const { session, address } = lrs.launch({ registration });
      const page = await open(address);
      const questions = await questionsIn(page);
      const results = [];
      for (const [index, question] of questions.entries()) {
        results.push(await answer(page, question, index < 2 ? wrongAnswer(question) : question.correct));
      }
      await leave(page);
      await lrs.until(isOver);
      const { statements, verbs, broken } = lrs.outcome(session);
      assert.deepEqual(broken, []);
      const answered = questions.map(() => 'answered');
      assert.deepEqual(verbs, ['initialized', ...answered, 'completed', 'passed', 'terminated']);
      assert.deepEqual(lrs.store.fetches, [['POST', session]]);
      const passed = statements.find(one => verbOf(one) === 'passed');
      assert.ok(Math.abs(passed.result.score.scaled - scoreOf(questions, results).scaled) < 1e-5);
      const told = statements.filter(one => verbOf(one) === 'answered');
      assert.deepEqual(
        told.map(({ result }) => result.success),
        results.map(({ right }) => right),
      );
      const types = new Set(told.map(({ object }) => object.definition.interactionType));
      assert.deepEqual(types, new Set(['choice', 'true-false', 'sequencing', 'matching', 'numeric']));
    }),
  );

  test(
    'LMS 15: opened and left is neither completed nor passed',
    withLearner(async ({ registration }) => {
      const { session, address } = lrs.launch({ registration });
      await leave(await open(address));
      await lrs.until(isOver);
      const { verbs, broken } = lrs.outcome(session);
      assert.deepEqual([verbs, broken], [['initialized', 'terminated'], []]);
    }),
  );

  test(
    'a lost network and a reload: all arrives in order, none twice, and the learner is told',
    withLearner(async ({ registration }) => {
      const { session, address } = lrs.launch({ registration });
      const page = await open(address);
      const questions = await questionsIn(page);
      await answer(page, questions[0], questions[0].correct);
      await lrs.until(({ statements }) => statements.length === 2);
      lrs.store.down = 'closed';
      for (const question of questions.slice(1, 4)) await answer(page, question, wrongAnswer(question));
      await page.waitForFunction(() => window.reports.at(-1) === 'failing');
      assert.match(await noteIn(page), /kept on this device/);
      await page.reload();
      await new Promise(resolve => setTimeout(resolve, 300));
      assert.equal(lrs.store.statements.length, 2);
      lrs.store.down = undefined;
      await page.reload();
      await lrs.until(isOver);
      const { verbs, broken } = lrs.outcome(session);
      assert.deepEqual(broken, []);
      assert.deepEqual(verbs, ['initialized', ...Array(4).fill('answered'), 'terminated']);
      assert.equal(lrs.store.fetches.filter(([, token]) => token === session).length, 1, 'the token was kept');
    }),
  );

  test(
    'a store that takes statements but loses its reply gets none twice',
    withLearner(async ({ registration }) => {
      const { session, address } = lrs.launch({ registration });
      const page = await open(address);
      const questions = await questionsIn(page);
      lrs.store.down = 'deaf';
      await answer(page, questions[0], questions[0].correct);
      await page.waitForFunction(() => window.reports.at(-1) === 'failing');
      lrs.store.down = undefined;
      await page.waitForFunction(() => window.reports.at(-1) === 'recording');
      await leave(page);
      await lrs.until(isOver);
      const { verbs, broken } = lrs.outcome(session);
      assert.deepEqual([verbs, broken], [['initialized', 'answered', 'terminated'], []]);
    }),
  );

  test(
    'left half-way, the next session takes up the answers, and completes once',
    withLearner(async ({ registration }) => {
      const first = lrs.launch({ registration });
      const page = await open(first.address);
      const questions = await questionsIn(page);
      const half = Math.floor(questions.length / 2);
      for (const question of questions.slice(0, half)) await answer(page, question, question.correct);
      await lrs.until(({ states }) => [...states.values()].some(one => JSON.parse(one).results.length === half));
      await leave(page);
      await lrs.until(isOver);
      const second = lrs.launch({ registration });
      const again = await open(second.address);
      assert.deepEqual(await questionsIn(again), questions);
      for (const question of questions.slice(half)) await answer(again, question, question.correct);
      await leave(again);
      await lrs.until(({ statements }) => statements.filter(one => verbOf(one) === 'terminated').length === 2);
      const { statements, verbs, broken } = lrs.outcome(second.session);
      assert.deepEqual(broken, []);
      assert.equal(verbs.filter(verb => verb === 'answered').length, questions.length - half);
      assert.equal(statements.find(one => verbOf(one) === 'passed').result.score.scaled, 1);
    }),
  );

  test(
    'in the Browse mode it says nothing but that it was there',
    withLearner(async ({ registration }) => {
      const { session, address } = lrs.launch({ registration, launchMode: 'Browse' });
      const page = await open(address);
      const [question] = await questionsIn(page);
      await answer(page, question, question.correct);
      await leave(page);
      await lrs.until(isOver);
      assert.deepEqual(lrs.outcome(session).verbs, ['initialized', 'terminated']);
    }),
  );

  test(
    'the rules hold for another’s client, too: @xapi/cmi5 keeps them',
    withLearner(async ({ registration }) => {
      const { session, address } = lrs.launch({ registration });
      const page = await context.newPage();
      await page.goto(address.replace('index.html', 'client.html'));
      await page.evaluate(async () => {
        const client = new window.Cmi5();
        await client.initialize();
        await client.complete();
        await client.pass({ scaled: 0.8 });
        await client.terminate();
      });
      const { verbs } = lrs.outcome(session);
      assert.deepEqual(verbs, ['initialized', 'completed', 'passed', 'terminated']);
      assert.deepEqual(
        lrs.store.broken.filter(rule => !/two decimals/.test(rule)),
        [],
      );
    }),
  );
});

describe('plain xAPI', () => {
  const address = (registration, path = 'plain.html') => {
    const actor = JSON.stringify(ACTOR);
    const query = { endpoint: `${lrs.origin}/xapi`, auth: 'Basic abc', actor, activity_id: ACTIVITY, registration };
    return `${lrs.origin}/course/${path}?${new URLSearchParams(query)}`;
  };

  test(
    'a page with reporter="xapi" and report.js reports to the store that its address names',
    withLearner(async ({ registration }) => {
      const page = await open(address(registration));
      const questions = await questionsIn(page);
      for (const question of questions) await answer(page, question, question.correct);
      await leave(page);
      await lrs.until(isOver);
      const { statements, broken } = lrs.store;
      assert.deepEqual(broken, []);
      const verbs = statements.map(verbOf);
      const answered = questions.map(() => 'answered');
      assert.deepEqual(verbs, ['initialized', ...answered, 'completed', 'passed', 'terminated']);
      for (const { context } of statements) assert.equal(context.registration, registration);
      assert.ok(!JSON.stringify(statements).includes('categories/cmi5'));
    }),
  );

  test(
    'a <content-pack> reports for the widgets in it, and its score is out of what they ask',
    withLearner(async ({ registration }) => {
      const page = await open(address(registration, 'apart.html'));
      const counts = await page.evaluate(() => {
        const [quotes, claims] = document.querySelectorAll('who-said-it, true-or-false');
        claims.shadowRoot.querySelector('button.option').click();
        return [quotes.questions.length, claims.questions.length];
      });
      await leave(page);
      await lrs.until(isOver);
      const verbs = lrs.store.statements.map(verbOf);
      assert.deepEqual([verbs, lrs.store.broken], [['initialized', 'answered', 'terminated'], []]);
      assert.ok(counts[0] > 0 && counts[1] > 1);
    }),
  );

  test(
    'without a launch the page is as it is anywhere, and tells the reader nothing of courses',
    withLearner(async () => {
      const page = await context.newPage();
      await watch(page);
      await page.goto(`${lrs.origin}/course/plain.html`);
      const [question] = await questionsIn(page);
      await answer(page, question, question.correct);
      assert.equal(await noteIn(page), '');
      assert.equal(lrs.store.posts, 0);
      await page.close();
    }),
  );
});
