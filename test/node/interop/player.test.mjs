// The cmi5 package in a player that turns down whatever breaks a requirement, as ADL's CATAPULT does.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { exportPack } from '../../../dist/lib/export.js';
import { built } from './built.mjs';
import { launchBrowser } from './lms.mjs';
import { pack } from './pack.mjs';
import { servePlayer } from './player.mjs';
import { answer, noteIn, questionsIn, watch, wrongAnswer } from './reader.mjs';

describe('a player that goes by the letter of cmi5', () => {
  let browser, context, player;
  before(async () => {
    [browser, player] = await Promise.all([launchBrowser(), servePlayer(exportPack(pack, 'cmi5', built()))]);
  });
  after(async () => {
    await browser?.close();
    await player?.close();
  });

  /** One learner's browser. */
  const learner = work => async () => {
    context = await browser.createBrowserContext();
    Object.assign(player, { refused: [], statements: [], faults: {}, takes: 0 });
    player.states.clear();
    try {
      await work(player.register());
    } finally {
      await context.close();
    }
  };

  async function open(address, { isTold = true } = {}) {
    const page = await context.newPage();
    await watch(page);
    await page.goto(address);
    if (isTold) await page.waitForFunction(() => window.reports?.length > 0);
    return page;
  }

  const leave = page => page.goto(`${player.origin}/lms`);
  const isOver = session => () => session.terminated;

  it(
    'takes a run from launch to end without a word against it, is satisfied, and has its learner back',
    learner(async registration => {
      const { session, address } = player.launch(registration);
      const page = await open(address);
      const questions = await questionsIn(page);
      for (const [at, question] of questions.entries())
        await answer(page, question, at < 2 ? wrongAnswer(question) : question.correct);
      await player.until(() => registration.passed);
      // By the way back that the player named
      const back = await page.waitForSelector('.explainer-return a');
      await Promise.all([page.waitForNavigation(), back.click()]);
      assert.equal(page.url(), `${player.origin}/lms`);
      await player.until(isOver(session));
      assert.deepEqual(player.refused, []);
      const verbs = player.verbs(session);
      assert.deepEqual([verbs[0], verbs.at(-1)], ['initialized', 'terminated']);
      assert.equal(verbs.filter(verb => verb === 'answered').length, questions.length);
      assert.ok(registration.isSatisfied);
    }),
  );

  it(
    'takes a run that fails, and one without a mastery score',
    learner(async registration => {
      for (const masteryScore of [0.6, undefined]) {
        const again = masteryScore ? registration : player.register();
        player.states.clear();
        const { session, address } = player.launch(again, { masteryScore: masteryScore ?? 0 });
        const page = await open(address);
        for (const question of await questionsIn(page)) await answer(page, question, wrongAnswer(question));
        await player.until(() => session.completed && session.failed);
        await leave(page);
        await player.until(isOver(session));
        assert.deepEqual(player.refused, []);
        assert.equal(again.passed, false);
      }
    }),
  );

  for (const gap of [100, 350, 600]) {
    it(
      `takes the last answer of a learner who leaves ${gap} ms after it, while it is slow`,
      learner(async registration => {
        const { session, address } = player.launch(registration);
        const page = await open(address);
        const questions = await questionsIn(page);
        for (const question of questions.slice(0, -1)) await answer(page, question, question.correct);
        await player.until(() => player.verbs(session).length === questions.length);
        await new Promise(resolve => setTimeout(resolve, 300));
        player.takes = 250;
        await answer(page, questions.at(-1), questions.at(-1).correct);
        await new Promise(resolve => setTimeout(resolve, gap));
        await leave(page);
        await player.until(isOver(session));
        assert.deepEqual(player.refused, []);
        assert.ok(registration.completed && registration.passed);
        assert.equal(player.verbs(session).filter(verb => verb === 'answered').length, questions.length);
      }),
    );
  }

  it(
    'gets the beginning of a session by itself, though there are answers from before it began',
    learner(async registration => {
      player.faults['launch data'] = 2;
      const { session, address } = player.launch(registration);
      const page = await open(address, { isTold: false });
      const questions = await questionsIn(page);
      for (const question of questions.slice(0, 2)) await answer(page, question, question.correct);
      await player.until(() => player.verbs(session).length === 3);
      assert.deepEqual(player.verbs(session), ['initialized', 'answered', 'answered']);
      // What is still under way when a page goes may come after its end
      const isSaved = ({ body }) => questions.slice(0, 2).every(({ id }) => `${body}`.includes(id));
      await player.until(() => [...player.states.values()].some(isSaved));
      await leave(page);
      await player.until(isOver(session));
      assert.deepEqual(player.refused, []);
    }),
  );

  it(
    'is asked for the learner’s preferences again where that failed: it takes nothing before',
    learner(async registration => {
      player.faults['agents/profile'] = 2;
      const { session, address } = player.launch(registration);
      const page = await open(address);
      const [question] = await questionsIn(page);
      await answer(page, question, question.correct);
      await player.until(() => player.verbs(session).includes('answered'));
      await leave(page);
      await player.until(isOver(session));
      assert.deepEqual(player.refused, []);
    }),
  );

  for (const mode of ['Browse', 'Review']) {
    it(
      `hears in ${mode} mode of a beginning and an end alone`,
      learner(async registration => {
        const { session, address } = player.launch(registration, { mode });
        const page = await open(address);
        for (const question of await questionsIn(page)) await answer(page, question, question.correct);
        await leave(page);
        await player.until(isOver(session));
        assert.deepEqual(player.refused, []);
        assert.deepEqual(player.verbs(session), ['initialized', 'terminated']);
      }),
    );
  }

  it(
    'hears in a later session of what is new, and of no second completion',
    learner(async registration => {
      const first = player.launch(registration);
      let page = await open(first.address);
      for (const question of await questionsIn(page)) await answer(page, question, question.correct);
      await player.until(() => registration.passed && player.states.size > 0);
      await leave(page);
      await player.until(isOver(first.session));
      const second = player.launch(registration);
      page = await open(second.address);
      await leave(page);
      await player.until(isOver(second.session));
      assert.deepEqual(player.verbs(second.session), ['initialized', 'terminated']);
      assert.deepEqual(player.refused, []);
    }),
  );

  it(
    'that abandons a session refuses what comes of it: the learner is told, and the next session has the answers',
    learner(async registration => {
      const first = player.launch(registration);
      const page = await open(first.address);
      const questions = await questionsIn(page);
      await answer(page, questions[0], questions[0].correct);
      await player.until(() => player.states.size > 0);
      const second = player.launch(registration);
      await answer(page, questions[1], questions[1].correct);
      await page.waitForFunction(() => window.reports.at(-1) === 'failing');
      assert.match(await noteIn(page), /kept on this device/);
      assert.ok(player.refused.length > 0 && player.refused.every(why => /abandoned|is over/.test(why)));
      await page.close();
      player.refused.length = 0;
      const next = await open(second.address);
      for (const question of questions.slice(2)) await answer(next, question, question.correct);
      await player.until(() => registration.completed);
      await leave(next);
      await player.until(isOver(second.session));
      const passed = player.statements.find(({ verb }) => verb.id.endsWith('passed'));
      assert.equal(passed?.result.score.scaled, 1, 'the answer that was refused counts');
      // What the abandoned session still has to say is said after all else, and by itself
      assert.ok(
        player.refused.every(why => /template|abandoned|is over/.test(why)),
        player.refused.join('\n'),
      );
    }),
  );
});
