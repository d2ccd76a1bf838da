import { expect } from '@open-wc/testing';
import { mark } from '../../src/quiz/mark.js';
import { createReporter, type ReporterStatus } from '../../src/report/index.js';
import { shortName } from '../../src/report/patterns.js';
import { choice, gap, match, order, trueFalse } from '../export/fixtures.js';
import { faultyLms, memory, type FaultyLms } from './faulty-lms.js';

const asked = [choice, gap, trueFalse];
const right = (question: (typeof asked)[number]) => mark(question, question.correct, 1000);
const wrong = (question: (typeof asked)[number]) =>
  mark(question, question.kind === 'true-false' ? !question.correct : question.options.at(-1)!.id, 1000);

async function open(lms: FaultyLms, storage = memory(), name: 'scorm12' | 'scorm2004' = 'scorm12') {
  const reporter = createReporter(name, { window: lms.page, retryDelays: [], storage });
  const told: ReporterStatus[] = [];
  reporter.onStatus(status => told.push(status));
  const resume = await reporter.start({ questions: asked });
  return { reporter, resume, told };
}

const next = (lms: FaultyLms) => faultyLms('API', [], new Map(lms.stored));
const raw = (lms: FaultyLms) => lms.stored.get('cmi.core.score.raw');
const status = (lms: FaultyLms) => lms.stored.get('cmi.core.lesson_status');
const refusing = (...elements: string[]) =>
  faultyLms(
    'API',
    elements.map(element => ({ at: `LMSSetValue ${element}`, fault: { code: 101 } })),
  );

describe('a preview', () => {
  it('in SCORM 1.2 leaves `browsed`, no score and no answer, and ends; the pupil’s own attempt then counts', async () => {
    const teacher = faultyLms('API', [], new Map([['cmi.core.lesson_mode', 'browse']]));
    const { reporter, told } = await open(teacher);
    reporter.answered(choice, right(choice));
    reporter.finish();
    expect(told[0]).to.equal('browse');
    expect(status(teacher)).to.equal('browsed');
    expect(raw(teacher)).to.equal(undefined);
    expect([...teacher.stored.keys()].filter(key => key.includes('interactions'))).to.deep.equal([]);
    expect(teacher.finished()).to.equal(true);

    const pupil = next(teacher);
    pupil.values.set('cmi.core.lesson_mode', 'normal');
    const own = await open(pupil);
    for (const question of asked) own.reporter.answered(question, right(question));
    own.reporter.finish();
    expect([status(pupil), raw(pupil)]).to.deep.equal(['passed', '100']);
  });

  for (const [mode, object, name] of [
    ['browse', 'API_1484_11', 'scorm2004'],
    ['review', 'API_1484_11', 'scorm2004'],
    ['review', 'API', 'scorm12'],
  ] as const) {
    it(`in ${mode} mode, ${name}, writes nothing and ends`, async () => {
      const element = object === 'API' ? 'cmi.core.lesson_mode' : 'cmi.mode';
      const before = new Map([[element, mode as string]]);
      const lms = faultyLms(object, [], before);
      const { reporter, told } = await open(lms, memory(), name);
      reporter.answered(choice, right(choice));
      reporter.flush();
      reporter.finish();
      expect(told[0]).to.equal(mode);
      expect([...lms.stored]).to.deep.equal([...before]);
      expect(lms.finished()).to.equal(true);
    });
  }

  it('leaves a finished attempt as it is', async () => {
    const lms = faultyLms(
      'API',
      [],
      new Map([
        ['cmi.core.lesson_mode', 'browse'],
        ['cmi.core.lesson_status', 'passed'],
      ]),
    );
    (await open(lms)).reporter.finish();
    expect(status(lms)).to.equal('passed');
  });
});

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

  it('does not go into a new attempt', async () => {
    const storage = memory();
    const first = refusing('cmi.suspend_data', 'cmi.core.score.raw');
    const one = await open(first, storage);
    for (const question of asked) one.reporter.answered(question, wrong(question));
    one.reporter.finish();
    const fresh = faultyLms('API');
    const { reporter, resume } = await open(fresh, storage);
    expect(resume).to.equal(undefined);
    reporter.answered(choice, right(choice));
    reporter.finish();
    expect([status(fresh), raw(fresh)]).to.deep.equal(['incomplete', '33.33']);
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

describe('two windows of one attempt', () => {
  it('lose nothing, whichever ends last', async () => {
    for (const last of [0, 1]) {
      const storage = memory();
      // Each window has an LMS page of its own, which knows nothing of the other.
      const pages = [faultyLms('API'), faultyLms('API', [], new Map([['cmi.core.lesson_status', 'incomplete']]))];
      const windows = [await open(pages[0]!, storage), await open(pages[1]!, storage)];
      windows[0]!.reporter.answered(choice, wrong(choice));
      windows[1]!.reporter.answered(gap, right(gap));
      windows[1]!.reporter.answered(choice, right(choice));
      windows[0]!.reporter.answered(trueFalse, right(trueFalse));
      windows[1 - last]!.reporter.finish();
      windows[last]!.reporter.finish();
      expect([raw(pages[last]!), status(pages[last]!)], `window ${last}`).to.deep.equal(['100', 'passed']);
    }
  });
});

describe('an LMS that was loaded anew while the page stayed', () => {
  it('is told all of it', async () => {
    const first = faultyLms('API');
    const reporter = createReporter('scorm12', { window: first.page, retryDelays: [1], storage: memory() });
    await reporter.start({ questions: asked });
    reporter.answered(choice, right(choice));
    const second = next(first);
    first.goAfter(0);
    (first.page as unknown as Record<string, unknown>)['API'] = (second.page as unknown as Record<string, unknown>)[
      'API'
    ];
    reporter.answered(gap, right(gap));
    reporter.finish();
    expect(raw(second)).to.equal('66.67');
    expect(second.finished()).to.equal(true);
  });
});

describe('names of options', () => {
  it('are such as every LMS takes, and two never the same', () => {
    const sets = [
      ['person-1ythj29', 'person-2'],
      ['a-b', 'a_b', 'a_b.1'],
      ['Ärger', 'ärger', '日本', '中国'],
      ['x'.repeat(300), `${'x'.repeat(300)}y`],
      ['', ' '],
    ];
    for (const ids of sets) {
      const names = ids.map(id => shortName(id, ids));
      for (const name of names) expect(name).to.match(/^[\w.]{1,250}$/);
      expect(new Set(names).size).to.equal(ids.length);
    }
  });

  it('in SCORM 2004 stand in answers and keys alike', async () => {
    const lms = faultyLms('API_1484_11');
    const { reporter } = await open(lms, memory(), 'scorm2004');
    for (const question of [choice, match, order]) reporter.answered(question, mark(question, question.correct));
    const patterns = [...lms.values].filter(([key]) => /response|pattern/.test(key)).map(([, value]) => value);
    expect(patterns.length).to.be.greaterThan(5);
    for (const pattern of patterns) expect(pattern).to.match(/^[\w.]{1,250}((\[,\]|\[\.\])[\w.]{1,250})*$/);
    expect(lms.values.get('cmi.interactions.0.learner_response')).to.equal(
      lms.values.get('cmi.interactions.0.correct_responses.0.pattern'),
    );
  });
});
