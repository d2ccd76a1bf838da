import { parseDay } from './dates/calendar.js';
import type { Day } from './dates/calendar.js';
import { refiners } from './dates/refine.js';
import { edtfOf, type Point } from './dates/point.js';
import { resolve, type Setting } from './dates/resolve.js';
import { searchFor } from '../languages/search.js';
import type { DateLanguage, DateMention, DateType, Expression, Tense } from '../languages/contract/dates.js';

export type { DateMention, DateType, Tense } from '../languages/contract/dates.js';

export interface FindDatesOptions {
  /** The article's date in ISO 8601: what "Wednesday" is counted from. Without it relative dates stay open. */
  reference?: string;
  /** Overrules the tense that is read off the words around each date. */
  tense?: Tense;
  language: DateLanguage;
}

const SIDE = 40;

const searches = new WeakMap<DateLanguage, ReturnType<typeof searchFor>>();

/** Where each parser's pattern matches. */
function search(text: string, language: DateLanguage): readonly RegExpExecArray[][] {
  let searchIn = searches.get(language);
  if (!searchIn) searches.set(language, (searchIn = searchFor(language.parsers.map(({ pattern }) => pattern))));
  return searchIn(text);
}

function parse(text: string, language: DateLanguage): Expression[] {
  const found: (Expression & { order: number })[] = [];
  search(text, language).forEach((matches, order) => {
    const { rule, read } = language.parsers[order]!;
    for (const match of matches) {
      const start = match.index;
      const end = start + match[0].length;
      const around = { before: text.slice(Math.max(0, start - SIDE), start), after: text.slice(end, end + SIDE) };
      const reading = read(match.groups ?? {}, around);
      if (reading) found.push({ ...reading, start, end, rule, order });
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
}

const TYPES: Partial<Record<Expression['meaning']['is'], DateType>> = {
  clock: 'TIME',
  duration: 'DURATION',
  set: 'SET',
};

/** What the dates found so far leave behind for those that follow. */
class Memory {
  mention?: Point;
  period?: Point;

  keep(point: Point, { meaning }: Expression): void {
    if (meaning.is === 'shift' && meaning.wide) return;
    this.mention = point;
    if (meaning.is === 'quarter' && meaning.yearShift === undefined) this.period = point;
  }
}

function withLimit(edtf: string, limit: Expression['limit']): string {
  if (!limit || edtf.includes('/')) return edtf;
  if (limit === 'about') return /[~X]/.test(edtf) || /-2[1-4]$/.test(edtf) ? edtf : `${edtf}~`;
  return limit === 'since' ? `${edtf}/..` : `../${edtf}`;
}

/** So many years are named in an account of what is long past, and so few of them near the article's own. */
const FEWEST_YEARS = 10;
const MOST_NEAR = 0.2;

/** Does the text tell of a time long before its own? There "on 22 June" is the June of the year last named. */
function tellsOfThePast(expressions: readonly Expression[], reference: Day | undefined): boolean {
  const years = expressions.flatMap(({ meaning }) => (meaning.is === 'date' ? (meaning.year ?? []) : []));
  const near = years.filter(year => reference && Math.abs(year - reference.year) < 3).length;
  return years.length >= FEWEST_YEARS && near / years.length <= MOST_NEAR;
}

/** A day, month or season without a year, in the year of the date mentioned before. */
function inYearOf(meaning: Expression['meaning'], mention: Point | undefined): Expression['meaning'] | undefined {
  const isOpen =
    (meaning.is === 'date' || meaning.is === 'season') &&
    meaning.year === undefined &&
    meaning.yearShift === undefined &&
    meaning.turn === undefined;
  return isOpen && mention ? { ...meaning, year: mention.day.year } : undefined;
}

interface Resolver {
  text: string;
  /** The text tells of what is long past. */
  past: boolean;
  reference: Day | undefined;
  tense: Tense | undefined;
  language: DateLanguage;
  memory: Memory;
}

function mentionOf(expression: Expression, resolver: Resolver): DateMention | undefined {
  const { text, reference, language, memory } = resolver;
  const { start, end, rule, meaning } = expression;
  const tense = resolver.tense ?? language.tenseAt(text, start, end);
  const setting: Setting = { reference, tense, mention: memory.mention, period: memory.period };
  const told = resolver.past ? inYearOf(meaning, memory.mention) : undefined;
  const resolution = resolve(told ?? meaning, setting);
  if (!resolution) return undefined;
  const { point } = resolution;
  if (point) memory.keep(point, expression);
  else if (meaning.is === 'duration' && /^P\d+M$/.test(meaning.value)) memory.period = undefined;
  const edtf = point && withLimit(edtfOf(point), expression.limit);
  return {
    start,
    end,
    type: TYPES[meaning.is] ?? 'DATE',
    value: `${resolution.value}${expression.time ?? ''}`,
    ...(edtf === undefined ? {} : { edtf }),
    sure: resolution.sure && !told && !expression.doubtful,
    rule,
  };
}

/** First and last date of a range as one mention; a first part without year takes the last part's. */
function rangeOf(expression: Expression, resolver: Resolver): DateMention | undefined {
  const [first, last] = expression.range!;
  const second = mentionOf(last, resolver);
  const { meaning } = first;
  const year = last.meaning.is === 'date' ? last.meaning.year : undefined;
  const dated =
    meaning.is === 'date' && meaning.year === undefined && year !== undefined ? { ...meaning, year } : meaning;
  const opening = mentionOf({ ...first, meaning: dated }, resolver);
  if (!opening || !second) return opening ?? second;
  const whole = [opening.edtf, second.edtf].every(edtf => edtf !== undefined && !edtf.includes('/'));
  const ordered = whole && opening.edtf! <= second.edtf!;
  return {
    start: expression.start,
    end: expression.end,
    type: 'DATE',
    value: `${opening.value}/${second.value}`,
    ...(ordered ? { edtf: `${opening.edtf}/${second.edtf}` } : {}),
    sure: ordered && opening.sure && second.sure,
    rule: expression.rule,
    parts: [opening, second],
  };
}

/** Finds dates, times, durations and recurring dates, in the text's order. */
export function findDates(text: string, options: FindDatesOptions): DateMention[] {
  const { language } = options;
  const reference = options.reference === undefined ? undefined : parseDay(options.reference);
  let expressions = parse(text, language);
  for (const refine of refiners) expressions = refine(expressions, text, language);
  const past = tellsOfThePast(expressions, reference);
  const resolver: Resolver = { text, past, reference, tense: options.tense, language, memory: new Memory() };
  const mentions: DateMention[] = [];
  for (const expression of expressions) {
    const mention = expression.range ? rangeOf(expression, resolver) : mentionOf(expression, resolver);
    if (mention) mentions.push(mention);
  }
  return mentions;
}
