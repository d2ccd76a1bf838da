import { hash } from '../quiz/random.js';
import { mark } from '../quiz/mark-further.js';
import type { Answer, Question } from '../quiz/types.js';
import type { SavedResult } from './reporter.js';

/**
 * Answers in little room, for an LMS's suspend data. Questions and options are named by the first characters of their
 * ids' hashes, as many as tell them apart, so that what is saved outlives a corrected pack:
 *
 *     2.3.2.k3Xz9a.7:1aZ9xQ,0k2Pab,~9cB7a
 *     version . characters a question . characters an option . attempt . sequence : results, parted by commas
 *     a result: its score (0, 1 or ~ and three digits), its question, its answer (which may be missing)
 */
const VERSION = '2';
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const LONGEST_CODE = 10;

/** Sixty bits of the text's hash, six a character. */
function code(text: string, length: number): string {
  let characters = '';
  for (const half of [hash(text), hash(`${text}#`)]) {
    for (let shift = 0; shift < 30; shift += 6) characters += DIGITS[(half >>> shift) & 63];
  }
  return characters.slice(0, length);
}

function lengthThatTellsApart(sets: string[][], shortest: number): number {
  for (let length = shortest; length < LONGEST_CODE; length += 1) {
    const apart = sets.every(set => new Set(set.map(text => code(text, length))).size === new Set(set).size);
    if (apart) return length;
  }
  return LONGEST_CODE;
}

function optionIds(question: Question): string[][] {
  switch (question.kind) {
    case 'choice':
    case 'gap':
    case 'order':
    case 'several':
      return [question.options.map(({ id }) => id)];
    case 'match':
      return [question.options.map(({ id }) => id), question.targets.map(({ id }) => id)];
    default:
      return [];
  }
}

function encodeScore(score: number): string {
  if (score === 0 || score === 1) return String(score);
  const thousandths = Math.min(999, Math.max(1, Math.round(score * 1000)));
  return `~${String(thousandths).padStart(3, '0')}`;
}

/** Words go as they are, but for what parts results. */
const packedWords = (text: string) => encodeURIComponent(text.slice(0, LONGEST_WORDS).replace(/\p{Cs}/gu, '\ufffd'));
const LONGEST_WORDS = 100;

function plainWords(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function encodeAnswer(question: Question | undefined, answer: Answer | undefined, length: number): string {
  if (answer === undefined) return '';
  if (typeof answer === 'boolean') return answer ? 't' : 'f';
  if (typeof answer === 'number') return String(answer);
  if (typeof answer === 'string') return question?.kind === 'short-answer' ? packedWords(answer) : code(answer, length);
  const ids = Array.isArray(answer) ? answer : Object.entries(answer).flat();
  return ids.map(id => code(id, length)).join('');
}

function decodeAnswer(question: Question, text: string, length: number): Answer | undefined {
  if (text === '') return undefined;
  if (question.kind === 'true-false') return text === 't' ? true : text === 'f' ? false : undefined;
  if (question.kind === 'number') return Number.isFinite(Number(text)) ? Number(text) : undefined;
  if (question.kind === 'short-answer') return plainWords(text);
  const byCode = optionIds(question).map(ids => new Map(ids.map(id => [code(id, length), id])));
  const codes = text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? [];
  const sideOf = (index: number) => (question.kind === 'match' ? index % 2 : 0);
  const ids = codes.map((one, index) => byCode[sideOf(index)]!.get(one));
  if (ids.length === 0 || ids.some(id => id === undefined)) return undefined;
  const known = ids as string[];
  if (question.kind === 'order' || question.kind === 'several') return known;
  if (question.kind !== 'match') return known.length === 1 ? known[0] : undefined;
  return Object.fromEntries(known.flatMap((id, index) => (index % 2 ? [[known[index - 1], id]] : [])));
}

export interface SuspendFrame {
  /** Characters that the text may have. */
  limit: number;
  /** The attempt's name: letters and digits. */
  attempt: string;
  /** How many times the attempt was written down: of two texts the higher is the newer. */
  sequence: number;
}

/** What `encodeResults` wrote. The attempt is missing where the text is none of its. */
export interface Suspended {
  attempt?: string;
  sequence: number;
  results: SavedResult[];
}

/**
 * The results as text of at most `limit` characters. Where they don't all fit, answers are left out from the oldest,
 * then whole results from the oldest: it never fails.
 */
export function encodeResults(
  questions: readonly Question[],
  results: Iterable<SavedResult>,
  { limit, attempt, sequence }: SuspendFrame,
): string {
  const perQuestion = lengthThatTellsApart([questions.map(({ id }) => id)], 3);
  const perOption = lengthThatTellsApart(questions.flatMap(optionIds), 2);
  const header = `${VERSION}.${perQuestion}.${perOption}.${attempt}.${sequence}:`;
  const byId = new Map(questions.map(question => [question.id, question]));
  const short: string[] = [];
  const full: string[] = [];
  for (const { questionId, score, answer } of results) {
    const start = encodeScore(score) + code(questionId, perQuestion);
    short.push(start);
    full.push(start + encodeAnswer(byId.get(questionId), answer, perOption));
  }
  let room = limit - header.length - short.reduce((sum, text) => sum + text.length + 1, 0);
  let oldest = 0;
  for (; room < 0 && oldest < short.length; oldest += 1) room += short[oldest]!.length + 1;
  const kept = short.slice(oldest);
  for (let index = short.length - 1; index >= oldest; index -= 1) {
    room -= full[index]!.length - short[index]!.length;
    if (room < 0) break;
    kept[index - oldest] = full[index]!;
  }
  return header + kept.join(',');
}

/** Reads `encodeResults`' text. What isn't of this shape, or of a question no longer asked, is left out. */
export function decodeResults(questions: readonly Question[], text: string): Suspended {
  const header = /^2\.(\d{1,2})\.(\d{1,2})\.(\w{1,32})\.(\d{1,15}):/.exec(text);
  if (!header) return { sequence: 0, results: [] };
  const perQuestion = Number(header[1]);
  const perOption = Number(header[2]);
  const byCode = new Map(questions.map(question => [code(question.id, perQuestion), question]));
  const results = text
    .slice(header[0].length)
    .split(',')
    .flatMap((one): SavedResult[] => {
      const match = /^(?:~(\d{3})|([01]))/.exec(one);
      const rest = match ? one.slice(match[0].length) : '';
      const question = byCode.get(rest.slice(0, perQuestion));
      if (!match || !question) return [];
      const saved = match[2] === undefined ? Number(match[1]) / 1000 : Number(match[2]);
      const answer = decodeAnswer(question, rest.slice(perQuestion), perOption);
      const marked = answer === undefined ? undefined : mark(question, answer).score;
      // A part loses digits on its way: the answer, marked anew, has them all.
      const score = marked !== undefined && Math.abs(marked - saved) < 0.001 ? marked : saved;
      return [{ questionId: question.id, score, right: score === 1, ...(answer === undefined ? {} : { answer }) }];
    });
  return { attempt: header[3], sequence: Number(header[4]), results };
}
