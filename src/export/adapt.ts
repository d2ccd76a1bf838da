import { timeSpan } from '../quiz/edtf.js';
import type { NumberQuestion, OrderQuestion } from '../quiz/types.js';

/** Where an option stands in time: options of one date rank alike, what has no date yet comes last. */
function rankOf({ date }: OrderQuestion['options'][number]): number | undefined {
  return date ? timeSpan(date)?.start : Infinity;
}

/** The place of each option in the right order, counted from 1; options of one date share a place. */
export function placesOf(question: OrderQuestion): { id: string; text: string; place: number }[] {
  const options = new Map(question.options.map(option => [option.id, option]));
  const ordered = question.correct.flatMap(id => options.get(id) ?? []);
  const ranks = ordered.map(rankOf);
  return ordered.map(({ id, text }, index) => ({ id, text, place: ranks.indexOf(ranks[index]) + 1 }));
}

export function hasTies(question: OrderQuestion): boolean {
  const places = placesOf(question);
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

export const ADAPTED = {
  order: 'asked as matching: each event to its place in the order',
  orderPlaces: 'each event that stands in its place scores its share',
  numberSteps: 'a guess that is off scores in steps of a quarter',
  numberFull: 'a guess within the tolerance scores in full, any other nothing',
  matchAsChoices: 'asked as one multiple-choice question a pair',
  twoChoices: 'asked with boxes to tick: with one answer only, three choices are the least',
  unusedTargets: 'targets that no option belongs to are left out',
} as const;
