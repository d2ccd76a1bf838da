import { ranksOf } from '../quiz/ranks.js';
import type { NumberQuestion, OrderQuestion, ShortAnswerQuestion } from '../quiz/types.js';

interface Placed {
  id: string;
  text: string;
  place: number;
}

/** The options in their right order, each with its place, counted from 1; options of one date share a place. */
export function inOrder(question: OrderQuestion): Placed[] {
  const options = new Map(question.options.map(option => [option.id, option]));
  const ordered = question.correct.flatMap(id => options.get(id) ?? []);
  const rankOf = ranksOf(question);
  const ranks = ordered.map(({ id }) => rankOf.get(id));
  return ordered.map(({ id, text }, index) => ({ id, text, place: ranks.indexOf(ranks[index]) + 1 }));
}

/** The same in the order in which they are asked: never the right one, which would be the answer. */
export function placesOf(question: OrderQuestion): Placed[] {
  const places = new Map(inOrder(question).map(placed => [placed.id, placed]));
  const asked = question.options.flatMap(({ id }) => places.get(id) ?? []);
  const givesAway = asked.every(({ place }, index) => index === 0 || place >= asked[index - 1]!.place);
  return givesAway ? asked.reverse() : asked;
}

export function hasTies(question: OrderQuestion): boolean {
  const places = inOrder(question);
  return new Set(places.map(({ place }) => place)).size < places.length;
}

/** The guesses on the slider's grid that score in full, where they are few enough to list. */
export function guessesInFull(question: NumberQuestion, most = 25): number[] | undefined {
  const { min, max, step, correct, tolerance } = question;
  if (!(step > 0)) return [correct];
  const first = Math.max(0, Math.ceil((correct - tolerance - min) / step));
  const last = Math.floor((Math.min(max, correct + tolerance) - min) / step);
  if (last - first + 1 > most) return undefined;
  const guesses = new Set([correct]);
  for (let index = first; index <= last; index += 1) guesses.add(rounded(min + index * step));
  return [...guesses].sort((a, b) => a - b);
}

/** Without the tail that binary fractions leave: 0.30000000000000004. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** A number as every reader takes it: no exponent, no trailing zeros. */
export function decimal(value: number): string {
  const text = String(rounded(value));
  if (!text.includes('e')) return text;
  return rounded(value).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

/** The share of one of so many right options, in per cent as Moodle lists it. */
export const shareOf = (count: number): number => Number((100 / count).toFixed(5));

/** The texts that are taken for right. */
export const accepted = ({ options, correct }: ShortAnswerQuestion): string[] =>
  correct.flatMap(id => options.find(option => option.id === id)?.text ?? []);

export const ADAPTED = {
  order:
    'asked as matching: each event to its place in the order, where it scores its share, not each pair in the right order',
  orderPlaces: 'each event that stands in its place scores its share, not each pair in the right order',
  numberSteps: 'a guess that is off scores in steps of a quarter',
  numberFull: 'a guess within the tolerance scores in full, any other nothing',
  slider: 'asked with a slider, which Canvas’s New Quizzes doesn’t know: take the QTI 1.2 file there',
  matchAsChoices: 'asked as one multiple-choice question a pair',
  twoChoices: 'asked with boxes to tick: with one answer only, three choices are the least',
  wholeSeveral: 'scores only where all right options and no wrong ones are chosen',
  words:
    'where it is imported, what is written is compared letter by letter: there accents and punctuation count, other than here',
  samePoints: 'counts as much as any other: the format has no points, which an LMS is given after importing',
  noTime: 'the time that there is for it is left out',
  unusedTargets: 'targets that no option belongs to are left out',
} as const;
