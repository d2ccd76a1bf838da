import type { Language } from '../languages/language.js';
import { FACT_KINDS, type ContentPack, type Fact, type PackQuestion } from '../pack/types.js';
import { lintBeside, lintQuestion, worstFlaw, type LintContext } from './lint/lint.js';
import type { Candidate, Grounds } from './types.js';

/** What was not asked, by which rule, and why. */
export interface HeldBack {
  question: PackQuestion;
  /** The name of the rule, by which it can be switched off. */
  rule: string;
  /** In words an editor can act on. */
  reason: string;
}

/** What a house allows: the name of a rule of `LINT_RULES` or `TASTE_RULES` -> false switches it off. */
export type HouseLine = Readonly<Record<string, boolean>>;

export interface FitOptions {
  /** What may be asked without an editor. Default: all rules are on. */
  house?: HouseLine;
  /** Receives what isn't asked, and why. */
  heldBack?: (held: HeldBack) => void;
}

/** Rules that one option can break, by the kind of question: it may stand without it. */
const OF_OPTIONS: Partial<Record<PackQuestion['kind'], ReadonlySet<string>>> = {
  choice: new Set([
    'two-right',
    'same-option',
    'mixed-options',
    'absurd-option',
    'unlike-options',
    'unlikely-year',
    'garbled',
    'byline',
  ]),
  gap: new Set(['two-right', 'same-option', 'mixed-options', 'unlike-options', 'garbled', 'byline', 'cue']),
  order: new Set(['garbled', 'hangs-in-the-air', 'fragment', 'undated', 'stranger', 'answer-shown']),
  match: new Set(['two-roles', 'same-option', 'garbled', 'private-person', 'byline']),
};
/** Of those, the rules that one option breaks beside the right one alone, whatever else is offered. */
const OF_ONE_OPTION: ReadonlySet<string> = new Set([
  'two-right',
  'unlike-options',
  'unlikely-year',
  'garbled',
  'byline',
]);
const FEWEST_OPTIONS = 3;
/** So many are offered; a quiz draws some of them. */
const MOST_OPTIONS = 6;

/** The question without one of its options, and without what that is matched to. */
function without(question: PackQuestion, id: string): PackQuestion {
  const { options = [], targets, correct } = question;
  const left = { ...question, options: options.filter(option => option.id !== id) };
  if (Array.isArray(correct)) return { ...left, correct: correct.filter(each => each !== id) };
  if (typeof correct !== 'object') return left;
  const { [id]: target, ...pairs } = correct;
  return { ...left, targets: targets?.filter(each => each.id !== target), correct: pairs };
}

/** A choice without the options that are unfair whatever else is offered, and no more of them than are of use. */
function withoutOdd(question: PackQuestion, context: LintContext): PackQuestion {
  const { kind, options = [], correct } = question;
  if (kind !== 'choice' && kind !== 'gap') return question;
  const right = options.filter(({ id }) => id === correct);
  const fair = options.filter(
    option =>
      option.id !== correct &&
      !lintQuestion({ ...question, options: [...right, option] }, context, { of: OF_ONE_OPTION }).length,
  );
  if (right.length !== 1 || fair.length + 1 < FEWEST_OPTIONS) return question;
  return { ...question, options: [...right, ...fair.slice(0, MOST_OPTIONS - 1)] };
}

/** The question without the options that spoil it; as it is where too few would be left. */
function withoutSpoilers(question: PackQuestion, context: LintContext): PackQuestion {
  const rules = OF_OPTIONS[question.kind];
  if (!rules) return question;
  const spoilt = (each: PackQuestion) => lintQuestion(each, context, { of: rules }).length;
  let kept = withoutOdd(question, context);
  let flaws = spoilt(kept);
  for (const { id } of question.options ?? []) {
    if (flaws === 0 || kept.options!.length <= FEWEST_OPTIONS) return kept;
    if (id === question.correct) continue;
    // in an order each title is judged by itself
    const alone =
      question.kind === 'order' &&
      spoilt({ ...question, options: question.options!.filter(option => option.id === id) });
    const less = without(kept, id);
    const left = spoilt(less);
    if (alone || left < flaws) [kept, flaws] = [less, left];
  }
  return kept;
}

/** Leaves out what another of the chosen questions spoils, the less good one of two first. */
export function fitTogether(chosen: readonly Candidate[], { house, heldBack }: FitOptions = {}): Candidate[] {
  const kept = [...chosen];
  for (;;) {
    const offered = kept.filter(({ question }) => !question.review && question.origin !== 'editor');
    const flaws = lintBeside(
      offered.map(({ question }) => question),
      { rules: house },
    );
    const spoilt = offered.filter((_, index) => flaws[index]!.length > 0).at(-1);
    if (!spoilt) return kept;
    const [flaw] = flaws[offered.indexOf(spoilt)]!;
    heldBack?.({ question: spoilt.question, rule: flaw!.rule, reason: flaw!.message });
    kept.splice(kept.indexOf(spoilt), 1);
  }
}

/** What a part of a quotation may be free of. */
const OF_WORDS: ReadonlySet<string> = new Set(['hangs-in-the-air', 'fragment', 'says-little', 'stranger', 'length']);
const FEWEST_WORDS = 12;
/** Within it, a name or a figure: a part of what somebody said has to say of what it is. */
const NAMES_SOMETHING = /\p{Ll}[,;]? (?:[“‘'"]?\p{Lu}[\p{L}.]+|\p{Lu}\.|[$£€]?\d)/u;

/** Not after “W.” or “Sen.”. */
const ENDS_SENTENCE = /(?<=[.!?])(?<!(?<!\p{L})\p{Lu}\p{Ll}{0,2}\.) (?=\[?\p{Lu})/u;

/** A quotation of several sentences by some of them that stand together, the longest first. */
function shorterQuotations(question: PackQuestion): PackQuestion[] {
  const { stimulus, kind } = question;
  if (kind !== 'choice' || stimulus?.type !== 'quotation') return [];
  const found: string[] = [];
  for (const part of stimulus.text.split(' … ')) {
    const sentences = part.split(ENDS_SENTENCE);
    for (let from = 0; from < Math.min(sentences.length, 8); from++)
      for (let to = from + 1; to <= Math.min(sentences.length, from + 6); to++)
        found.push(sentences.slice(from, to).join(' '));
  }
  const words = (text: string) => text.split(' ').length;
  return found
    .filter(
      text =>
        text !== stimulus.text &&
        words(text) >= FEWEST_WORDS &&
        /^\[?\p{Lu}[^?]*$/u.test(text) &&
        NAMES_SOMETHING.test(text),
    )
    .sort((a, b) => words(b) - words(a))
    .map(text => ({ ...question, stimulus: { ...stimulus, text } }));
}

/** Leaves out what has a flaw that a program can see, unless an editor made it or answers for what it asks about. */
export function fitToPrint(
  candidates: readonly Candidate[],
  { article, facts }: Grounds,
  language: Language,
  { house, heldBack }: FitOptions = {},
): Candidate[] {
  const { headline = '', authors } = article?.metadata ?? {};
  const context: LintContext = {
    facts: { ...facts, title: headline || (facts as Partial<ContentPack>).title, sources: [{ authors }] },
    article: article?.text,
    language,
    rules: house,
  };
  const added = new Set(
    FACT_KINDS.flatMap(kind => (facts[kind] as Fact[]).flatMap(fact => (fact.addedBy ? fact.id : []))),
  );
  return candidates.flatMap(candidate => {
    const { origin, about = [] } = candidate.question;
    if (origin === 'editor' || about.some(id => added.has(id))) return candidate;
    const question = withoutSpoilers(candidate.question, context);
    const flaw = worstFlaw(question, context);
    if (!flaw) return question === candidate.question ? candidate : { ...candidate, question };
    if (OF_WORDS.has(flaw.rule)) {
      const shorter = shorterQuotations(question).find(each => !worstFlaw(each, context));
      if (shorter)
        return { ...candidate, question: shorter, rule: `${candidate.rule}; of it what is understood alone` };
    }
    heldBack?.({ question, rule: flaw.rule, reason: flaw.message });
    return [];
  });
}
