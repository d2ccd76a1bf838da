import { inEnglish } from '../findings/finding.js';
import { asked as taskOf, Draft } from './draft.js';
import { fieldsOf, isObject, textOf, type Json } from './json-fields.js';
import { asksOtherwise, otherKindIn } from './json-kinds.js';
import * as names from './names.js';
import { readPackQuestions } from './pack.js';
import { pointsIn, take } from './taken.js';
import { areApart, countingOf, offeredIn, optionsIn, placesOf, type Counting, type Offered } from './told.js';
import { ImportError, type ImportedQuiz } from './types.js';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Where a program stops reading, as far as it says so. */
function brokenIn(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    if (position) return `: it breaks at line ${text.slice(0, Number(position)).split('\n').length}`;
  }
  return '';
}

/** The first JSON in a text: bare, an object a line, in a code fence, or with words around it. */
export function jsonIn(text: string): unknown {
  const fenced = /```(?:json)?[^\S\n]*\n([\s\S]*?)\n[^\S\n]*```/.exec(text)?.[1];
  const from = text.search(/[[{]/);
  const until = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  const lines = text.split('\n').filter(line => line.trim());
  const isByLine = lines.length > 1 && lines.every(line => /^\s*\{.*\}\s*$/.test(line));
  return (
    parsed(text) ??
    (isByLine ? parsed(`[${lines.join(',')}]`) : undefined) ??
    (fenced && parsed(fenced)) ??
    (from < 0 ? undefined : parsed(text.slice(from, until + 1)))
  );
}

const LISTS = ['questions', 'quiz', 'items', 'data', 'results', 'mcqs', 'cards', 'flashcards'];
/** Quizzes are nested by subject and level, rarely deeper. */
const DEEPEST = 6;

function promptIn(fields: ReadonlyMap<string, unknown>): string {
  const asked = names.under(fields, names.QUESTION);
  return textOf(isObject(asked) ? names.under(fieldsOf(asked)!, ['text', 'content']) : asked);
}

interface Found {
  given: unknown;
  where: string;
}

/** The questions, wherever a model has put them: in a list, by number, or by subject. */
function foundIn(value: unknown, where = '', depth = 0): Found[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) {
    const isOfLists = value.every(each => isObject(each) && !isQuestion(each) && listOf(each));
    return value.flatMap((given, at) =>
      isOfLists ? foundIn(given, `${where}/${at}`, depth + 1) : [{ given, where: `${where}/${at}` }],
    );
  }
  if (!isObject(value)) return [];
  const name = listOf(value);
  if (name !== undefined) return foundIn(value[name], `${where}/${name}`, depth + 1);
  if (isQuestion(value)) return [{ given: value, where: where || '/' }];
  return Object.entries(value).flatMap(([key, each]) => {
    const place = `${where}/${key}`;
    if (isQuestion(each)) return [{ given: each, where: place }];
    return (Array.isArray(each) ? each.some(isQuestion) : isObject(each)) ? foundIn(each, place, depth + 1) : [];
  });
}

const listOf = (value: Json): string | undefined =>
  LISTS.find(key => Object.hasOwn(value, key) && typeof value[key] === 'object');

function isQuestion(value: unknown): boolean {
  const fields = fieldsOf(value);
  return (
    fields !== undefined &&
    Boolean(promptIn(fields)) &&
    (asksOtherwise(fields) ||
      [...fields.keys()].some(name => names.OPTION.test(name)) ||
      [names.RIGHT, names.OPTIONS, names.WRONGS].some(list => names.under(fields, list) !== undefined))
  );
}

interface Choice extends Offered {
  isRight: boolean;
  feedback?: string;
}

const TEXT = ['text', 'answer text', 'option text', 'answer', 'option', 'content', 'title'];
const IS_RIGHT = ['correct', 'is correct', 'right', 'is right', 'is answer'];

/** Options as a list, by their keys, in one text, or each under a name of its own. */
function choicesIn(value: unknown): Choice[] {
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map(each => ['', each])
    : isObject(value)
      ? Object.entries(value)
      : optionsIn(textOf(value)).map(each => ['', each]);
  const choices = entries.slice(0, 20).map(([name, each]) => {
    const fields = fieldsOf(each);
    if (!fields) return { text: textOf(each), key: name, isRight: false };
    const feedback = textOf(names.under(fields, names.EXPLANATION));
    // Which of the two is shown, and which the other names it by, differs
    const [shown, own] = ['value', 'label'].map(each => textOf(fields.get(each))).sort((a, b) => b.length - a.length);
    return {
      text: textOf(names.under(fields, TEXT)) || shown!,
      key: textOf(names.under(fields, ['id', 'key', 'letter', 'option'])) || own || name,
      isRight: IS_RIGHT.some(is => /^(?:true|1|yes)$/i.test(textOf(fields.get(is)))),
      ...(feedback && { feedback }),
    };
  });
  const shown = offeredIn(choices.map(({ text }) => text));
  return choices.map(({ key, ...choice }, at) => {
    const own = key || shown[at]!.key;
    return { ...choice, text: shown[at]!.text, ...(own && { key: own }) };
  });
}

interface Asked {
  where: string;
  id: string;
  prompt: string;
  told: string[];
  /** The right one is told in a number, which counts from 0, and not in digits. */
  isNumber: boolean;
  /** It is told by its place, as the name says. */
  isCounted: boolean;
  offered: Choice[];
  wrong: string[];
  explanation: string;
  points: number | undefined;
  leftOut: string[];
  other: ReturnType<typeof otherKindIn>;
}

const last = (name: string) => /\w$/.exec(name)![0];

function askedIn({ given, where }: Found, at: number): Asked | undefined {
  const fields = fieldsOf(given);
  if (!fields) return undefined;
  const own = [...fields].filter(([name]) => names.OPTION.test(name));
  const isOwn = own.length > 1;
  const listed = isOwn
    ? undefined
    : names.OPTIONS.find(key => typeof fields.get(key) === 'object' || (fields.has(key) && key !== 'answers'));
  const isTelling = (key: string) => key !== listed && !(isOwn && names.OPTION.test(key));
  const telling = names.RIGHT.find(key => isTelling(key) && fields.has(key)) ?? '';
  const right = fields.get(telling);
  const options = isOwn
    ? Object.fromEntries(own.map(([name, each]) => [last(name), each]))
    : listed !== undefined
      ? fields.get(listed)
      : [];
  const all = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
  const textsOf = (value: unknown) =>
    all(value)
      .map(each =>
        textOf(isObject(each) ? names.under(fieldsOf(each)!, ['text', 'key', 'id', 'value', 'answer']) : each),
      )
      .filter(Boolean);
  return {
    where,
    id: textOf(fields.get('id')) || `question-${at + 1}`,
    prompt: promptIn(fields),
    told: textsOf(right),
    isNumber: all(right).every(each => typeof each === 'number'),
    isCounted: /\bindex/.test(telling),
    offered: choicesIn(options),
    wrong: textsOf(names.under(fields, names.WRONGS)),
    explanation: textOf(names.under(fields, names.EXPLANATION)),
    points: pointsIn(textOf(names.under(fields, names.POINTS))),
    leftOut: [
      ...(textsOf(names.under(fields, names.PICTURE)).length ? ['a picture is left out'] : []),
      ...(textsOf(names.under(fields, names.HINT)).length ? [inEnglish('lost-tips')] : []),
    ],
    other: otherKindIn(fields),
  };
}

/** A language model's answer, or a program's: questions with options and what is right, by whatever common names. */
export function readJson(text: string, name: string): ImportedQuiz {
  const value = jsonIn(text);
  if (value === undefined) throw new ImportError(inEnglish('file-no-json', { file: name, place: brokenIn(text) }));
  const pack = readPackQuestions(value);
  if (pack) return pack;
  // JSON Feed 1.1: its items are articles
  const isFeed = isObject(value) && /^https:\/\/jsonfeed\.org\//.test(textOf(value['version']));
  const found = isFeed ? [] : foundIn(value);
  if (!found.some(({ given }) => isObject(given) && promptIn(fieldsOf(given)!)))
    throw new ImportError(inEnglish('file-no-questions', { file: name }));
  const draft = new Draft();
  const asked = found.map((each, at) => askedIn(each, at));
  const tellings = asked.flatMap(each => (each?.told.length && each.offered.length ? [each] : []));
  const [byIndex, others] = [true, false].map(isIt => tellings.filter(({ isCounted }) => isCounted === isIt)) as [
    Asked[],
    Asked[],
  ];
  const byPlace = others.filter(({ told }) => told.some(each => /^\d{1,2}$/.test(each)));
  const counting = countingOf(others, byPlace.every(({ isNumber }) => isNumber) ? 0 : 1);
  const indexed = byIndex.length ? countingOf(byIndex, 0, true) : counting;
  const isApart = areApart(tellings, counting);
  asked.forEach((each, at) => {
    if (each) takeAsked(each, isApart, each.isCounted ? indexed : counting, draft);
    else draft.lose(found[at]!.where, inEnglish('lost-no-question'));
  });
  const title = isObject(value) && !isQuestion(value) ? textOf(value['title']) : '';
  return { ...(title && { title }), questions: draft.questions, lost: draft.lost };
}

function takeAsked(asked: Asked, isApart: boolean, counting: Counting, draft: Draft): void {
  const { id, where, prompt, told, offered, wrong, explanation, points, leftOut, other } = asked;
  if (!prompt) return draft.lose(where, inEnglish('lost-there-is-no-question'));
  for (const what of leftOut) draft.lose(where, what);
  if (other && 'why' in other) return draft.lose(where, other.why);
  if (other)
    return draft.add({
      id,
      where,
      ...other,
      ...taskOf({ prompt }, other.kind),
      ...(explanation && { explanation }),
      ...(points && points !== 1 && { points }),
    });
  const taken = { id, where, prompt, explanation, points };
  const texts = (all: readonly string[]) => all.map(each => ({ text: each }));
  const marked = offered.flatMap(({ isRight }, at) => (isRight ? [at] : []));
  if (offered.length && !marked.length && isApart && told.length)
    return take({ ...taken, options: [{ text: told[0]! }, ...offered], right: [0] }, draft);
  if (offered.length) {
    const right = marked.length ? marked : placesOf({ told, offered }, counting);
    if (right.length) return take({ ...taken, options: offered, right }, draft);
    return draft.lose(where, told.length ? inEnglish('lost-right-none') : inEnglish('lost-no-right-answer'));
  }
  if (!told.length) return draft.lose(where, inEnglish('lost-no-right-answer'));
  const right = told.map((_, at) => at);
  take({ ...taken, options: texts([...told, ...wrong]), right, isWritten: !wrong.length && told.length > 1 }, draft);
}
