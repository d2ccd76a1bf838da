import { Draft } from './draft.js';
import { readPackQuestions } from './pack.js';
import { take } from './table.js';
import { ImportError, type ImportedQuiz } from './types.js';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first JSON in a text: bare, in a code fence, or with words around it. */
export function jsonIn(text: string): unknown {
  const fenced = /```(?:json)?[^\S\n]*\n([\s\S]*?)\n[^\S\n]*```/.exec(text)?.[1];
  const from = text.search(/[[{]/);
  const until = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  for (const candidate of [text, fenced, from < 0 ? undefined : text.slice(from, until + 1)]) {
    if (!candidate) continue;
    try {
      return JSON.parse(candidate.replace(/^\uFEFF/, ''));
    } catch {
      // the next one may be whole
    }
  }
  return undefined;
}

const LISTS = ['questions', 'quiz', 'items', 'data', 'results', 'mcqs'];

/** The list of questions, wherever a model has put it. */
function listIn(value: unknown, path = '', depth = 0): { list: unknown[]; path: string } | undefined {
  if (Array.isArray(value)) return { list: value, path };
  if (!isObject(value) || depth > 3) return undefined;
  const name = LISTS.find(key => Object.hasOwn(value, key));
  return name === undefined ? undefined : listIn(value[name], `${path}/${name}`, depth + 1);
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
const first = (given: Json, ...names: string[]): unknown =>
  names
    .map(name => (Object.hasOwn(given, name) ? given[name] : undefined))
    .find(value => value !== undefined && value !== null);

interface Offered {
  key: string;
  text: string;
  isRight: boolean;
}

/** "A) ", "b. ": what only numbers the options. */
const LETTERED = /^\(?([A-Ha-h])[).:]\s+/;

function offeredIn(value: unknown): Offered[] {
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((each, at) => [String.fromCharCode(97 + at), each])
    : isObject(value)
      ? Object.entries(value)
      : [];
  return entries.slice(0, 20).map(([key, each]) => {
    const given = isObject(each) ? each : undefined;
    const text = textOf(given ? first(given, 'text', 'option', 'answer', 'value', 'label', 'content') : each);
    const own = textOf(given && first(given, 'id', 'key', 'letter')) || LETTERED.exec(text)?.[1] || key;
    const isRight =
      given !== undefined && ['correct', 'isCorrect', 'is_correct', 'right'].some(name => given[name] === true);
    return { key: own.toLowerCase(), text: text.replace(LETTERED, ''), isRight };
  });
}

function placesOf(told: unknown, offered: readonly Offered[]): number[] {
  const marked = offered.flatMap(({ isRight }, at) => (isRight ? [at] : []));
  if (marked.length) return marked;
  const places = (Array.isArray(told) ? told : [told]).map(each => {
    const words = textOf(each);
    const bare = words.replace(LETTERED, '').toLowerCase();
    const byWords = offered.findIndex(
      ({ text }) => text.toLowerCase() === bare || text.toLowerCase() === words.toLowerCase(),
    );
    if (byWords >= 0) return byWords;
    const letter = /^(?:option |answer )?\(?([a-h])\)?(?:[).:].*)?$/i.exec(words)?.[1]?.toLowerCase();
    const byKey = offered.findIndex(({ key }) => key === (letter ?? words.toLowerCase()));
    return byKey >= 0 ? byKey : typeof each === 'number' ? each : -1;
  });
  return places.every(place => Number.isInteger(place) && place >= 0 && place < offered.length)
    ? [...new Set(places)]
    : [];
}

/** A language model's answer, or a program's: a list of questions with options and what is right, by whatever common names. */
export function readJson(text: string, name: string): ImportedQuiz {
  const value = jsonIn(text);
  const pack = readPackQuestions(value);
  if (pack) return pack;
  // JSON Feed 1.1: its items are articles
  const isFeed = isObject(value) && /^https:\/\/jsonfeed\.org\//.test(textOf(value.version));
  const found = isFeed ? undefined : listIn(value);
  if (!found) throw new ImportError(`${name} holds no list of questions.`);
  const draft = new Draft();
  found.list.forEach((given, at) => {
    const where = `${found.path}/${at}`;
    if (!isObject(given)) return draft.lose(where, 'it is no question');
    const asked = first(
      given,
      'question',
      'prompt',
      'text',
      'stem',
      'statement',
      'question_text',
      'questionText',
      'title',
    );
    const prompt = textOf(isObject(asked) ? first(asked, 'text', 'content') : asked);
    if (!prompt) return draft.lose(where, 'there is no question');
    const told = first(
      given,
      'correct',
      'answer',
      'correct_answer',
      'correctAnswer',
      'correct_answers',
      'correctAnswers',
      'correct_option',
      'correctOption',
      'answerIndex',
      'correctIndex',
      'correct_index',
      'solution',
      'truth',
      'is_true',
    );
    const offered = offeredIn(first(given, 'options', 'choices', 'answers', 'alternatives'));
    const explanation = textOf(first(given, 'explanation', 'rationale', 'feedback', 'reason'));
    const id = textOf(given['id']) || `question-${at + 1}`;
    const right = offered.length ? placesOf(told, offered) : [];
    if (offered.length && right.length === 0) return draft.lose(where, 'its right answer is none of its options');
    if (!offered.length && !textOf(Array.isArray(told) ? told[0] : told))
      return draft.lose(where, 'no right answer is told');
    const answers = (Array.isArray(told) ? told : [told]).map(textOf);
    const texts = offered.length ? offered.map(each => each.text) : answers.slice(0, 1);
    take({ id, where, prompt, texts, right: offered.length ? right : [0], explanation }, draft);
  });
  return { questions: draft.questions, lost: draft.lost };
}
