import type { Language } from '../languages/language.js';
import type { PackQuestion } from '../pack/types.js';
import { overlap } from '../article/overlap.js';
import { askedAbout } from './asked-about.js';
import { newsworthOf } from './newsworth.js';
import type { Candidate, Grounds } from './types.js';

/** A kind of question as a quiz is balanced over them. */
type Turn = 'plain' | 'quotation' | 'place' | Exclude<PackQuestion['kind'], 'choice' | 'several' | 'short-answer'>;

/** What is to be chosen or written is plain, but for quotations. */
const turnOf = ({ kind, stimulus }: PackQuestion): Turn => {
  if (kind === 'several' || kind === 'short-answer') return 'plain';
  if (kind !== 'choice') return kind;
  if (stimulus?.type === 'sentence') return 'place';
  return stimulus ? 'quotation' : 'plain';
};

/** Whose turn it is, over and over: every other question is a plain one, as far as there are any. */
const TURNS: readonly Turn[] = [
  'plain',
  'quotation',
  'plain',
  'place',
  'true-false',
  'plain',
  'gap',
  'plain',
  'order',
  'plain',
  'number',
  'plain',
  'match',
];

const MOST: Record<Turn, number> = {
  plain: 12,
  quotation: 10,
  gap: 1,
  place: 3,
  'true-false': 8,
  number: 3,
  order: 1,
  match: 1,
};

/** So many that wait for an editor: more nobody looks through. */
const MOST_TO_REVIEW = 20;

/** So many more true ones than false ones there may be, or the other way round, where the article has no others. */
const MOST_LEAN = 1;

const hasFigure = (answer: string) => /\p{Nd}/u.test(answer);

/** All that a reader sees of a question before the answer. */
const shownOf = ({ prompt, stimulus, options = [], targets = [] }: PackQuestion) =>
  [prompt, stimulus?.text, ...options.map(({ text }) => text), ...targets.map(({ text }) => text)].join('\n');

/** Whether one can't be asked beside the other: they rest on one sentence, or one shows the figure that the other asks for. */
function clash(one: Candidate, other: Candidate): boolean {
  const [{ question: a }, { question: b }] = [one, other];
  if (askedAbout(a).some(passage => askedAbout(b).some(each => overlap(passage, each)))) return true;
  // "five hours" is told by "four and even five hours"
  const isTold = ({ answer, question }: Candidate) => hasFigure(answer) || question.kind === 'number';
  const tells = (by: Candidate, of: Candidate) => isTold(of) && shownOf(by.question).includes(of.answer);
  return tells(one, other) || tells(other, one);
}

/**
 * Chooses what is asked, the best first: what the article is mainly about before what it mentions, kinds by turns, one
 * question a sentence, none that gives another away, as many true statements as false ones. What waits for an editor
 * comes last.
 */
export function select(candidates: readonly Candidate[], found: Grounds, language: Language): Candidate[] {
  const worthOf = newsworthOf(found, language);
  const worth = new Map(candidates.map(each => [each, worthOf(each.question)]));
  // a statement that can be asked as a gap, or on the map, is left to that, as far as there are others
  const isElsewhere = ({ question }: Candidate) =>
    question.kind === 'gap' || (turnOf(question) === 'place' && !question.review);
  const taken = new Set(candidates.flatMap(each => (isElsewhere(each) ? each.question.about : [])));
  const isLeft = ({ question: { kind, about } }: Candidate) => +(kind === 'true-false' && taken.has(about?.[0] ?? ''));
  const ranked = [...candidates].sort(
    (one, other) => isLeft(one) - isLeft(other) || worth.get(other)! - worth.get(one)!,
  );
  const queues = new Map<Turn, Candidate[]>(TURNS.map(turn => [turn, []]));
  for (const each of ranked) if (!each.question.review) queues.get(turnOf(each.question))!.push(each);

  const chosen: Candidate[] = [];
  const count = new Map<Turn, number>();
  let lean = 0;
  const next = (turn: Turn): Candidate | undefined => {
    const queue = queues.get(turn)!;
    if ((count.get(turn) ?? 0) >= MOST[turn]) return;
    // as many true ones as false ones: the other truth's turn first, and of the two the rarer
    const wanted = ({ question }: Candidate) => turn !== 'true-false' || question.correct === lean < 0;
    const fits = (each: Candidate) => !chosen.some(other => clash(each, other));
    let place = queue.findIndex(each => wanted(each) && fits(each));
    if (place < 0 && turn === 'true-false' && Math.abs(lean) < MOST_LEAN) place = queue.findIndex(fits);
    if (place < 0) return;
    const [taken] = queue.splice(place, 1);
    if (turn === 'true-false') lean += taken!.question.correct ? 1 : -1;
    count.set(turn, (count.get(turn) ?? 0) + 1);
    return taken;
  };
  for (let any = true; any;) {
    any = false;
    for (const turn of TURNS) {
      const taken = next(turn);
      if (!taken) continue;
      chosen.push(taken);
      any = true;
    }
  }
  return [...chosen, ...ranked.filter(({ question }) => question.review).slice(0, MOST_TO_REVIEW)];
}
