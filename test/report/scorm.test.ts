import { expect } from '@open-wc/testing';
import { mark } from '../../src/quiz/mark.js';
import type { MatchQuestion, Question } from '../../src/quiz/types.js';
import { createReporter } from '../../src/report/index.js';
import { findApi } from '../../src/report/scorm-api.js';
import { isoDuration, timespan12, timestamp2004 } from '../../src/report/time.js';
import { choice, number } from '../export/fixtures.js';

/** An LMS that takes everything, in a window of its own. */
function lms(object: 'API' | 'API_1484_11') {
  const sets: [string, string][] = [];
  const prefix = object === 'API' ? 'LMS' : '';
  const api: Record<string, (...parameters: string[]) => string> = {
    [`${prefix}GetLastError`]: () => '0',
    [`${prefix}GetValue`]: () => '',
    [`${prefix}SetValue`]: (element, value) => {
      sets.push([element!, value!]);
      return 'true';
    },
  };
  for (const name of [`${prefix}Initialize`, 'Terminate', 'LMSFinish', `${prefix}Commit`]) api[name] = () => 'true';
  const page = { [object]: api, location: { pathname: '/course' } } as unknown as Window;
  Object.assign(page, { parent: page, top: page });
  const valueOf = (name: RegExp) => sets.filter(([element]) => name.test(element)).map(([, value]) => value);
  return { page, sets, valueOf };
}

/** A question that pairs so many that no interaction of SCORM 1.2 holds its answer. */
const wide: MatchQuestion = {
  id: 'whos-who:people',
  widget: 'whos-who',
  kind: 'match',
  prompt: 'Who is who?',
  evidence: [],
  options: Array.from({ length: 90 }, (_, at) => ({ id: `person-${at}`, text: `Person ${at}`, evidence: [] })),
  targets: Array.from({ length: 90 }, (_, at) => ({ id: `role-${at}`, text: `Role ${at}` })),
  correct: Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`person-${at}`, `role-${at}`])),
};

async function report(name: 'scorm12' | 'scorm2004' | 'scorm', page: Window, questions: Question[]) {
  const reporter = createReporter(name, { window: page, retryDelays: [], storage: sessionStorage });
  await reporter.start({ questions });
  for (const question of questions) {
    reporter.visited('x'.repeat(3000));
    reporter.answered(question, mark(question, question.correct, 61_234));
  }
  reporter.finish();
  return reporter;
}

describe('the SCORM reporter', () => {
  it('LMS 5: keeps location and response of SCORM 1.2 within 255 characters', async () => {
    const { page, valueOf } = lms('API');
    await report('scorm12', page, [wide, choice]);
    for (const value of valueOf(/lesson_location|student_response|pattern/)) expect(value.length).to.be.at.most(255);
    expect(valueOf(/lesson_location/)[0]).to.have.length(255);
  });

  it('LMS 8: writes ids with spaces and signs without them, and two ids never as one', async () => {
    for (const [name, object] of [
      ['scorm12', 'API'],
      ['scorm2004', 'API_1484_11'],
    ] as const) {
      const { page, valueOf } = lms(object);
      const ids = ['who said it', 'who-said-it', 'wer hät’s gesagt?', '[,]', 'a[.]b'];
      await report(
        name,
        page,
        ids.map(id => ({ ...choice, id })),
      );
      const written = valueOf(/interactions\.\d+\.id$/);
      expect(new Set(written).size).to.equal(ids.length);
      for (const id of written) expect(id).to.match(/^[^\s[\]]+$/);
    }
  });

  it('LMS 1: has no score below 0 or above 100, whatever a result says', async () => {
    const { page, valueOf } = lms('API');
    const reporter = createReporter('scorm12', { window: page, storage: sessionStorage });
    await reporter.start({ questions: [choice] });
    reporter.answered(choice, { questionId: choice.id, answer: 'ada-berg', score: 1.5, right: true });
    expect(valueOf(/score\.raw/)).to.deep.equal(['100']);
  });

  it('tells no response where the answer was revealed', async () => {
    for (const [name, object] of [
      ['scorm12', 'API'],
      ['scorm2004', 'API_1484_11'],
    ] as const) {
      const { page, valueOf } = lms(object);
      const reporter = createReporter(name, { window: page, storage: sessionStorage });
      await reporter.start({ questions: [number] });
      reporter.answered(number, { questionId: number.id, answer: '', score: 0, right: false });
      expect(valueOf(/response$/)).to.deep.equal([]);
      expect(valueOf(/result$/)).to.deep.equal([name === 'scorm12' ? 'wrong' : 'incorrect']);
    }
  });

  it('named `scorm` takes the version that the LMS has', async () => {
    const old = lms('API');
    await report('scorm', old.page, [choice]);
    expect(old.valueOf(/^cmi\.core\.lesson_status$/).at(-1)).to.equal('passed');
    const recent = lms('API_1484_11');
    await report('scorm', recent.page, [choice]);
    expect(recent.valueOf(/^cmi\.success_status$/).at(-1)).to.equal('passed');
  });
});

describe('the search for the API', () => {
  it('LMS 17: ends where windows are nested for ever', () => {
    let asked = 0;
    const endless = new Proxy({} as Record<string, unknown>, {
      get(_, name) {
        if (name === 'API') asked += 1;
        return name === 'parent' ? new Proxy({}, this) : undefined;
      },
    });
    expect(findApi(endless as unknown as Window, 'API')).to.equal(undefined);
    expect(asked).to.be.within(8, 100);
  });

  it('LMS 17: goes on past a parent of another origin, which throws, and takes an opener’s', () => {
    const top: Record<string, unknown> = { API: { name: 'top' } };
    top['parent'] = top;
    const foreign = {
      parent: top,
      get API() {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    };
    expect(findApi({ parent: foreign } as unknown as Window, 'API')).to.equal(top['API']);
    const alone: Record<string, unknown> = { opener: { parent: foreign } };
    Object.assign(alone, { parent: alone, top: alone });
    expect(findApi(alone as unknown as Window, 'API')).to.equal(top['API']);
  });
});

describe('times', () => {
  it('LMS 3: are HHHH:MM:SS.SS in SCORM 1.2, for a session of any length', () => {
    const cases: [number, string][] = [
      [0, '0000:00:00.00'],
      [-5, '0000:00:00.00'],
      [61_234, '0000:01:01.23'],
      [3_599_999, '0001:00:00.00'],
      [36_000_000, '0010:00:00.00'],
      [1e15, '9999:59:59.99'],
    ];
    for (const [milliseconds, text] of cases) expect(timespan12(milliseconds)).to.equal(text);
  });

  it('LMS 10: are ISO 8601 in SCORM 2004, with two decimals at most', () => {
    const cases: [number, string][] = [
      [0, 'PT0S'],
      [61_234, 'PT1M1.23S'],
      [3_600_000, 'PT1H'],
      [90_061_239, 'PT25H1M1.24S'],
    ];
    for (const [milliseconds, text] of cases) expect(isoDuration(milliseconds)).to.equal(text);
    expect(timestamp2004(new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678)))).to.equal('2026-01-02T03:04:05.67Z');
  });
});
