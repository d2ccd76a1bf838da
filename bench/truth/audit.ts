import { readTextWithOffsets } from '../../src/article/text.js';
import type { Article } from '../../src/article/types.js';
import { auditQuestions } from '../../src/audit/index.js';
import { buildPack } from '../../src/build/build-pack.js';
import { toGift } from '../../src/export/gift.js';
import { quizOf } from '../../src/export/quiz.js';
import { readGift } from '../../src/import/gift.js';
import type { ImportedQuestion } from '../../src/import/types.js';
import { english } from '../../src/languages/en/index.js';
import type { ContentPack } from '../../src/pack/types.js';

interface Source {
  id: string;
  pub_date?: string;
  ref_date?: string;
  text: string;
}

type Pick = (length: number) => number;
/** Puts an error into a question; undefined where there is no room for it. */
type Plant = (question: ImportedQuestion, pick: Pick, pack: ContentPack) => ImportedQuestion | undefined;

const isChosen = ({ kind, correct }: ImportedQuestion) =>
  (kind === 'choice' || kind === 'gap') && typeof correct === 'string';
const isSaid = ({ stimulus }: ImportedQuestion) => stimulus?.type === 'quotation';

/** Marks another option as right. */
function another(question: ImportedQuestion, pick: Pick): ImportedQuestion | undefined {
  const wrong = (question.options ?? []).filter(({ id }) => id !== question.correct);
  return wrong.length ? { ...question, correct: wrong[pick(wrong.length)]!.id } : undefined;
}

/** Changes a true statement once. */
const statement =
  (alter: (text: string, pick: Pick, pack: ContentPack) => string | undefined): Plant =>
  (question, pick, pack) => {
    if (question.kind !== 'true-false' || question.correct !== true || !question.stimulus) return undefined;
    const text = alter(question.stimulus.text, pick, pack);
    return text && text !== question.stimulus.text
      ? { ...question, stimulus: { ...question.stimulus, text } }
      : undefined;
  };

function swapped(names: readonly string[]) {
  return (text: string, pick: Pick): string | undefined => {
    const there = names.filter(name => text.includes(name));
    const others = names.filter(
      name => !text.includes(name) && !there.some(each => each.includes(name) || name.includes(each)),
    );
    if (!there.length || !others.length) return undefined;
    return text.replace(there[pick(there.length)]!, () => others[pick(others.length)]!);
  };
}

const sure = <T extends { review?: boolean }>(facts: readonly T[]) => facts.filter(({ review }) => !review);
const NEGATIONS: [RegExp, string][] = [
  [/ (is|was|are|were|will|would|has|have|had|can|could) (?!not\b|no\b)/, ' $1 not '],
  [/ (said|told|announced|confirmed|agreed|signed|won|met|added|called|made|took|found|began|reported) /, ' never $1 '],
];

/** Errors as people and language models make them. */
export const plants: Readonly<Record<string, Plant>> = {
  'choice: another option marked': (question, pick) =>
    isChosen(question) && question.kind === 'choice' && !isSaid(question) ? another(question, pick) : undefined,
  'who said it: another speaker marked': (question, pick) =>
    isChosen(question) && isSaid(question) ? another(question, pick) : undefined,
  'who said it: a word of it changed': (question, pick) => {
    if (!isSaid(question)) return undefined;
    const words = question.stimulus!.text.split(' ');
    const from = pick(words.length);
    const at = words.findIndex((word, place) => place >= from && /^\p{Ll}{4,}$/u.test(word));
    if (at < 0) return undefined;
    words[at] = words[at] === 'never' ? 'always' : 'never';
    return { ...question, stimulus: { type: 'quotation', text: words.join(' ') } };
  },
  'gap: another option marked': (question, pick) =>
    isChosen(question) && question.kind === 'gap' ? another(question, pick) : undefined,
  'number: another value': question =>
    question.kind === 'number'
      ? {
          ...question,
          correct: Number(String(question.correct).replace(/[1-9]/, digit => String((Number(digit) % 9) + 1))),
        }
      : undefined,
  'true: marked as false': question =>
    question.kind === 'true-false' && question.correct === true ? { ...question, correct: false } : undefined,
  'false: marked as true': question =>
    question.kind === 'true-false' && question.correct === false ? { ...question, correct: true } : undefined,
  'statement: another person': statement((text, pick, { people }) =>
    swapped(sure(people).map(({ name }) => name))(text, pick),
  ),
  'statement: another place': statement((text, pick, { places }) =>
    swapped(sure(places).map(({ name }) => name))(text, pick),
  ),
  'statement: another number': statement(text => {
    const found = /(?<![\d.,])\d[\d,.]*\d|\b\d\b/.exec(text);
    if (!found || /^(?:1[89]|20)\d\d$/.test(found[0])) return undefined;
    return text.replace(
      found[0],
      found[0].replace(/[1-9]/, digit => String((Number(digit) % 9) + 1)),
    );
  }),
  'statement: another date': statement(text =>
    text
      .replace(/\b(?:19|20)\d\d\b/, year => String(Number(year) - 3))
      .replace(/^((?:(?!\b(?:19|20)\d\d\b).)*)$/, whole =>
        whole.replace(
          /\b(January|February|March|April|June|July|August|September|October|November|December)\b/,
          month => (month === 'March' ? 'October' : 'March'),
        ),
      ),
  ),
  'statement: a denial put in': statement(text => {
    for (const [sign, put] of NEGATIONS) if (sign.test(text)) return text.replace(sign, put);
    return undefined;
  }),
  'statement: a denial taken out': statement(text => {
    const without = text.replace(/ (?:not|never) /, ' ').replace(/ (did|does|was|is|has|would|could)n[’']t /, ' $1 ');
    return without === text ? undefined : without;
  }),
  'statement: two names swapped': statement((text, _, { people }) => {
    const there = sure(people)
      .map(({ name }) => name)
      .filter(name => text.includes(name));
    const [one, other] = there;
    if (!one || !other) return undefined;
    return text
      .replace(one, '\u0001')
      .replace(other, () => one)
      .replace('\u0001', () => other);
  }),
  'order: two swapped': ({ ...question }, pick) => {
    if (question.kind !== 'order') return undefined;
    const order = [...(question.correct as string[])];
    const at = pick(order.length - 1);
    [order[at], order[at + 1]] = [order[at + 1]!, order[at]!];
    return { ...question, correct: order };
  },
  'match: two swapped': question => {
    if (question.kind !== 'match') return undefined;
    const [[one, first], [other, second], ...rest] = Object.entries(question.correct as Record<string, string>) as [
      [string, string],
      [string, string],
    ];
    return { ...question, correct: Object.fromEntries([[one, second], [other, first], ...rest]) };
  },
  'two right: another name for the right one': (question, _, { people }) => {
    if (!isChosen(question)) return undefined;
    const right = question.options!.find(({ id }) => id === question.correct)!;
    const person = people.find(({ name }) => name === right.text);
    const other =
      person && [...(person.aliases ?? []), person.name.split(' ').at(-1)!].find(name => name !== right.text);
    return other ? { ...question, options: [...question.options!, { id: 'o9', text: other }] } : undefined;
  },
};

/** The same for every run: mulberry32. */
function seeded(seed: number): Pick {
  return length => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * Math.max(1, length));
  };
}

const read = (text: string, date?: string): Article =>
  readTextWithOffsets(text, date ? { datePublished: date } : {}).article;

export interface Outcome {
  planted: number;
  refuted: number;
  doubted: number;
  /** What passed as borne out, for whoever mends it. */
  passed: string[];
}

/** Plants errors in the question files of articles until there are enough of each kind, and asks the audit what it finds. */
export function auditAll(sources: readonly Source[], total: number) {
  const kinds = Object.keys(plants);
  const most = Math.ceil(total / kinds.length);
  const outcomes = Object.fromEntries(
    [...kinds, 'another article’s question'].map(kind => [
      kind,
      { planted: 0, refuted: 0, doubted: 0, passed: [] } as Outcome,
    ]),
  );
  const own: Record<string, { asked: number; borneOut: number; refuted: number; examples: string[] }> = {};
  const pick = seeded(2024);
  let foreign: ImportedQuestion[] = [];
  for (const { text, pub_date: published, ref_date: reference, id } of sources) {
    const date = published ?? reference;
    const article = read(text, date);
    const pack = buildPack(article, { date, language: english });
    if (pack.questions.length === 0) continue;
    const { content } = toGift(quizOf(pack));
    const { questions } = readGift(content as string);
    const planted = kinds.flatMap(kind =>
      questions.flatMap(question => {
        if (outcomes[kind]!.planted >= most) return [];
        const changed = plants[kind]!(question, pick, pack);
        if (!changed) return [];
        outcomes[kind]!.planted += 1;
        return [{ kind, question: changed }];
      }),
    );
    for (const question of foreign.slice(0, 3)) {
      const kind = 'another article’s question';
      if (outcomes[kind]!.planted >= most) continue;
      outcomes[kind]!.planted += 1;
      planted.push({ kind, question });
    }
    foreign = questions;
    const audited = auditQuestions([...questions, ...planted.map(({ question }) => question)], article, {
      language: english,
      date,
    });
    audited.forEach(({ question, verdict, why, evidence }, at) => {
      const told = `${id} ${question.kind}: ${[question.prompt, question.stimulus?.text].join(' ')} = ${JSON.stringify(question.correct)} ${(question.options ?? []).map(option => `${option.id}:${option.text}`).join('; ')}\n      ${verdict}: ${why} “${evidence[0]?.exact ?? ''}”`;
      if (at < questions.length) {
        const kind = question.kind === 'choice' && isSaid(question) ? 'who said it' : question.kind;
        const mine = (own[kind] ??= { asked: 0, borneOut: 0, refuted: 0, examples: [] });
        mine.asked += 1;
        if (verdict === 'borne-out') mine.borneOut += 1;
        else {
          if (verdict === 'refuted' || verdict === 'two-right') mine.refuted += 1;
          mine.examples[verdict === 'refuted' || verdict === 'two-right' ? 'unshift' : 'push'](told);
        }
        return;
      }
      const outcome = outcomes[planted[at - questions.length]!.kind]!;
      if (verdict === 'refuted' || verdict === 'two-right') outcome.refuted += 1;
      else if (verdict !== 'borne-out') outcome.doubted += 1;
      else outcome.passed.push(told);
    });
  }
  return { outcomes, own };
}
