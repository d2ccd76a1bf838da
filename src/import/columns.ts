import * as names from './names.js';
import { plainName } from './names.js';
import type { Row } from './rows.js';

/** Where a table has the parts of a question; below 0: nowhere. */
export interface Columns {
  question: number;
  right: number;
  options: readonly number[];
  /** All options in one cell. */
  list: number;
  wrong: readonly number[];
  explanation: number;
  time: number;
  points: number;
  picture: number;
  /** The right one is told by its place. */
  isCounted: boolean;
  /** From which number places are counted, where no row tells. */
  counting: 0 | 1;
}

/** What is to stand in a column, as templates say it behind its name: "- max 75 characters", "(Optional)" in a second line. */
const nameIn = (cell: string) =>
  plainName(cell.replace(/\s*(?:[-–—:]\s.*|\n.*|\s\((?!s\)).*)$/s, '')).replace(/\?$/, '');

/** Places are told, not words: "Correct answer(s) - choose at least one", "Only include Answer #", "correct_index". */
const COUNTED = /answer #|at least one|\b(?:index|number|no\.)/i;

/** The columns by the names in a row. Undefined: it names none. */
export function columnsOf({ cells }: Row): Columns | undefined {
  const given = new Map<string, number>();
  const named = cells.map(nameIn);
  named.forEach((name, at) => !given.has(name) && given.set(name, at));
  const one = (wanted: readonly string[]) => names.under(given, wanted) ?? -1;
  const all = (pattern: RegExp) => named.flatMap((name, at) => (pattern.test(name) ? [at] : []));
  const question = one(names.QUESTION);
  const options = all(names.OPTION);
  const list = options.length ? -1 : one(names.OPTIONS);
  const right = one(names.RIGHT.filter(name => given.get(name) !== list));
  const asAnswers = right < 0 && list >= 0 && named[list] === 'answers';
  if (question < 0 || (right < 0 && !asAnswers)) return undefined;
  const rest = { explanation: one(names.EXPLANATION), time: one(names.TIME), points: one(names.POINTS) };
  const taken = [question, right, one(names.PICTURE), ...Object.values(rest)];
  const told = cells[asAnswers ? list : right]!;
  return {
    ...rest,
    question,
    right: asAnswers ? list : right,
    list: asAnswers ? -1 : list,
    options: options.length === 1 ? untilNext(options[0]!, taken) : numbered(options, named),
    wrong: all(names.WRONG),
    picture: one(names.PICTURE),
    isCounted: COUNTED.test(told),
    counting: /index/i.test(told) ? 0 : 1,
  };
}

/** Options by the letters or numbers in their names, by which rows tell the right one: "Answer B" may stand before "Answer A". */
function numbered(options: readonly number[], named: readonly string[]): readonly number[] {
  const marks = new Map(options.map(at => [at, /(\d{1,2}|[a-h])(?: text)?$/.exec(named[at]!)![1]!]));
  const isOneOrder = new Set(marks.values()).size === options.length;
  const before = (one: number, other: number) =>
    marks.get(one)!.localeCompare(marks.get(other)!, 'en', { numeric: true });
  return isOneOrder ? [...options].sort(before) : options;
}

/** Where only the first option is named, those after it stand beside it. */
function untilNext(first: number, taken: readonly number[]): number[] {
  const next = Math.min(...taken.filter(at => at > first));
  return Number.isFinite(next) ? Array.from({ length: next - first }, (_, at) => first + at) : [first];
}

const FEWEST = 3;

/** The columns of a table that names none, by what stands in them: a question, and its right answer, or options and which is right. */
export function columnsBy(rows: readonly Row[]): Columns {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const column = (at: number) => rows.map(({ cells }) => cells[at] ?? '');
  const every = (at: number, pattern: RegExp) => rows.length >= FEWEST && column(at).every(cell => pattern.test(cell));
  const numbered = column(0).map(Number);
  const isCounter = every(0, /^\d+$/) && width > 2 && numbered.every((number, at) => number === numbered[0]! + at);
  const question = isCounter ? 1 : 0;
  const none = { explanation: -1, time: -1, points: -1, picture: -1, list: -1, wrong: [], isCounted: false } as const;
  const between = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

  for (let right = width - 1; right > question + 2; right--) {
    const isLetter = every(right, /^[A-H]$/i);
    const isPlace = right === width - 1 && every(right, /^\d(?:,\s?\d)*$/);
    const time = every(right - 1, /^\d{1,3}$/) ? right - 1 : -1;
    const options = between(question + 1, time > question + 2 ? time : right);
    const areWords = !options.some(at => every(at, /^\d+$/));
    if (isLetter || (isPlace && (time > question + 2 || areWords)))
      return { ...none, question, right, options, time, isCounted: isPlace, counting: 1 };
  }
  const first = question + 1;
  const right = width === question + 3 && isCategory(column(first)) ? first + 1 : first;
  return { ...none, question, right, options: [], wrong: between(right + 1, width), counting: 1 };
}

/** A few words over and over, and not what answers a question. */
const isCategory = (cells: readonly string[]) =>
  cells.length >= 2 * FEWEST &&
  new Set(cells).size * 2 <= cells.length &&
  !cells.every(cell => /^(?:true|false|yes|no|[a-h]|\d+)$/i.test(cell));
