import { inEnglish } from '../../findings/finding.js';
import type { PackQuestion } from '../../pack/types.js';
import type { Rule } from './types.js';

const rule = (
  name: string,
  flaw: (question: PackQuestion, value: number, range: NonNullable<PackQuestion['range']>) => string | undefined,
): Rule => ({
  name,
  flawOf: question =>
    question.kind === 'number' && question.range && typeof question.correct === 'number'
      ? flaw(question, question.correct, question.range)
      : undefined,
});

/** The right number can't be set. */
export const offStep = rule('off-step', (_, value, { min, max, step }) => {
  if (value < min || value > max) return inEnglish('not-in-range', { value, min, max });
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) > 1e-6 ? inEnglish('off-step', { value, step, min }) : undefined;
});

/** So far off is no longer right. */
const MOST_OFF = 1 / 3;

/** A guess that is plainly wrong scores in full. */
export const wideTolerance = rule('wide-tolerance', ({ tolerance = 0 }, value) =>
  tolerance > MOST_OFF * Math.abs(value) + 1e-9 ? inEnglish('wide-tolerance', { tolerance, value }) : undefined,
);

/** Who sets the slider to its middle, or leaves it at an end, is right. */
export const centred = rule('centred', ({ tolerance = 0 }, value, { min, max }) => {
  const middle = (min + max) / 2;
  if (Math.abs(value - middle) <= Math.max(tolerance / 4, (max - min) / 200)) return inEnglish('in-the-middle');
  return value === min || value === max ? inEnglish('at-an-end') : undefined;
});
