import { asked, type Draft } from './draft.js';
import { truthOf } from './truth.js';

/** A question of plain text. */
export interface Taken {
  where: string;
  id: string;
  prompt: string;
  /** What is offered, an empty text being no option; where nothing is, what may be written. */
  options: readonly { text: string; feedback?: string }[];
  /** Places of the right ones. */
  right: readonly number[];
  /** All of them are to be written, none is shown. */
  isWritten?: boolean;
  explanation?: string;
  seconds?: number;
  points?: number;
}

const TRUTH: Readonly<Record<string, boolean>> = { true: true, false: false };

/** Takes a question of plain text in: true or false, a choice, or, where nothing is offered, words to write. */
export function take(taken: Taken, draft: Draft): void {
  const { where, id, prompt, right, isWritten, explanation, seconds, points } = taken;
  const options = taken.options.flatMap(({ text, feedback }, at) =>
    text ? [{ id: `o${at + 1}`, text, ...(feedback && { feedback }) }] : [],
  );
  const correct = right.filter(at => taken.options[at]?.text).map(at => `o${at + 1}`);
  const rest = {
    id,
    where,
    ...(explanation && { explanation }),
    ...(seconds && { seconds }),
    ...(points && points !== 1 && { points }),
  };
  const [, sentence, asks = ''] = /^([^\n]*____[^\n]*)(?:\n([^]*))?$/.exec(prompt) ?? [];
  const task = sentence && asks ? { prompt: asks, quotation: sentence } : { prompt };
  if (isWritten || options.length === 1) {
    const truth = options.length === 1 ? TRUTH[options[0]!.text.toLowerCase()] : undefined;
    if (truth !== undefined) return draft.add({ ...rest, ...asked(task, 'true-false'), correct: truth });
    return draft.add({ ...rest, ...asked(task, 'short-answer'), options, correct });
  }
  const truth = correct.length === 1 ? truthOf(options, correct[0]!) : undefined;
  if (truth !== undefined) {
    if (options.some(({ feedback }) => feedback)) draft.lose(where, 'feedback to one of true and false is left out');
    return draft.add({ ...rest, ...asked(task, 'true-false'), correct: truth });
  }
  const kind = correct.length === 1 ? 'choice' : 'several';
  draft.add({ ...rest, ...asked(task, kind), options, correct: kind === 'choice' ? correct[0]! : correct });
}

/** How much a question counts, where it is told in a number that a quiz may have: games count in thousands. */
export function pointsIn(told: string): number | undefined {
  const points = Number(told || NaN);
  return points > 0 && points <= 100 ? points : undefined;
}
