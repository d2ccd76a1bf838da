import { inEnglish } from '../findings/finding.js';
import { isSeconds } from '../pack/check-seconds.js';
import { columnsBy, columnsOf, type Columns } from './columns.js';
import { Draft } from './draft.js';
import { withSigns } from './html.js';
import type { Row } from './rows.js';
import { pointsIn, take } from './taken.js';
import { areApart, countingOf, offeredIn, optionsIn, placesOf, type Counting, type Telling } from './told.js';
import type { ImportedQuiz } from './types.js';

/** The line that names the columns stands among the first: templates have words above it. */
const FURTHEST_HEADER = 15;

const headerIn = (rows: readonly Row[]) =>
  rows.slice(0, FURTHEST_HEADER).findIndex(row => columnsOf(row) !== undefined);

/** Does one of the first rows name the columns of a quiz? */
export const namesColumns = (rows: readonly Row[]): boolean => headerIn(rows) >= 0;

/** What a row asks. */
interface Asked extends Telling {
  where: string;
  prompt: string;
  wrong: readonly string[];
  /** Nothing is shown to choose from. */
  isTyped: boolean;
  explanation: string;
  seconds: number | undefined;
  points: number | undefined;
  hasPicture: boolean;
}

/**
 * A table of questions: by the names of its columns, as Kahoot, Blooket and others have them (a question, its options, the
 * right one by number, letter or words), else by what stands in them.
 */
export function readTable(rows: readonly Row[]): ImportedQuiz {
  const draft = new Draft();
  const header = headerIn(rows);
  const below = rows.slice(header + 1);
  const columns = header >= 0 ? columnsOf(rows[header]!)! : columnsBy(below);
  const asked = below.map(row => askedIn(row, columns));
  const told = asked.filter(({ told: [first], offered }) => first && offered.length);
  const counting = countingOf(told, columns.counting, columns.isCounted);
  const isApart = areApart(told, counting);
  for (const each of asked) takeAsked(each, isApart, counting, draft);
  return { questions: draft.questions, lost: draft.lost };
}

function askedIn({ line, cells }: Row, columns: Columns): Asked {
  const cell = (at: number) => withSigns(cells[at] ?? '');
  const listed = (at: number) => optionsIn(cell(at));
  const texts = columns.list >= 0 ? listed(columns.list) : columns.options.map(cell);
  const right = cell(columns.right);
  const [first] = columns.wrong;
  return {
    where: `line ${line}`,
    prompt: cell(columns.question),
    told: /^\[.*\]$/s.test(right) ? optionsIn(right) : right ? [right] : [],
    offered: texts.some(Boolean) ? offeredIn(texts) : [],
    wrong: columns.wrong.length === 1 && /[|\n]|^\[.*\]$/.test(cell(first!)) ? listed(first!) : columns.wrong.map(cell),
    isTyped: cells.some(each => each.toLowerCase() === 'typing'),
    explanation: cell(columns.explanation),
    seconds: secondsOf(cell(columns.time)),
    points: pointsIn(cell(columns.points)),
    hasPicture: Boolean(cell(columns.picture)),
  };
}

function takeAsked(asked: Asked, isApart: boolean, counting: Counting, draft: Draft): void {
  const { where, prompt, told, offered, wrong, isTyped, hasPicture, ...rest } = asked;
  // Templates have lines that nobody filled in: a number, and how long there is
  if (!prompt && !told.length && !offered.length && !wrong.some(Boolean)) return;
  if (!prompt) return draft.lose(where, inEnglish('lost-there-is-no-question'));
  if (hasPicture) draft.lose(where, 'a picture is left out');
  const taken = { ...rest, where, id: where.replace(' ', '-'), prompt };
  const all = (texts: readonly string[]) => texts.map(text => ({ text }));
  if (isTyped && offered.length)
    return take({ ...taken, options: offered, right: offered.map((_, at) => at), isWritten: true }, draft);
  if (!told.length) return draft.lose(where, inEnglish('lost-no-right-answer'));
  if (!offered.length) return take({ ...taken, options: all([told[0]!, ...wrong]), right: [0] }, draft);
  if (isApart)
    return take({ ...taken, options: all([told[0]!, ...offered.map(({ text }) => text)]), right: [0] }, draft);
  const right = placesOf(asked, counting);
  if (!right.length)
    return draft.lose(where, inEnglish('lost-none-of-options', { words: told.join(', ').slice(0, 60) }));
  take({ ...taken, options: offered, right }, draft);
}

/** How long there is, where a table tells it in whole seconds. */
function secondsOf(cell: string): number | undefined {
  const seconds = /^\d{1,4}$/.test(cell) && Number(cell);
  return isSeconds(seconds) ? seconds : undefined;
}
