import type { DateLanguage, Expression, Meaning } from '../../languages/contract/dates.js';

/** Rewrites the expressions that the parsers found; they stand in the text's order. */
export type Refiner = (expressions: Expression[], text: string, language: DateLanguage) => Expression[];

const length = ({ start, end }: Expression): number => end - start;

/** Of expressions that overlap, the longest stays. */
export const keepLongest: Refiner = expressions => {
  const kept: Expression[] = [];
  for (const expression of expressions) {
    const last = kept[kept.length - 1];
    if (last && expression.start < last.end) {
      if (length(expression) > length(last)) kept[kept.length - 1] = expression;
    } else kept.push(expression);
  }
  return kept;
};

const isDated = ({ meaning }: Expression): boolean =>
  ['date', 'weekday', 'holiday'].includes(meaning.is) || (meaning.is === 'shift' && meaning.unit === 'day');
const isDay = ({ meaning }: Expression): boolean => meaning.is === 'date' && meaning.day !== undefined;

/** "Monday, Oct. 26" is one date; so is "9 a.m. Tuesday". */
const withWeekday = (date: Expression, { meaning }: Expression): Expression => ({
  ...date,
  meaning: { ...date.meaning, ...(meaning.is === 'weekday' && { weekday: meaning.weekday }) } as Meaning,
});

function join(first: Expression, second: Expression): Expression | undefined {
  const span = { start: first.start, end: second.end };
  if (first.meaning.is === 'weekday' && isDay(second))
    return { ...withWeekday(second, first), ...span, time: first.time ?? second.time };
  if (isDay(first) && second.meaning.is === 'weekday')
    return { ...withWeekday(first, second), ...span, time: second.time ?? first.time };
  if (first.meaning.is === 'clock' && isDated(second)) return { ...second, ...span, time: first.time };
  if (isDated(first) && second.meaning.is === 'clock') return { ...first, ...span, time: second.time };
  return undefined;
}

export const joinParts: Refiner = (expressions, text, { joins }) => {
  const joined: Expression[] = [];
  for (const expression of expressions) {
    const last = joined[joined.length - 1];
    const near = last && expression.start - last.end <= 8 && joins.test(text.slice(last.end, expression.start));
    const one = near ? join(last, expression) : undefined;
    if (one) joined[joined.length - 1] = one;
    else joined.push(expression);
  }
  return joined;
};

const RANGED = new Set(['date', 'weekday', 'quarter', 'season', 'decade', 'century']);

/** "from Aug. 26 to Oct. 20", "1990-1995": one expression with two parts. */
export const joinRanges: Refiner = (expressions, text, { through, from }) => {
  const joined: Expression[] = [];
  for (const expression of expressions) {
    const last = joined[joined.length - 1];
    if (last && !last.range && RANGED.has(last.meaning.is) && RANGED.has(expression.meaning.is)) {
      const between = text.slice(last.end, expression.start);
      const opened = from.test(text.slice(Math.max(0, last.start - 12), last.start));
      const dashed = /^\s?[-–—]\s?$/.test(between) && last.meaning.is === expression.meaning.is;
      if (between.length <= 9 && through.test(between) && (opened || dashed)) {
        joined[joined.length - 1] = { ...last, end: expression.end, rule: 'range', range: [last, expression] };
        continue;
      }
    }
    joined.push(expression);
  }
  return joined;
};

/** "since 2014", "until May", "around 1900". */
export const findLimits: Refiner = (expressions, text, { limits }) =>
  expressions.map(expression => {
    const before = text.slice(Math.max(0, expression.start - 24), expression.start);
    const limit = limits.find(({ pattern }) => pattern.test(before))?.limit;
    return limit ? { ...expression, limit } : expression;
  });

/** In order: what overlaps goes first, since parts and ranges are joined from what is left. */
export const refiners: readonly Refiner[] = [keepLongest, joinParts, joinRanges, findLimits];
