import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mark } from '../../src/quiz/mark-further.js';
import type { Answer, Question } from '../../src/quiz/types.js';
import { decodeResults, encodeResults } from '../../src/report/suspend.js';
import { questions, rightAnswer } from '../export/fixtures.js';

const FRAME = { attempt: 'k3Xz9a', sequence: 7 };
const LIMITS = { 'SCORM 1.2': 4096, 'SCORM 2004': 64_000 };

/** As many questions as are asked for, of all kinds by turns. */
const many = (count: number): Question[] =>
  Array.from({ length: count }, (_, index) => {
    const question = questions[index % questions.length]!;
    return { ...question, id: `${question.id}-${index}` };
  });

const wrong = (question: Question): Answer => {
  if (question.kind === 'number') return question.max;
  if (question.kind === 'true-false') return !question.correct;
  if (question.kind === 'several') return question.options.map(({ id }) => id).slice(0, 2);
  if (question.kind === 'short-answer') return 'Lviv, “of all places”: ’t is so~1';
  if (question.kind === 'order') return [...question.correct].reverse();
  if (question.kind === 'match') {
    const targets = Object.values(question.correct);
    return Object.fromEntries(Object.keys(question.correct).map((id, at) => [id, targets[(at + 1) % targets.length]!]));
  }
  return question.options.find(({ id }) => id !== question.correct)!.id;
};

describe('suspend data', () => {
  for (const [version, limit] of Object.entries(LIMITS)) {
    it(`LMS 4: stays within ${version}’s ${limit} characters, whatever the size of the pack`, () => {
      for (const count of [1, 6, 60, 600, 6000]) {
        const asked = many(count);
        const results = asked.map(question => mark(question, rightAnswer(question)));
        const text = encodeResults(asked, results, { limit, ...FRAME });
        expect(text.length).to.be.at.most(limit);
        // The newest are the ones that are kept.
        const kept = decodeResults(asked, text).results;
        expect(kept.length).to.be.greaterThan(0);
        expect(kept.at(-1)?.questionId).to.equal(asked.at(-1)!.id);
      }
    });
  }

  it('brings every answer of an ordinary pack back, in SCORM 1.2’s room', () => {
    const asked = many(60);
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), rights => {
        const results = asked.map((question, index) =>
          mark(question, rights[index] ? rightAnswer(question) : wrong(question)),
        );
        const saved = decodeResults(asked, encodeResults(asked, results, { limit: 4096, ...FRAME })).results;
        expect(saved.map(({ questionId, answer, score }) => ({ questionId, answer, score }))).to.deep.equal(
          results.map(({ questionId, answer, score }) => ({ questionId, answer, score })),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('outlives a corrected pack: what is no longer asked is left out, the rest stays', () => {
    const asked = many(12);
    const text = encodeResults(
      asked,
      asked.map(question => mark(question, rightAnswer(question))),
      { limit: 4096, ...FRAME },
    );
    const corrected = [...asked.slice(3).reverse(), ...many(14).slice(12)];
    const known = new Set(asked.slice(3).map(({ id }) => id));
    const saved = decodeResults(corrected, text).results;
    expect(new Set(saved.map(({ questionId }) => questionId))).to.deep.equal(known);
    expect(saved.every(({ right }) => right)).to.equal(true);
  });

  it('takes nothing from what is no such text', () => {
    for (const text of [
      '',
      'null',
      '{"a":1}',
      '1.3.2:1abc',
      '2.3.2:1abc',
      '2.3.2.a.1:',
      '2.3.2.a.1:xyz,,~',
      '2.99.99.a.1:1a',
    ]) {
      expect(decodeResults(questions, text).results, text).to.deep.equal([]);
    }
    fc.assert(
      fc.property(fc.string(), rest => {
        decodeResults(questions, `2.3.2.a.1:${rest}`);
      }),
    );
  });
});
