import type { PackQuestion } from '../pack/types.js';
import { shuffled } from './random.js';
import type { Question, Widget } from './types.js';

/** So many wrong options are shown of a choice that the builder made. */
const WRONG = 3;

const WIDGET_OF: Partial<Record<PackQuestion['kind'], Widget>> = {
  order: 'timeline-quiz',
  match: 'whos-who',
  'true-false': 'true-or-false',
  number: 'guess-the-number',
  gap: 'fill-the-gap',
};

/** Which widget asks a question. */
export const widgetOf = ({ kind, stimulus }: PackQuestion): Widget =>
  WIDGET_OF[kind] ?? (stimulus?.type === 'quotation' ? 'who-said-it' : 'quick-quiz');

/** A question as a reader gets it: its options drawn and in an order that depends on the seed alone. */
export function played(question: PackQuestion, seed: string): Question {
  const { id, kind, stimulus, options, targets, correct, range, tolerance, origin = 'builder' } = question;
  const own = seed + id;
  let drawn = options && shuffled(options, own);
  if (/^[cg]/.test(kind)) {
    // whoever wrote a question himself has all of his shown
    let left = origin === 'builder' ? WRONG : Infinity;
    drawn = drawn!.filter(option => option.id === correct || left-- > 0);
  }
  // never right from the start
  if (kind === 'order' && drawn!.every((option, place) => option.id === (correct as string[])[place])) {
    drawn!.push(drawn!.shift()!);
  }
  return {
    ...question,
    ...(range && { ...range, tolerance: tolerance ?? range.step }),
    ...(drawn && { options: drawn.map(option => ({ evidence: [], ...option })) }),
    ...(targets && { targets: shuffled(targets, own + kind) }),
    widget: widgetOf(question),
    stimulus: stimulus?.text,
  } as unknown as Question;
}
