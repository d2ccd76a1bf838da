import { inEnglish } from '../findings/finding.js';
import { paired } from './draft.js';
import { fieldsOf, isObject, textOf, type Fields } from './json-fields.js';
import * as names from './names.js';
import type { ImportedQuestion } from './types.js';

type Answered = Pick<ImportedQuestion, 'kind' | 'options' | 'targets' | 'correct' | 'tolerance' | 'unit'>;

const TYPE = ['type', 'question type', 'kind', 'format'];
const PAIRS = ['pairs', 'matches', 'matching pairs', 'correct pairs', 'correct matches'];
const LEFT = ['left', 'term', 'item', 'premise', 'prompt', 'question', 'source', 'key', 'name', 'person', 'a'];
const RIGHT = ['right', 'definition', 'match', 'response', 'target', 'answer', 'value', 'role', 'description', 'b'];
const ORDER = ['correct order', 'correct sequence', 'right order'];
const ITEMS = ['items', 'events', 'steps', 'elements', 'options', 'choices'];
const MOST = 50;

const typeOf = (fields: Fields) => textOf(names.under(fields, TYPE)).toLowerCase();
const isOrder = (fields: Fields) => /order|sequen|arrang|chronolog/.test(typeOf(fields));
const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.slice(0, MOST).map(asText).filter(Boolean) : [];
const asText = (value: unknown): string =>
  textOf(isObject(value) ? names.under(fieldsOf(value)!, ['text', 'content', 'event', 'title', 'name']) : value);

/** Is it asked in another way than by options and what is right of them? */
export const asksOtherwise = (fields: Fields): boolean =>
  [...PAIRS, ...ORDER].some(name => fields.has(name)) || (isOrder(fields) && names.under(fields, ITEMS) !== undefined);

/** Pairs to match, an order or a number, as a model writes them; why it can't be read; undefined where it asks for something else. */
export function otherKindIn(fields: Fields): Answered | { why: string } | undefined {
  const right = names.under(fields, names.RIGHT);
  const pairs = pairsIn(names.under(fields, PAIRS) ?? (/match|pair/.test(typeOf(fields)) ? right : undefined));
  if (pairs.length > 1) {
    const { tied: _, ...answered } = paired(pairs);
    return answered;
  }
  if (ORDER.some(name => fields.has(name)) || isOrder(fields)) return orderIn(fields, right);
  const isNumber = /numer|number|estimat/.test(typeOf(fields)) || fields.has('tolerance');
  const correct = textOf(right) === '' ? NaN : Number(textOf(right));
  if (!isNumber || !Number.isFinite(correct) || names.under(fields, names.OPTIONS)) return undefined;
  const [tolerance, unit] = [Number(textOf(fields.get('tolerance'))), textOf(names.under(fields, ['unit', 'units']))];
  return { kind: 'number', correct, ...(tolerance > 0 && { tolerance }), ...(unit && { unit }) };
}

function pairsIn(value: unknown): { text: string; target: string }[] {
  const pairOf = (each: unknown) => {
    const fields = fieldsOf(each);
    const [left, right] = fields
      ? [LEFT, RIGHT].map(side => names.under(fields, side))
      : Array.isArray(each)
        ? each
        : [];
    return { text: textOf(left), target: textOf(right) };
  };
  const all = Array.isArray(value) ? value : isObject(value) ? Object.entries(value) : [];
  return all
    .slice(0, MOST)
    .map(pairOf)
    .filter(({ text, target }) => text && target);
}

/** In texts, or by the places of what is to be ordered. */
function orderIn(fields: Fields, right: unknown): Answered | { why: string } {
  const items = list(names.under(fields, ITEMS));
  const told = list(names.under(fields, ORDER) ?? right);
  const places = told.map(Number);
  const from = places.includes(0) ? 0 : 1;
  const isByPlace = items.length > 0 && places.every(Number.isInteger) && !told.every(each => items.includes(each));
  const texts = isByPlace ? places.map(place => items[place - from] ?? '') : told;
  if (texts.length < 2) return { why: inEnglish('lost-no-order') };
  const isWhole = !items.length || (items.length === texts.length && texts.every(text => items.includes(text)));
  if (!isWhole || new Set(texts).size < texts.length) return { why: inEnglish('lost-order-none') };
  const options = texts.map((text, at) => ({ id: `o${at + 1}`, text }));
  return { kind: 'order', options, correct: options.map(({ id }) => id) };
}
