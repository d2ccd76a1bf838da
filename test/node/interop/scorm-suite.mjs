// A SCORM package as it is built, played to scorm-again in a browser. «LMS n» is a point of the LMS facts.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { exportPack } from '../../../dist/lib/export.js';
import { built } from './built.mjs';
import { launchBrowser, openCourse, serveLms } from './lms.mjs';
import { pack } from './pack.mjs';
import { answer, noteIn, questionsIn, textOf, watch, wrongAnswer } from './reader.mjs';
import { importSource } from './source.mjs';

const { mark } = await importSource('src/quiz/mark.ts');
const { scoreOf } = await importSource('src/quiz/score.ts');

const DURATION_12 = /^\d{4}:\d{2}:\d{2}\.\d{2}$/;
const DURATION_2004 = /^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/;

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
    elements: { raw: 'cmi.core.score.raw', status: 'cmi.core.lesson_status', exit: 'cmi.core.exit' },
    exits: ['', 'time-out', 'suspend', 'logout'],
    matching: /^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])+$/,
    duration: DURATION_12,
    response: 'student_response',
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
    elements: { raw: 'cmi.score.raw', status: 'cmi.completion_status', exit: 'cmi.exit' },
    exits: ['normal', 'suspend'],
    matching: /^[^\s[\]]+\[\.\][^\s[\]]+(\[,\][^\s[\]]+\[\.\][^\s[\]]+)+$/,
    duration: DURATION_2004,
    response: 'learner_response',
  },
};

/** Calls that the LMS answered with an error. 403 says that a value was never set, which is no mistake. */
const refusedOf = calls => calls.filter(call => call.at(-1) !== '0' && call.at(-1) !== '403');
const roundScore = score => String(Math.round(score * 100) / 100);
const near = (one, other) => assert.ok(Math.abs(one - other) < 0.011, `${one} / ${other}`);

/** Everything that holds for one version of SCORM. */
export function scormSuite(version) {
  const scorm = VERSIONS[version];
  const is12 = version === '1.2';
  describe(`SCORM ${version} in scorm-again`, () => {
    let browser;
    let lms;
    let context;
    before(async () => {
      browser = await launchBrowser();
      lms = await serveLms(exportPack(pack, scorm.format, built()), version);
    });
    after(async () => {
      await browser?.close();
      await lms?.close();
    });

    async function withLearner(work) {
      context = await browser.createBrowserContext();
      try {
        return await work();
      } finally {
        await context.close();
      }
    }

    const open = (failing, tab) => openCourse(context, lms.origin, failing, tab);
    const setsIn = calls => calls.filter(([name]) => name === scorm.set);
    const valuesOf = (calls, pattern) =>
      setsIn(calls).flatMap(([, name, value]) => (pattern.test(name) ? [value] : []));

    describe('a run with two wrong answers', () => {
      let calls;
      let record;
      let questions;
      const results = [];

      before(() =>
        withLearner(async () => {
          const session = await open();
          questions = await questionsIn(session.course);
          for (const [index, question] of questions.entries()) {
            const given = index < 2 ? wrongAnswer(question) : question.correct;
            const commitsBefore = (await session.calls()).filter(([name]) => name === scorm.commit).length;
            results.push(await answer(session.course, question, given));
            const commits = (await session.calls()).filter(([name]) => name === scorm.commit).length;
            assert.equal(commits, commitsBefore + 1, 'committed after every answer');
          }
          assert.deepEqual(await session.course.evaluate(() => window.reports), ['recording']);
          assert.equal(await noteIn(session.course), '');
          ({ calls, record } = await session.leave());
          if (process.env.SHOW_CALLS) for (const call of calls) console.log(JSON.stringify(call));
        }),
      );

      test('asks every kind of question, and the LMS turns nothing down', () => {
        assert.deepEqual(
          new Set(questions.map(({ kind }) => kind)),
          new Set(['choice', 'gap', 'true-false', 'order', 'match', 'number']),
        );
        assert.deepEqual(refusedOf(calls), []);
      });

      test('LMS 1: score min, max and raw are set, raw within 0 and 100, as the page has it', () => {
        const { scaled } = scoreOf(questions, results);
        near(scorm.raw(record), scaled * 100);
        for (const raw of valuesOf(calls, /score\.raw$/)) assert.ok(Number(raw) >= 0 && Number(raw) <= 100);
        assert.equal(valuesOf(calls, /score\.min$/).at(-1), '0');
        assert.equal(valuesOf(calls, /score\.max$/).at(-1), '100');
      });

      test('LMS 2: with raw and max set, the session is finished, once, and nothing follows', () => {
        assert.equal(calls.filter(([name]) => name === scorm.finish).length, 1);
        assert.equal(calls.at(-1)[0], scorm.finish);
      });

      test('LMS 3, LMS 10: times are in the version’s own form', () => {
        const durations = [...valuesOf(calls, /session_time$/), ...valuesOf(calls, /latency$/)];
        assert.ok(durations.length > questions.length);
        for (const duration of durations) assert.match(duration, scorm.duration);
        const times = valuesOf(calls, is12 ? /interactions\.\d+\.time$/ : /timestamp$/);
        assert.equal(times.length, questions.length);
        const form = is12 ? /^\d\d:\d\d:\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,2}Z$/;
        for (const time of times) assert.match(time, form);
      });

      test('LMS 6: the exit is one that the version knows', () => {
        const exits = valuesOf(calls, /exit$/);
        assert.ok(exits.length > 0);
        for (const exit of exits) assert.ok(scorm.exits.includes(exit), exit);
        assert.equal(exits.at(-1), scorm.exits[0], 'for good, once all is answered');
      });

      test('LMS 7: a wrong answer is called as the version has it, a part of a point by its number', () => {
        const told = valuesOf(calls, /interactions\.\d+\.result$/);
        const { right, wrong } = scorm.results;
        const expected = results.map(one => (one.right ? right : one.score ? roundScore(one.score) : wrong));
        assert.deepEqual(
          told.map(one => (Number.isFinite(Number(one)) ? roundScore(Number(one)) : one)),
          expected,
        );
        assert.equal(results.filter(one => !one.right).length, 2);
        assert.ok(told.includes(wrong));
      });

      test('LMS 8: interaction ids hold no spaces, and their indexes have no gap', () => {
        const ids = setsIn(calls).filter(([, name]) => /^cmi\.interactions\.\d+\.id$/.test(name));
        assert.deepEqual(
          ids.map(([, name]) => name),
          questions.map((_, index) => `cmi.interactions.${index}.id`),
        );
        for (const [, , id] of ids) assert.match(id, /^[\x21-\x7e]+$/);
        assert.equal(new Set(ids.map(([, , id]) => id)).size, questions.length);
      });

      test('LMS 9: answers and right answers are in the version’s own notation', () => {
        const at = questions.findIndex(({ kind }) => kind === 'match');
        const of = name => valuesOf(calls, new RegExp(`^cmi\\.interactions\\.${at}\\.${name}$`))[0];
        assert.match(of(scorm.response), scorm.matching);
        assert.match(of('correct_responses.0.pattern'), scorm.matching);
        const truth = questions.findIndex(({ kind }) => kind === 'true-false');
        const told = valuesOf(calls, new RegExp(`^cmi\\.interactions\\.${truth}\\.${scorm.response}$`))[0];
        assert.match(told, is12 ? /^[tf]$/ : /^(true|false)$/);
      });

      test('LMS 11: an interaction has its id before anything else, and scaled stays within -1 and 1', () => {
        const first = new Map();
        for (const [, name] of setsIn(calls)) {
          const [, index, rest] = /^cmi\.interactions\.(\d+)\.(.*)$/.exec(name) ?? [];
          if (index && !first.has(index)) first.set(index, rest);
        }
        assert.deepEqual(new Set(first.values()), new Set(['id']));
        const scaled = valuesOf(calls, /score\.scaled$/);
        assert.equal(scaled.length > 0, !is12);
        for (const one of scaled) assert.ok(Math.abs(Number(one)) <= 1, one);
      });

      test('LMS 12: the score goes before the status, and only statuses that the version knows are set', () => {
        const names = setsIn(calls).map(([, name]) => name);
        assert.ok(names.indexOf(scorm.elements.raw) >= 0);
        assert.ok(names.lastIndexOf(scorm.elements.raw) < names.lastIndexOf(scorm.elements.status));
        if (is12) assert.ok(!names.some(name => /completion_status|success_status|scaled/.test(name)));
        const statuses = valuesOf(calls, /(lesson|completion)_status$/);
        assert.ok(!statuses.includes('not attempted'));
        assert.equal(scorm.status(record), scorm.completed);
      });
    });

    test('LMS 14: hidden, it commits, and goes on when it comes back', () =>
      withLearner(async () => {
        const session = await open();
        const [question] = await questionsIn(session.course);
        await answer(session.course, question, question.correct);
        const before = (await session.calls()).length;
        await session.course.evaluate(() => {
          Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        });
        const calls = (await session.calls()).slice(before).map(([name]) => name);
        assert.equal(calls.at(-1), scorm.commit);
        assert.ok(!calls.includes(scorm.finish));
      }));

    test('LMS 15: opened and left untouched is incomplete, with no score, never passed', () =>
      withLearner(async () => {
        const { calls, record } = await (await open()).leave();
        assert.equal(scorm.status(record), 'incomplete');
        assert.ok(!calls.some(([name, element]) => name === scorm.set && element.includes('score')));
        assert.ok(!is12 || record.core.exit === 'suspend');
        assert.ok(is12 || record.success_status === 'unknown');
        assert.equal(calls.at(-1)[0], scorm.finish);
      }));

    test('LMS 16: left half-way, it takes up where it was, and the page shows it', () =>
      withLearner(async () => {
        const first = await open();
        const questions = await questionsIn(first.course);
        const half = Math.floor(questions.length / 2);
        const given = questions.map((one, index) => (index === 0 ? wrongAnswer(one) : one.correct));
        for (let index = 0; index < half; index += 1) await answer(first.course, questions[index], given[index]);
        const left = await first.leave();
        assert.equal(scorm.status(left.record), 'incomplete');

        const second = await open();
        assert.deepEqual(await questionsIn(second.course), questions);
        const [{ widget }] = questions;
        const asked = questions.filter(one => one.widget === widget).length;
        assert.ok(half >= asked, 'the first widget is through');
        const says = await textOf(second.course, widget);
        assert.match(says.replace(/\s+/g, ' '), new RegExp(`${asked - 1} of ${asked}|${asked - 1}.*${asked}`));
        for (let index = half; index < questions.length; index += 1)
          await answer(second.course, questions[index], given[index]);
        const { record, calls } = await second.leave();
        assert.deepEqual(refusedOf(calls), []);
        assert.equal(scorm.status(record), scorm.completed);
        const marked = questions.map((one, index) => mark(one, given[index]));
        near(scorm.raw(record), scoreOf(questions, marked).scaled * 100);
      }));

    test('a new attempt in the same tab begins with nothing answered', () =>
      withLearner(async () => {
        const first = await open();
        const questions = await questionsIn(first.course);
        await answer(first.course, questions[0], questions[0].correct);
        await first.leave();
        await first.page.evaluate(() => localStorage.clear());
        const second = await open({}, first.page);
        await answer(second.course, questions[0], wrongAnswer(questions[0]));
        const { record } = await second.leave();
        assert.equal(scorm.raw(record), 0);
      }));

    for (const method of scorm.methods) {
      for (const fault of ['false', 'throw']) {
        test(`${method} ${fault === 'throw' ? 'throws' : 'fails'}: retried, told, and no answer is lost`, () =>
          withLearner(async () => {
            const session = await open({ [method]: fault });
            const questions = await questionsIn(session.course);
            await answer(session.course, questions[0], questions[0].correct);
            await answer(session.course, questions[1], wrongAnswer(questions[1]));
            const ends = method === scorm.finish;
            if (!ends) {
              await session.course.waitForFunction(() => window.reports.at(-1) === 'failing');
              assert.match(await noteIn(session.course), /not taking your answers/);
              // The LMS comes back.
              await session.page.evaluate(name => delete failing[name], method);
              await session.course.waitForFunction(() => window.reports.at(-1) === 'recording');
              assert.equal(await noteIn(session.course), '');
            }
            const { record, calls } = await session.leave();
            const marked = [mark(questions[0], questions[0].correct), mark(questions[1], wrongAnswer(questions[1]))];
            near(scorm.raw(record), scoreOf(questions, marked).scaled * 100);
            const ids = Object.values(record.interactions.childArray ?? record.interactions).map(({ id }) => id);
            assert.equal(ids.filter(Boolean).length, 2);
            if (ends) assert.ok(calls.filter(([name]) => name === scorm.finish).length > 1, 'tried again');
          }));
      }
    }

    test('LMS 17: without an API the page works, and says that nothing is recorded', () =>
      withLearner(async () => {
        const { page } = await open();
        await page.goto(`${lms.origin}/course/index.html`);
        await page.waitForFunction(() => window.reports?.length > 0);
        assert.match(await noteIn(page), /not being recorded/);
        const [question] = await questionsIn(page);
        assert.equal((await answer(page, question, question.correct)).right, true);
      }));

    for (const [mode, words] of [
      ['browse', /the course’s preview: your answers are not recorded, and count for nothing/],
      ['review', /an attempt that is over: new answers are not recorded/],
    ]) {
      test(`in ${mode} mode the page says so in words of its own, and nothing of a course that it wasn’t opened from`, () =>
        withLearner(async () => {
          const tab = await context.newPage();
          await watch(tab);
          await tab.goto(`${lms.origin}/empty.html`);
          const cmi = is12
            ? { core: { student_id: 'learner-1', lesson_mode: mode } }
            : { learner_id: 'learner-1', mode };
          await tab.evaluate(record => localStorage.setItem('record', record), JSON.stringify({ cmi }));
          const { course } = await open({}, tab);
          assert.match(await noteIn(course), words);
          assert.doesNotMatch(await noteIn(course), /not opened from a course/);
          const [question] = await questionsIn(course);
          assert.equal((await answer(course, question, question.correct)).right, true);
        }));
    }

    test('LMS 17: the API is found through a parent of another origin', () =>
      withLearner(async () => {
        const session = await openCourse(context, lms.origin, {}, undefined, '/lms.html?across');
        const [question] = await questionsIn(session.course);
        await answer(session.course, question, question.correct);
        const { record } = await session.leave();
        assert.equal(scorm.status(record), 'incomplete');
        assert.ok(scorm.raw(record) > 0);
      }));

    test('what the LMS never takes is kept for the next session', () =>
      withLearner(async () => {
        const first = await open();
        const questions = await questionsIn(first.course);
        await first.page.evaluate(name => (failing[name] = 'false'), scorm.set);
        await answer(first.course, questions[0], questions[0].correct);
        const left = await first.leave();
        assert.equal(scorm.status(left.record), 'incomplete');
        const { record } = await (await open()).leave();
        near(scorm.raw(record), 100 / questions.length);
      }));
  });
}
