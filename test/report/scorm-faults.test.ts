import { expect } from '@open-wc/testing';
import { mark } from '../../src/quiz/mark.js';
import type { Answer, Question } from '../../src/quiz/types.js';
import { createReporter, type ReporterStatus } from '../../src/report/index.js';
import { questions } from '../export/fixtures.js';
import { faultyLms, memory, plain, type Fault, type FaultPlan, type FaultyLms } from './faulty-lms.js';

const VERSIONS = {
  scorm12: {
    object: 'API',
    names: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'],
    raw: 'cmi.core.score.raw',
    statuses: { 'cmi.core.lesson_status': 'passed' },
    codes: [0, 101, 201, 202, 203, 301, 401, 402, 403, 404, 405],
  },
  scorm2004: {
    object: 'API_1484_11',
    names: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'],
    raw: 'cmi.score.raw',
    statuses: { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' },
    codes: [0, 101, 132, 201, 301, 351, 391, 401, 402, 403, 404, 405, 406, 407, 408],
  },
} as const;

type Name = keyof typeof VERSIONS;

const wrong = (question: Question): Answer =>
  question.kind === 'choice' ? question.options.at(-1)!.id : question.correct;
const EXPECTED = String(Math.round((1 - 1 / questions.length) * 10_000) / 100);

interface Run {
  lms: FaultyLms;
  told: ReporterStatus[];
}

/** A learner who answers all there is, one wrongly, and leaves. */
async function session(
  name: Name,
  lms: FaultyLms,
  storage = memory(),
  asked = questions,
  retryDelays: number[] = [],
): Promise<Run> {
  const reporter = createReporter(name, { window: lms.page, retryDelays, storage });
  const told: ReporterStatus[] = [];
  reporter.onStatus(status => told.push(status));
  await reporter.start({ questions });
  for (const question of asked) {
    reporter.visited(question.widget);
    reporter.answered(question, mark(question, wrong(question), 1000));
    if (retryDelays.length) await new Promise(resolve => setTimeout(resolve, 3));
  }
  reporter.flush();
  if (retryDelays.length) await new Promise(resolve => setTimeout(resolve, 20));
  told.push(reporter.status);
  reporter.finish();
  return { lms, told };
}

/** Waits, but not for ever: what is missing then, the record says. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 50; tries += 1) await new Promise(resolve => setTimeout(resolve, 2));
}

/** What is missing in the record that this leaves behind. */
function lost(name: Name, { lms }: Run, spoiled = ''): string[] {
  const { raw, statuses, names } = VERSIONS[name];
  const missing: string[] = [];
  const isSpoiled = (element: string) => spoiled === `${names[2]} ${element}` || spoiled === names[2];
  const record = spoiled === names[4] ? lms.values : lms.stored;
  if (!isSpoiled(raw) && record.get(raw) !== EXPECTED) missing.push(`raw is ${record.get(raw)}`);
  for (const [element, value] of Object.entries(statuses)) {
    if (!isSpoiled(element) && record.get(element) !== value) missing.push(`${element} is ${record.get(element)}`);
  }
  if (!lms.calls.some(call => call.startsWith(names[4]))) missing.push('never finished');
  return missing;
}

for (const name of Object.keys(VERSIONS) as Name[]) {
  const { object, names, codes, raw, statuses } = VERSIONS[name];
  const [initialize, get, set, commit, finish] = names;
  const essential = new Set([raw, ...Object.keys(statuses)].map(element => `${set} ${element}`));
  const faults: Fault[] = [...codes.map(code => ({ code })), 'thrown'];
  const wordOf = (fault: Fault) => (fault === 'thrown' ? fault : fault.code);

  async function places(): Promise<string[]> {
    const { lms } = await session(name, faultyLms(object));
    const elements = lms.calls
      .filter(call => call.startsWith(get) || call.startsWith(set))
      .map(call => plain(call.split(' ').slice(0, 2).join(' ')));
    return [...new Set(elements), initialize, get, set, commit, finish];
  }

  /** Runs the table, all rows at once, and says of which something is missing. */
  async function table(rows: FaultPlan[], check: (plan: FaultPlan) => Promise<string[]>): Promise<string[]> {
    const told = await Promise.all(
      rows.map(async plan => {
        const missing = await check(plan);
        const place = `${plan.at} ${wordOf(plan.fault)}${plan.times ? ` ${plan.times}×` : ''}`;
        return missing.length ? [`${place}: ${missing.join(', ')}`] : [];
      }),
    );
    return told.flat();
  }

  describe(`an LMS of ${name} that turns things down`, () => {
    it('has every element, and every code: raw score, status and the end are never lost', async function () {
      this.timeout(20_000);
      const rows = (await places()).flatMap(at => faults.map(fault => ({ at, fault })));
      expect(rows.length).to.be.greaterThan(250);
      const bad = await table(rows, async plan => {
        const missing: string[] = [];
        const storage = memory();
        const run = await session(name, faultyLms(object, [plan]), storage);
        const hopeless = [initialize, set, finish].some(call => call === plan.at);
        if (!hopeless) missing.push(...lost(name, run, plan.at));
        const isRecorded =
          !essential.has(plan.at) && ![...names].includes(plan.at as never) && !plan.at.startsWith(get);
        if (isRecorded && run.told.includes('failing')) missing.push('told that it is not recorded, and it is');
        if (essential.has(plan.at) && !run.told.includes('failing')) missing.push('not told');
        // Whatever the first LMS didn't take, the next session does.
        const next = faultyLms(object, [], new Map(run.lms.stored));
        const again = await session(name, next, storage, []);
        missing.push(...lost(name, again).map(what => `next time ${what}`));
        return missing;
      });
      expect(bad, `${bad.length} of ${rows.length} rows`).to.deep.equal([]);
    });

    it('is late: fails at first, and takes all in the end', async function () {
      this.timeout(60_000);
      const rows = (await places()).flatMap(at =>
        [1, 2, 3].flatMap(times => ([{ code: 101 }, 'thrown'] as const).map(fault => ({ at, fault, times }))),
      );
      const bad = await table(rows, async plan =>
        lost(name, await session(name, faultyLms(object, [plan]), memory(), questions, [1])),
      );
      expect(bad, `${bad.length} of ${rows.length} rows`).to.deep.equal([]);
    });

    it('is late for long: a grade is offered, and the end is told, until they are taken', async () => {
      const rows = [...essential, commit, finish].flatMap(at =>
        faults.map((fault): FaultPlan => ({ at, fault, times: 2 * questions.length })),
      );
      const bad = await table(rows, async plan => {
        const lms = faultyLms(object, [plan]);
        const reporter = createReporter(name, { window: lms.page, retryDelays: [0], storage: memory() });
        await reporter.start({ questions });
        for (const question of questions) reporter.answered(question, mark(question, wrong(question), 1000));
        // Nothing is answered any more: what comes now is the same grade, beside what the LMS takes.
        await until(() => {
          reporter.flush();
          return reporter.status === 'recording';
        });
        reporter.finish();
        await until(() => lms.finished());
        return [...lost(name, { lms, told: [] }), ...(lms.finished() ? [] : ['still open'])];
      });
      expect(bad, `${bad.length} of ${rows.length} rows`).to.deep.equal([]);
    });

    it('is gone at any moment: the next session has every answer', async function () {
      this.timeout(20_000);
      const whole = (await session(name, faultyLms(object))).lms.calls.length;
      const rows = Array.from({ length: whole }, (_, count): FaultPlan => ({
        at: `gone after ${count}`,
        fault: 'thrown',
      }));
      const bad = await table(rows, async ({ at }) => {
        const storage = memory();
        const lms = faultyLms(object);
        lms.goAfter(Number(at.split(' ').at(-1)));
        const run = await session(name, lms, storage);
        // A learner who was never told apart from others keeps nothing on a device that others may use.
        const known = run.lms.calls.some(call => /(student|learner)_id/.test(call));
        if (!known) return [];
        return lost(name, await session(name, faultyLms(object, [], new Map(lms.stored)), storage, []));
      });
      expect(bad, `${bad.length} of ${rows.length} rows`).to.deep.equal([]);
    });
  });
}
