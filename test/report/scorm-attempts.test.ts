import { expect } from '@open-wc/testing';
import { mark } from '../../src/quiz/mark.js';
import { createReporter } from '../../src/report/index.js';
import { shortName } from '../../src/report/patterns.js';
import { choice, gap, match, order, trueFalse } from '../export/fixtures.js';
import { asked, right, wrong, open, next, raw, status } from './attempt.js';
import { faultyLms, memory, plain } from './faulty-lms.js';

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

describe('an attempt that was concluded', () => {
  it('keeps its outcome while a later session has not answered everything', async () => {
    const outcome = [
      ['cmi.core.lesson_status', 'passed'],
      ['cmi.core.score.raw', '100'],
    ] as const;
    const lms = faultyLms('API', [], new Map(outcome));
    const { reporter } = await open(lms);
    reporter.answered(choice, wrong(choice));
    expect([status(lms), raw(lms)]).to.deep.equal(['passed', '100']);
    reporter.answered(gap, wrong(gap));
    reporter.answered(trueFalse, wrong(trueFalse));
    expect([status(lms), raw(lms)]).to.deep.equal(['failed', '0']);
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

describe('two windows, to the second of which the LMS says that nothing was begun', () => {
  it('share the attempt while it goes on', async () => {
    const storage = memory();
    const first = await open(faultyLms('API'), storage);
    first.reporter.answered(choice, right(choice));
    const lms = faultyLms('API');
    const second = await open(lms, storage);
    expect(second.resume?.results.map(({ questionId }) => questionId)).to.deep.equal([choice.id]);
    second.reporter.answered(gap, right(gap));
    expect(raw(lms)).to.equal('66.67');
  });

  it('are two attempts where the first one has every answer, and neither hears of the other', async () => {
    const storage = memory();
    const lms = [faultyLms('API'), faultyLms('API')] as const;
    const first = await open(lms[0], storage);
    for (const question of asked) first.reporter.answered(question, right(question));
    const second = await open(lms[1], storage);
    expect(second.resume).to.equal(undefined);
    for (let each = 0; each < 9; each += 1) second.reporter.answered(choice, wrong(choice));
    first.reporter.finish();
    second.reporter.finish();
    expect(lms.map(each => [status(each), raw(each)])).to.deep.equal([
      ['passed', '100'],
      ['incomplete', '0'],
    ]);
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

describe('an LMS whose session ran out', () => {
  it('is asked for another one, and told what it missed', async () => {
    const lms = faultyLms('API');
    const { reporter } = await open(lms);
    lms.forget();
    reporter.answered(choice, right(choice));
    reporter.finish();
    expect(raw(lms)).to.equal('33.33');
    expect(lms.finished()).to.equal(true);
  });
});

describe('what is written', () => {
  it('is the grade first, then what an interrupted session needs, then all else', async () => {
    for (const [object, name, first] of [
      ['API', 'scorm12', ['cmi.core.score.raw', 'cmi.core.lesson_status']],
      ['API_1484_11', 'scorm2004', ['cmi.score.raw', 'cmi.completion_status']],
    ] as const) {
      const lms = faultyLms(object);
      const { reporter } = await open(lms, memory(), name);
      const before = lms.calls.length;
      reporter.answered(choice, right(choice));
      const written = lms.calls.slice(before).flatMap(call => /SetValue (\S+)/.exec(call)?.[1] ?? []);
      expect(written.slice(0, 2)).to.deep.equal(first);
      const rest = written.findIndex(element => element.startsWith('cmi.interactions'));
      expect(rest).to.be.greaterThan(written.indexOf('cmi.suspend_data'));
      expect(written.indexOf('cmi.suspend_data')).to.be.greaterThan(1);
    }
  });

  it('is all of an answer but the element that the LMS refuses', async () => {
    const whole = faultyLms('API_1484_11');
    (await open(whole, memory(), 'scorm2004')).reporter.answered(choice, right(choice));
    const elements = [...whole.values.keys()].filter(element => /^cmi\.interactions\.0\.(?!id$)/.test(element));
    expect(elements.length).to.be.greaterThan(5);
    for (const refused of elements) {
      const at = `SetValue ${plain(refused)}`;
      const lms = faultyLms('API_1484_11', [{ at, fault: { code: 406 } }]);
      (await open(lms, memory(), 'scorm2004')).reporter.answered(choice, right(choice));
      const taken = [...lms.values.keys()].filter(element => /^cmi\.interactions\.0\.(?!id$)/.test(element));
      expect(taken, refused).to.have.members(elements.filter(element => plain(element) !== plain(refused)));
    }
  });

  it('ends by an end that is asked for again where it is refused', async () => {
    const lms = faultyLms('API', [{ at: 'LMSFinish', fault: { code: 101 }, times: 2 }]);
    (await open(lms)).reporter.finish();
    expect(lms.finished()).to.equal(true);
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
