import type { PackQuestion, QuestionOption } from '../pack/types.js';
import { shuffled } from './random.js';
import type { Option, Question, Widget } from './types.js';

/** So many options are shown of a choice that the builder made. */
const OPTIONS = 4;

const WIDGET_OF: Record<Exclude<PackQuestion['kind'], 'choice'>, Widget> = {
  order: 'timeline-quiz',
  match: 'whos-who',
  'true-false': 'true-or-false',
  number: 'guess-the-number',
  gap: 'fill-the-gap',
};

/** Which widget asks a question. */
export function widgetOf({ kind, stimulus }: PackQuestion): Widget {
  if (kind === 'choice') return stimulus?.type === 'quotation' ? 'who-said-it' : 'quick-quiz';
  return WIDGET_OF[kind];
}

/** A question as a reader gets it: its options drawn and in an order that depends on the seed alone. */
export function played(question: PackQuestion, seed: string): Question {
  const {
    id,
    kind,
    prompt,
    stimulus,
    explanation,
    evidence,
    options = [],
    targets = [],
    correct,
    range,
    origin,
  } = question;
  const base = { id, widget: widgetOf(question), prompt, stimulus: stimulus?.text, explanation, evidence };
  const own = seed + id;
  switch (kind) {
    case 'true-false':
      return { ...base, kind, correct: correct as boolean };
    case 'number': {
      const { tolerance = range!.step, unit } = question;
      return { ...base, kind, ...range!, tolerance, unit, correct: correct as number };
    }
    case 'order': {
      const all = options.map(option => ({ ...option, evidence: option.evidence ?? [] }));
      const inOrder = correct as string[];
      let mixed = shuffled(all, own);
      // never right from the start
      if (mixed.every((option, index) => option.id === inOrder[index])) mixed = [...mixed.slice(1), mixed[0]!];
      return { ...base, kind, options: mixed, correct: inOrder };
    }
    case 'match':
      return {
        ...base,
        kind,
        options: shuffled(options, own).map(option => ({ ...option, evidence: option.evidence ?? [] })),
        targets: shuffled(targets, `${own} targets`),
        correct: correct as Record<string, string>,
      };
    default:
      return { ...base, kind, options: drawn(options, correct as string, own, origin), correct: correct as string };
  }
}

/** What is right among wrong ones; whoever wrote a question himself has all of his shown. */
function drawn(
  options: readonly QuestionOption[],
  correct: string,
  seed: string,
  origin: PackQuestion['origin'] = 'builder',
): Option[] {
  const wrong = shuffled(
    options.filter(({ id }) => id !== correct),
    seed,
  );
  const shown = origin === 'builder' ? wrong.slice(0, OPTIONS - 1) : wrong;
  const right = options.find(({ id }) => id === correct)!;
  return shuffled([right, ...shown], `${seed} options`).map(({ id, text, feedback }) => ({ id, text, feedback }));
}
