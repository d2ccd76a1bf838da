import { isSeconds } from '../pack/check-seconds.js';
import { asked, Draft } from './draft.js';
import type { Row } from './rows.js';
import { truthOf } from './truth.js';
import type { ImportedQuiz } from './types.js';

const QUESTION = /^(?:question|prompt|stem|task|frage|pregunta|pergunta)(?: ?text)?$/i;
const OPTION = /^(?:(?:answer|option|choice|antwort|distractor|opción|réponse) ?(?:#? ?\d{1,2}|[a-h])|[a-h])$/i;
const WRONG = /^(?:wrong|incorrect|distractor|falsch)(?: (?:answer|option))?s?(?: ?\d{1,2})?$/i;
const RIGHT =
  /^(?:(?:correct|right|richtige?)(?: ?(?:answer|option|choice|antwort))?(?:\(s\)|s)?|answer|key|solution|antwort|lösung)$/i;
const TIME = /^time(?: ?limit)?$/i;
const EXPLANATION = /^(?:explanation|feedback|rationale|comment|erklärung)$/i;

/** What is to stand in a column, as templates say it behind its name: "- max 75 characters", "(Optional)" in a second line. */
const nameIn = (cell: string) => cell.replace(/\s*(?:[-–—:]\s.*|\n.*|\s\((?!s\)).*)$/s, '').trim();

interface Columns {
  question: number;
  options: number[];
  wrong: number[];
  right: number;
  explanation: number;
  time: number;
}

function columnsOf({ cells }: Row): Columns | undefined {
  const names = cells.map(nameIn);
  const at = (pattern: RegExp) => names.findIndex(name => pattern.test(name));
  const all = (pattern: RegExp) => names.flatMap((name, index) => (pattern.test(name) ? [index] : []));
  const question = at(QUESTION);
  const right = at(RIGHT);
  if (question < 0 || right < 0) return undefined;
  const options = all(OPTION).filter(index => index !== right && index !== question);
  return {
    question,
    right,
    options,
    wrong: all(WRONG).filter(index => !options.includes(index)),
    explanation: at(EXPLANATION),
    time: at(TIME),
  };
}

/** The line that names the columns stands among the first: templates have words above it. */
const FURTHEST_HEADER = 15;

/**
 * A table of questions: by the names of its columns, as Kahoot, Blooket and others have them (a question, its options, the
 * right one by number, letter or words), else a question, its right answer and wrong ones.
 */
export function readTable(rows: readonly Row[]): ImportedQuiz {
  const draft = new Draft();
  const header = rows.slice(0, FURTHEST_HEADER).findIndex(row => columnsOf(row) !== undefined);
  const columns = header >= 0 ? columnsOf(rows[header]!) : undefined;
  for (const row of rows.slice(header + 1)) {
    if (columns) takeByName(row, columns, draft);
    else takePlain(row, draft);
  }
  return { questions: draft.questions, lost: draft.lost };
}

function takeByName({ line, cells }: Row, columns: Columns, draft: Draft): void {
  const where = `line ${line}`;
  const cell = (index: number) => cells[index] ?? '';
  const prompt = cell(columns.question);
  const told = cell(columns.right);
  const offered = columns.options.map(cell);
  const wrong = columns.wrong.map(cell).filter(Boolean);
  // Templates have lines that nobody filled in: a number, and how long there is
  if (!prompt && !told && !offered.some(Boolean) && !wrong.length) return;
  if (!prompt || !told) return draft.lose(where, prompt ? 'no right answer is told' : 'there is no question');
  const places = offered.some(Boolean) ? placesOf(told, offered) : [];
  if (offered.some(Boolean) && places.length === 0)
    return draft.lose(where, `“${told.slice(0, 60)}” is none of its options`);
  const texts = offered.some(Boolean) ? offered : [told, ...wrong];
  const right = offered.some(Boolean) ? places : [0];
  const explanation = cell(columns.explanation);
  take({ where, id: `line-${line}`, prompt, texts, right, explanation, seconds: secondsOf(cell(columns.time)) }, draft);
}

/** How long there is, where a table tells it in whole seconds. */
function secondsOf(cell: string): number | undefined {
  const seconds = /^\d{1,4}$/.test(cell) && Number(cell);
  return isSeconds(seconds) ? seconds : undefined;
}

/** "2", "1,3", "B", "A and C", or the words of an option. */
function placesOf(told: string, offered: readonly string[]): number[] {
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const byWords = offered.findIndex(text => text && same(text, told));
  if (byWords >= 0) return [byWords];
  const parts = told
    .split(/\s*[,;&]\s*|\s+and\s+/i)
    .filter(Boolean)
    .slice(0, 20);
  const places = parts.map(part => {
    if (/^\d{1,2}$/.test(part)) return Number(part) - 1;
    const letter = /^(?:option |answer )?\(?([a-h])[).]?$/i.exec(part)?.[1];
    return letter ? letter.toLowerCase().charCodeAt(0) - 97 : offered.findIndex(text => text && same(text, part));
  });
  return places.every(place => place >= 0 && Boolean(offered[place])) ? [...new Set(places)] : [];
}

function takePlain({ line, cells: [prompt = '', right = '', ...wrong] }: Row, draft: Draft): void {
  const where = `line ${line}`;
  if (!prompt || !right) return draft.lose(where, prompt ? 'no right answer is told' : 'there is no question');
  take(
    { where, id: `line-${line}`, prompt, texts: [right, ...wrong.filter(Boolean)], right: [0], explanation: '' },
    draft,
  );
}

interface Taken {
  where: string;
  id: string;
  prompt: string;
  texts: readonly string[];
  right: readonly number[];
  explanation: string;
  seconds?: number;
}

/** Takes a question of plain text in: true or false, a choice, or, where nothing is offered, words to write. */
export function take({ where, id, prompt, texts, right, explanation, seconds }: Taken, draft: Draft): void {
  const options = texts.flatMap((text, at) => (text ? [{ id: `o${at + 1}`, text }] : []));
  const correct = right.map(at => `o${at + 1}`);
  const rest = { id, where, ...(explanation && { explanation }), ...(seconds && { seconds }) };
  const [, sentence, asks = ''] = /^([^\n]*____[^\n]*)(?:\n([^]*))?$/.exec(prompt) ?? [];
  const task = sentence && asks ? { prompt: asks, quotation: sentence } : { prompt };
  if (options.length === 1) {
    const truth = { true: true, false: false }[texts[0]!.toLowerCase()];
    if (truth !== undefined) return draft.add({ ...rest, ...asked(task, 'true-false'), correct: truth });
    return draft.add({ ...rest, ...asked(task, 'short-answer'), options, correct });
  }
  const truth = correct.length === 1 ? truthOf(options, correct[0]!) : undefined;
  if (truth !== undefined) return draft.add({ ...rest, ...asked(task, 'true-false'), correct: truth });
  const kind = correct.length === 1 ? 'choice' : 'several';
  draft.add({ ...rest, ...asked(task, kind), options, correct: kind === 'choice' ? correct[0]! : correct });
}
