import { ranksOf } from '../quiz/ranks.js';
import type { Answer, OrderQuestion, Question } from '../quiz/types.js';

/** How a standard writes answers down. */
export interface Notation {
  /** Between the parts of an answer. */
  and: string;
  /** Between an option and its target. */
  pair: string;
  boolean: (value: boolean) => string;
  /** The name of an option or a target among its like. */
  name: (id: string, ids: string[]) => string;
  /** The right answer to a number: a range where the standard has one. */
  range: (correct: number, tolerance: number) => string;
}

export type InteractionType = 'choice' | 'true-false' | 'sequencing' | 'matching' | 'numeric' | 'fill-in';

export function interactionType(question: Question): InteractionType {
  switch (question.kind) {
    case 'choice':
    case 'gap':
    case 'several':
      return 'choice';
    case 'short-answer':
      return 'fill-in';
    case 'true-false':
      return 'true-false';
    case 'order':
      return 'sequencing';
    case 'match':
      return 'matching';
    case 'number':
      return 'numeric';
  }
}

const idsOf = (options: { id: string }[]) => options.map(({ id }) => id);

/** The answer in a standard's notation. Empty where there was none: the answer was revealed. */
export function responsePattern(question: Question, answer: Answer, notation: Notation): string {
  if (answer === '') return '';
  if (question.kind === 'number') return String(answer);
  if (question.kind === 'true-false') return notation.boolean(answer === true);
  if (question.kind === 'short-answer') return written(String(answer), notation);
  const ids = idsOf(question.options);
  if (question.kind === 'match') {
    const targets = idsOf(question.targets);
    const given = answer as Record<string, string>;
    // In the order of the options, so that the same answer always reads the same.
    return ids
      .filter(id => given[id] !== undefined)
      .map(id => notation.name(id, ids) + notation.pair + notation.name(given[id]!, targets))
      .join(notation.and);
  }
  if (Array.isArray(answer)) return answer.map(id => notation.name(id, ids)).join(notation.and);
  return notation.name(String(answer), ids);
}

/** Standards take so many characters of what was written, and none of what parts answers. */
const LONGEST_WRITTEN = 250;
const written = (text: string, { and, pair }: Notation) =>
  [and, pair]
    .reduce((rest, sign) => (sign.length > 1 ? rest.replaceAll(sign, ' ') : rest), text)
    .slice(0, LONGEST_WRITTEN);

const MOST_ORDERS = 8;

/** The orders that are right: events of one date may stand either way. At most eight of them. */
function rightOrders(question: OrderQuestion): string[][] {
  const ranks = ranksOf(question);
  const groups: string[][] = [];
  for (const id of question.correct) {
    const last = groups.at(-1);
    if (last && ranks.get(last[0]!) === ranks.get(id)) last.push(id);
    else groups.push([id]);
  }
  let orders: string[][] = [[]];
  for (const group of groups) {
    orders = orders.flatMap(order => permutations(group).map(one => [...order, ...one])).slice(0, MOST_ORDERS);
  }
  return orders;
}

function permutations(ids: string[]): string[][] {
  let orders: string[][] = [[]];
  for (const id of ids) {
    orders = orders
      .flatMap(order =>
        [...order, id].map((_, at) => [...order.slice(0, order.length - at), id, ...order.slice(order.length - at)]),
      )
      .slice(0, MOST_ORDERS);
  }
  return orders;
}

/** The right answers in a standard's notation: several only where several orders, or several words, are right. */
export function correctPatterns(question: Question, notation: Notation): string[] {
  if (question.kind === 'number') return [notation.range(question.correct, question.tolerance)];
  if (question.kind === 'short-answer') return question.options.map(({ text }) => written(text, notation));
  if (question.kind !== 'order') return [responsePattern(question, question.correct, notation)];
  return rightOrders(question).map(order => responsePattern(question, order, notation));
}

/** A name that every reader takes: one character in SCORM 1.2, a to z then 0 to 9. The same for every shuffle. */
export function letter(id: string, ids: string[]): string {
  const place = [...ids].sort().indexOf(id);
  return 'abcdefghijklmnopqrstuvwxyz0123456789'[place] ?? 'z';
}

/** An id without what SCORM and xAPI take for a delimiter, and without what a URI can't hold. */
export function plainId(id: string, longest = 250): string {
  return encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('%3A', ':')
    .slice(0, longest);
}

/**
 * SCORM 2004's and xAPI's name of an option among its like: letters, digits, points and lines below, which is all that
 * Moodle takes for a short identifier.
 */
export function shortName(id: string, ids: string[]): string {
  const name = (one: string) => one.replace(/[^\w.]/g, '_').slice(0, 240) || '_';
  const all = [...new Set(ids)].sort();
  const isApart = new Set(all.map(name)).size === all.length;
  return isApart ? name(id) : `${name(id)}.${all.indexOf(id) + 1}`;
}
