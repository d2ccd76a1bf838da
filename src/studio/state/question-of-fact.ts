import type {
  Claim,
  ContentPack,
  Evidence,
  Fact,
  FactKind,
  NumberFact,
  PackQuestion,
  QuestionKind,
  QuestionOption,
} from '../../pack/types.js';
import { answersOf, ownQuestion } from './own-question.js';
import { wordsOfFact } from './kinds.js';

/** So many others stand beside the right answer at first. */
const WRONG = 3;

/** What is asked for, where a fact is asked about: who, where, what, how many, or who said it. */
function answerOf(kind: FactKind, fact: Fact, { people }: ContentPack): string {
  if (kind !== 'quotes') return kind === 'claims' || kind === 'openQuestions' ? '' : wordsOfFact(kind, fact);
  const { speaker } = fact as Fact & { speaker?: string };
  return people.find(({ id }) => id === speaker)?.name ?? '';
}

/** In how many ways a fact can be asked: those that its words are enough for. */
export function askableAs(kind: FactKind, fact: Fact, pack: ContentPack): QuestionKind[] {
  const [passage] = fact.evidence;
  if (!passage || kind === 'openQuestions') return [];
  const answer = answerOf(kind, fact, pack);
  if (!answer) return ['true-false'];
  const isWord = answer.length <= 60;
  return [
    ...(isWord ? (['choice', 'short-answer'] as const) : []),
    ...(isWord && passage.exact.includes(answer) ? (['gap'] as const) : []),
    ...(kind === 'numbers' ? (['number'] as const) : []),
    'true-false',
  ];
}

/** Others of a kind, for wrong answers. */
function othersOf(kind: FactKind, fact: Fact, pack: ContentPack): string[] {
  const list = kind === 'quotes' ? 'people' : kind;
  const right = answerOf(kind, fact, pack);
  const names = (pack[list] as Fact[]).filter(({ review }) => !review).map(each => wordsOfFact(list, each));
  return [...new Set(names)].filter(name => name !== right).slice(0, WRONG);
}

const withWrong = (options: readonly QuestionOption[], wrong: readonly string[]): QuestionOption[] =>
  options.map((option, at) => (at > 0 ? { ...option, text: wrong[at - 1] ?? option.text } : option));

/** A question of one's own about a fact, as far as its words go: what is still to be written stands empty. */
export function questionOfFact(as: QuestionKind, kind: FactKind, fact: Fact, pack: ContentPack): PackQuestion {
  const passage = fact.evidence[0] as Evidence;
  const question = { ...ownQuestion(as, passage, answerOf(kind, fact, pack)), about: [fact.id] };
  if (as === 'true-false') {
    const { text = passage.exact, truth = true } = kind === 'claims' ? (fact as Claim) : {};
    return { ...question, prompt: text, correct: truth, ...(!truth && { explanation: passage.exact }) };
  }
  const prompt = pack.questions.find(({ kind: each, prompt: words }) => each === as && words)?.prompt;
  // What belongs into a gap is asked in the same words each time
  const asked = as === 'gap' && prompt ? { ...question, prompt } : question;
  if (as === 'number') {
    const { value, unit, range } = fact as NumberFact;
    return {
      ...asked,
      ...answersOf('number', String(value), ''),
      correct: value,
      ...(unit && { unit }),
      ...(range && { range }),
    };
  }
  const wrong = othersOf(kind, fact, pack);
  const options = as === 'choice' || as === 'gap' ? withWrong(asked.options!, wrong) : asked.options;
  return { ...asked, options };
}
