import { html, nothing } from 'lit';
import { isFurther } from '../../pack/further.js';
import { mark as markUsual } from '../../quiz/mark.js';
import { resultOf } from '../../quiz/result.js';
import type { Answer, Question, Result } from '../../quiz/types.js';
import type { Further, Given } from '../views/further.js';
import { checkButton } from '../views/check.js';

let there: Further | undefined;
let furtherTries = 0;

/** Says that the further kinds are there. */
export function provideFurther(make: (given: Given) => Further): void {
  there = make({ html, nothing, checkButton });
}

/** Asks for them; again and again where they can't be had, under another address each time. */
const fetchFurther = (): Promise<void> =>
  import('../views/further.js').then(
    ({ further }) => provideFurther(further),
    () => new Promise(later => setTimeout(later, ++furtherTries * 800)).then(fetchFurther),
  );

/** Calls back once the further kinds are there: at once where they are. */
export function whenFurther(act: (further: Further) => void): void {
  if (there) act(there);
  else void fetchFurther().then(() => act(there!));
}

/** Marks an answer. Undefined of a further kind while they aren't there. */
export function mark(question: Question, answer: Answer, latency?: number): Result | undefined {
  if (!isFurther(question)) return markUsual(question, answer, latency);
  return there && resultOf(question.id, answer, there.scoreFor(question as never, answer), latency);
}
