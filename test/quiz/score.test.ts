import { expect } from '@open-wc/testing';
import { scoreOf } from '../../src/quiz/score.js';
import type { Question, Result } from '../../src/quiz/types.js';
import { en } from '../../src/ui/locales/en.js';
import de from '../../src/ui/locales/de.js';
import { scoreFigure, scoreInWords } from '../../src/ui/words/scores.js';

const question = (id: string, points?: number) => ({ id, ...(points && { points }) }) as Question;
const result = (questionId: string, score: number): Result => ({ questionId, answer: '', score, right: score === 1 });

describe('a score', () => {
  it('counts each question as many times as it has points', () => {
    const score = scoreOf([question('a', 3), question('b'), question('c', 0.5)], [result('a', 0.5), result('c', 1)]);
    expect(score).to.deep.equal({ score: 2, max: 4.5, asked: 3, answered: 2, right: 1, scaled: 2 / 4.5 });
  });

  it('takes the last of several results, and none of what isn’t asked', () => {
    const { score, answered } = scoreOf([question('a')], [result('a', 1), result('a', 0), result('z', 1)]);
    expect({ score, answered }).to.deep.equal({ score: 0, answered: 1 });
  });

  for (const [given, points, words, figure] of [
    [[1, 1, 0], [], 'You got 2 of 3 right.', '2/3'],
    [[1, 0.5, 0], [], 'You got 1.5 of 3 points (50%).', '1.5/3'],
    [[0, 0.39, 0], [], 'You got 0.39 of 3 points (13%).', '0.39/3'],
    [[1 / 3, 1 / 3, 1 / 3], [], 'You got 1 of 3 points (33.33%).', '1/3'],
    [[1, 1, 0], [2, 1, 1], 'You got 3 of 4 points (75%).', '3/4'],
  ] as const)
    it(`of ${given.join(', ')} is told as “${words}”`, () => {
      const asked = given.map((_, at) => question(`q${at}`, points[at]));
      const score = scoreOf(
        asked,
        given.map((each, at) => result(`q${at}`, each)),
      );
      expect(scoreInWords(score, en, 'en')).to.equal(words);
      expect(scoreFigure(score, 'en')).to.equal(figure);
    });

  it('is told in the digits of the language', () => {
    const score = scoreOf([question('a'), question('b')], [result('a', 0.25)]);
    expect(scoreInWords(score, de, 'de').replace(/\s/g, ' ')).to.equal('Ihr Ergebnis: 0,25 von 2 Punkten (12,5 %).');
  });
});
