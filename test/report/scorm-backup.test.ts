import { expect } from '@open-wc/testing';
import { mark } from '../../src/quiz/mark.js';
import { createReporter } from '../../src/report/index.js';
import { choice, gap, order, trueFalse } from '../export/fixtures.js';
import { asked, right, wrong, open, next, raw, status, refusing } from './attempt.js';
import { faultyLms, memory, type FaultyLms } from './faulty-lms.js';

describe('what is kept on the device', () => {
  it('goes into the attempt that it belongs to: a right answer in place of the wrong one that the LMS has', async () => {
    const storage = memory();
    const first = faultyLms('API');
    const one = await open(first, storage);
    one.reporter.answered(choice, wrong(choice));
    expect(raw(first)).to.equal('0');
    // From here on the LMS is gone.
    first.goAfter(0);
    one.reporter.answered(choice, right(choice));
    one.reporter.answered(gap, right(gap));
    one.reporter.finish();
    const second = next(first);
    const { resume } = await open(second, storage);
    expect(resume?.results.map(({ score }) => score)).to.deep.equal([1, 1]);
    expect(raw(second)).to.equal('66.67');
  });

  for (const [part, answered] of [
    ['whole', asked],
    ['begun', [choice]],
  ] as const) {
    it(`does not go into a new attempt, ${part} as the old one was`, async () => {
      const storage = memory();
      const first = refusing('cmi.suspend_data', 'cmi.core.score.raw');
      const one = await open(first, storage);
      for (const question of answered) one.reporter.answered(question, wrong(question));
      one.reporter.finish();
      const fresh = faultyLms('API');
      const { reporter, resume } = await open(fresh, storage);
      expect(resume).to.equal(undefined);
      reporter.answered(choice, right(choice));
      reporter.finish();
      expect([status(fresh), raw(fresh)]).to.deep.equal(['incomplete', '33.33']);
    });
  }

  it('goes into the attempt whose state the LMS never took, or of which it took nothing', async () => {
    for (const refused of ['LMSSetValue cmi.suspend_data', 'LMSSetValue']) {
      const storage = memory();
      const first = faultyLms('API', [{ at: refused, fault: { code: 101 } }]);
      const one = await open(first, storage);
      one.reporter.answered(choice, right(choice));
      one.reporter.finish();
      const second = next(first);
      const { resume } = await open(second, storage);
      expect(
        resume?.results.map(({ questionId }) => questionId),
        refused,
      ).to.deep.equal([choice.id]);
      expect(raw(second), refused).to.equal('33.33');
    }
  });

  it('does not go into another attempt, which was begun on another device', async () => {
    const here = memory();
    const first = faultyLms('API');
    const one = await open(first, here);
    one.reporter.answered(choice, wrong(choice));
    first.goAfter(0);
    one.reporter.answered(gap, wrong(gap));
    const anew = faultyLms('API');
    (await open(anew)).reporter.answered(trueFalse, right(trueFalse));
    const back = next(anew);
    const { resume } = await open(back, here);
    expect(resume?.results.map(({ questionId }) => questionId)).to.deep.equal([trueFalse.id]);
    expect(raw(back)).to.equal('33.33');
  });

  it('does not go into a new attempt where another window of the old one crashed, or was never heard', async () => {
    const crashed = memory();
    (await open(faultyLms('API'), crashed)).reporter.answered(choice, right(choice));
    const key = crashed.key(0)!;
    const longAgo = (_: string, seen: unknown) => (typeof seen === 'number' && seen > 1e12 ? seen - 11 * 60_000 : seen);
    crashed.setItem(key, JSON.stringify(JSON.parse(crashed.getItem(key)!, longAgo)));
    expect((await open(faultyLms('API'), crashed)).resume).to.equal(undefined);

    const unheard = memory();
    const taking = await open(refusing('cmi.core.score.raw'), unheard);
    const deaf = await open(faultyLms('API', [{ at: 'LMSSetValue', fault: { code: 101 } }]), unheard);
    taking.reporter.answered(choice, right(choice));
    deaf.reporter.answered(gap, right(gap));
    taking.reporter.finish();
    deaf.reporter.finish();
    expect((await open(faultyLms('API'), unheard)).resume).to.equal(undefined);
  });

  it('is added to another attempt where no LMS ever had it, and takes the place of nothing there', async () => {
    const here = memory();
    const deaf = faultyLms('API', [{ at: 'LMSSetValue', fault: { code: 101 } }]);
    const one = await open(deaf, here);
    one.reporter.answered(choice, wrong(choice));
    one.reporter.answered(gap, right(gap));
    const elsewhere = faultyLms('API');
    (await open(elsewhere)).reporter.answered(choice, right(choice));
    const back = next(elsewhere);
    const { resume } = await open(back, here);
    const scores = Object.fromEntries(resume!.results.map(({ questionId, score }) => [questionId, score]));
    expect(scores).to.deep.equal({ [choice.id]: 1, [gap.id]: 1 });
    expect(raw(back)).to.equal('66.67');
  });

  it('keeps the answer that the LMS had no room for', async () => {
    const many = Array.from({ length: 400 }, (_, at) => ({ ...order, id: `order-${at}` }));
    const storage = memory();
    const lms = faultyLms('API');
    const start = async (at: FaultyLms) => {
      const reporter = createReporter('scorm12', { window: at.page, retryDelays: [], storage });
      return { reporter, resume: await reporter.start({ questions: many }) };
    };
    const { reporter } = await start(lms);
    for (const question of many) reporter.answered(question, mark(question, question.correct));
    // The window closes before the session ends.
    const { resume } = await start(next(lms));
    expect(resume!.results.filter(({ answer }) => answer === undefined)).to.deep.equal([]);
    expect(resume!.results).to.have.length(400);
  });

  it('stays where the LMS has a state that it can’t hand out, and the score doesn’t fall', async () => {
    const storage = memory();
    const first = faultyLms('API');
    const one = await open(first, storage);
    one.reporter.answered(choice, right(choice));
    one.reporter.answered(gap, right(gap));
    one.reporter.finish();
    const state = first.stored.get('cmi.suspend_data');
    const unread = faultyLms(
      'API',
      [{ at: 'LMSGetValue cmi.suspend_data', fault: { code: 101 } }],
      new Map(first.stored),
    );
    const two = await open(unread, storage);
    two.reporter.answered(trueFalse, wrong(trueFalse));
    two.reporter.finish();
    expect(raw(unread)).to.equal('66.67');
    expect(unread.stored.get('cmi.suspend_data')).to.equal(state);
    expect(storage.length).to.equal(1);
  });

  it('gives way to what another device has told the LMS since', async () => {
    const here = memory();
    const first = faultyLms('API');
    const one = await open(first, here);
    one.reporter.answered(choice, wrong(choice));
    first.goAfter(0);
    one.reporter.answered(gap, right(gap));
    // On another device the attempt goes on, further than here.
    const elsewhere = next(first);
    const other = await open(elsewhere);
    other.reporter.answered(choice, right(choice));
    other.reporter.answered(choice, right(choice));
    other.reporter.answered(trueFalse, right(trueFalse));
    other.reporter.finish();
    const back = next(elsewhere);
    const { resume } = await open(back, here);
    const scores = Object.fromEntries(resume!.results.map(({ questionId, score }) => [questionId, score]));
    expect(scores).to.deep.equal({ [choice.id]: 1, [gap.id]: 1, [trueFalse.id]: 1 });
  });

  it('is not another learner’s', async () => {
    const storage = memory();
    const first = refusing('cmi.suspend_data', 'cmi.core.score.raw');
    const one = await open(first, storage);
    one.reporter.answered(choice, right(choice));
    one.reporter.finish();
    const { resume } = await open(
      faultyLms(
        'API',
        [],
        new Map([
          ['cmi.core.student_id', 'learner-2'],
          ['cmi.core.lesson_status', 'incomplete'],
        ]),
      ),
      storage,
    );
    expect(resume).to.equal(undefined);
  });

  it('is nobody’s where the LMS names no learner: others may use the device', async () => {
    const storage = memory();
    const { reporter } = await open(faultyLms('API', [], new Map([['cmi.core.student_id', '']])), storage);
    reporter.answered(choice, right(choice));
    expect(storage.length).to.equal(0);
  });

  it('is cleared once the LMS has all of it', async () => {
    const storage = memory();
    const { reporter } = await open(faultyLms('API'), storage);
    reporter.answered(choice, right(choice));
    expect(storage.length).to.equal(1);
    reporter.finish();
    expect(storage.length).to.equal(0);
  });

  it('does no harm where it is no such thing', async () => {
    for (const text of [
      '',
      'null',
      '[]',
      '{"attempt":1}',
      '{"attempt":"a","answers":"x","windows":7}',
      '{"attempt":"a","answers":"2.99.99.a.1:~~","sequence":"9"}',
    ]) {
      const storage = memory();
      storage.setItem('explainer-answers:/course:learner-1', text);
      const lms = faultyLms('API');
      const { reporter } = await open(lms, storage);
      reporter.answered(choice, right(choice));
      reporter.finish();
      expect(raw(lms), text).to.equal('33.33');
    }
  });
});
