import { GAP } from './gap.js';
import type { Asker } from './types.js';

/** The share of the range by which a guess may be off and still count in full. */
const TOLERANCE = 0.05;

/** A sentence of the article with its number left out, to be guessed. */
export const guessTheNumber: Asker = ({ facts: { numbers } }, wording) =>
  numbers.flatMap(({ id, text, value, unit, range, evidence, review }) => {
    const parts = evidence[0]?.exact.split(text) ?? [];
    if (!range || review || parts.length !== 2) return [];
    return {
      question: {
        id: `guess-the-number:${id}`,
        kind: 'number',
        about: [id],
        prompt: wording.guessTheNumber,
        stimulus: { type: 'sentence', text: parts.join(GAP) },
        correct: value,
        range,
        tolerance: Math.max(range.step, (range.max - range.min) * TOLERANCE),
        unit,
        explanation: wording.articleSays(text),
        evidence,
      },
      answer: text,
      rule: 'a number left out of its sentence',
    };
  });
