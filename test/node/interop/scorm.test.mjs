// The SCORM packages, played to scorm-again in a browser.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, openCourse, serveLms } from './lms.mjs';
import { pack } from './pack.mjs';
import { bundled, importSource } from './source.mjs';

const { exportPack } = await importSource('src/export/index.ts');
const { mark } = await importSource('src/quiz/mark.ts');
const { scoreOf } = await importSource('src/quiz/score.ts');
const library = await bundled('test/node/interop/course-stub.ts', { platform: 'browser' });

/** A wrong answer, of the right shape. */
function wrongAnswer(question) {
  switch (question.kind) {
    case 'true-false':
      return !question.correct;
    case 'order':
      return [...question.correct].reverse();
    case 'match': {
      const targets = Object.values(question.correct);
      return Object.fromEntries(
        Object.keys(question.correct).map((id, at) => [id, targets[(at + 1) % targets.length]]),
      );
    }
    case 'number':
      return question.max;
    default:
      return question.options.find(({ id }) => id !== question.correct).id;
  }
}

const VERSIONS = {
  1.2: {
    format: 'scorm12',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    status: ({ core }) => core.lesson_status,
    raw: ({ core }) => Number(core.score.raw),
    completed: 'passed',
    methods: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'],
    results: { right: 'correct', wrong: 'wrong' },
  },
  2004: {
    format: 'scorm2004',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    status: ({ completion_status }) => completion_status,
    raw: ({ score }) => Number(score.raw),
    completed: 'completed',
    methods: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'],
    results: { right: 'correct', wrong: 'incorrect' },
  },
};

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

for (const [version, scorm] of Object.entries(VERSIONS)) {
  describe(`SCORM ${version} in scorm-again`, () => {
    let lms;
    let context;
    before(async () => (lms = await serveLms(exportPack(pack, scorm.format, { library, reporter: '/* in the stub */' }), version)));
    after(() => lms.close());

    async function withLearner(work) {
      context = await browser.createBrowserContext();
      try {
        return await work();
      } finally {
        await context.close();
      }
    }

    const open = failing => openCourse(context, lms.origin, failing);
    const questionsIn = course => course.evaluate(() => window.course.questions);
    const answer = (course, index, value) => course.evaluate((...one) => window.course.answer(...one), index, value);

    test('a run with two wrong answers arrives whole', () =>
      withLearner(async () => {
        const session = await open();
        const questions = await questionsIn(session.course);
        assert.ok(questions.length >= 8, String(questions.length));
        const results = [];
        for (const [index, question] of questions.entries()) {
          const given = index < 2 ? wrongAnswer(question) : question.correct;
          results.push(mark(question, given));
          const commitsBefore = (await session.calls()).filter(([name]) => name === scorm.commit).length;
          await answer(session.course, index, given);
          const commits = (await session.calls()).filter(([name]) => name === scorm.commit).length;
          assert.equal(commits, commitsBefore + 1, 'committed after every answer');
        }
        assert.equal(await session.course.evaluate(() => window.course.reporter.status), 'recording');
        const { calls, record } = await session.leave();
        if (process.env.SHOW_CALLS) for (const call of calls) console.log(JSON.stringify(call));

        const refused = calls.filter(call => call.at(-1) !== '0' && call.at(-1) !== '403');
        assert.deepEqual(refused, []);
        assert.equal(scorm.status(record), scorm.completed);
        const { scaled } = scoreOf(questions, results);
        assert.ok(Math.abs(scorm.raw(record) - scaled * 100) < 0.01, `${scorm.raw(record)} / ${scaled}`);
        const told = calls
          .filter(([, element]) => /interactions\.\d+\.result$/.test(element))
          .map(([, , value]) => value);
        assert.deepEqual(
          told,
          results.map(({ right, score }) =>
            right ? scorm.results.right : score ? String(Math.round(score * 100) / 100) : scorm.results.wrong,
          ),
        );
        const indexes = calls.filter(([, element]) => /interactions\.\d+\.id$/.test(element)).map(([, one]) => one);
        assert.deepEqual(
          indexes,
          questions.map((_, index) => `cmi.interactions.${index}.id`),
        );
        assert.equal(calls.filter(([name]) => name === scorm.finish).length, 1, 'finished once');
        assert.equal(calls.at(-1)[0], scorm.finish, 'nothing after the end');
        const sets = calls.filter(([name]) => name === scorm.set).map(([, element]) => element);
        assert.ok(
          sets.lastIndexOf(version === '1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw') <
            sets.lastIndexOf(version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status'),
        );
      }));

    test('opened and left untouched is incomplete, with no score', () =>
      withLearner(async () => {
        const session = await open();
        const { calls, record } = await session.leave();
        assert.equal(scorm.status(record), 'incomplete');
        assert.ok(!calls.some(([name, element]) => name === scorm.set && element.includes('score')));
        assert.equal(calls.at(-1)[0], scorm.finish);
      }));

    test('left half-way, it takes up where it was', () =>
      withLearner(async () => {
        const first = await open();
        const questions = await questionsIn(first.course);
        const half = Math.floor(questions.length / 2);
        for (let index = 0; index < half; index += 1) await answer(first.course, index, questions[index].correct);
        await answer(first.course, 0, wrongAnswer(questions[0]));
        const left = await first.leave();
        assert.equal(scorm.status(left.record), 'incomplete');

        const second = await open();
        const resume = await second.course.evaluate(() => window.course.resume);
        assert.equal(resume.results.length, half);
        assert.deepEqual(
          resume.results.find(({ questionId }) => questionId === questions[1].id).answer,
          questions[1].correct,
        );
        assert.equal(resume.results.find(({ questionId }) => questionId === questions[0].id).right, false);
        for (let index = half; index < questions.length; index += 1)
          await answer(second.course, index, questions[index].correct);
        const { record, calls } = await second.leave();
        assert.deepEqual(
          calls.filter(call => call.at(-1) !== '0' && call.at(-1) !== '403'),
          [],
        );
        assert.equal(scorm.status(record), scorm.completed);
        const expected = scoreOf(
          questions,
          questions.map((one, at) => mark(one, at ? one.correct : wrongAnswer(one))),
        );
        assert.ok(Math.abs(scorm.raw(record) - expected.scaled * 100) < 0.01);
      }));

    for (const method of scorm.methods) {
      for (const fault of ['false', 'throw']) {
        test(`${method} ${fault === 'throw' ? 'throws' : 'fails'}: retried, told, and no answer is lost`, () =>
          withLearner(async () => {
            const session = await open({ [method]: fault });
            const questions = await questionsIn(session.course);
            await answer(session.course, 0, questions[0].correct);
            await answer(session.course, 1, wrongAnswer(questions[1]));
            const ends = method === scorm.finish;
            if (!ends) await session.course.waitForFunction(() => window.course.statuses.includes('failing'));
            // The LMS comes back.
            if (!ends) {
              await session.page.evaluate(name => delete failing[name], method);
              await session.course.waitForFunction(() => window.course.reporter.status === 'recording');
            }
            const { record, calls } = await session.leave();
            const { score } = scoreOf(questions, [
              mark(questions[0], questions[0].correct),
              mark(questions[1], wrongAnswer(questions[1])),
            ]);
            assert.ok(Math.abs(scorm.raw(record) - (score / questions.length) * 100) < 0.01);
            const ids = Object.values(record.interactions.childArray ?? record.interactions).map(({ id }) => id);
            assert.equal(ids.filter(Boolean).length, 2);
            if (ends) assert.ok(calls.filter(([name]) => name === scorm.finish).length > 1, 'tried again');
          }));
      }
    }

    test('without an API the page works, and says that nothing is recorded', () =>
      withLearner(async () => {
        const page = await context.newPage();
        await page.goto(`${lms.origin}/course/index.html`);
        await page.waitForFunction(() => window.course?.ready);
        await page.evaluate(() => window.course.answer(0, 'x'));
        assert.equal(await page.evaluate(() => window.course.reporter.status), 'off');
      }));

    test('what the LMS never takes is kept for the next session', () =>
      withLearner(async () => {
        const first = await open();
        const questions = await questionsIn(first.course);
        await first.page.evaluate(name => (failing[name] = 'false'), scorm.set);
        await answer(first.course, 0, questions[0].correct);
        const left = await first.leave();
        assert.equal(scorm.status(left.record), 'incomplete');
        const second = await open();
        const resume = await second.course.evaluate(() => window.course.resume);
        assert.deepEqual(
          resume.results.map(({ questionId }) => questionId),
          [questions[0].id],
        );
        const { record } = await second.leave();
        assert.ok(Math.abs(scorm.raw(record) - 100 / questions.length) < 0.01);
      }));
  });
}
