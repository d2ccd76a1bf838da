import type { NumberQuestion } from '../../quiz/types.js';

/** An arrow key crosses the range in so many presses at most. */
const MOST_STEPS = 100;

/** How far the slider moves at a time: the question's own step, or a multiple of it that divides the range. */
export function strideOf({ min, max, step }: NumberQuestion): number {
  const steps = Math.round((max - min) / step);
  let times = Math.max(1, Math.ceil(steps / MOST_STEPS));
  for (let even = times; even < times * 2; even++) {
    if (steps % even === 0) {
      times = even;
      break;
    }
  }
  return step * times;
}

/** Where the slider stands before it is touched: the middle, on a step. */
export function startOf(question: NumberQuestion): number {
  const { min, max } = question;
  const stride = strideOf(question);
  return min + Math.round((max - min) / 2 / stride) * stride;
}
