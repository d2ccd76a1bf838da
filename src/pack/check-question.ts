import { inEnglish } from '../findings/finding.js';
import { standsAsPrinted } from './as-printed.js';
import { dateProblem, isDateWord } from './check-date.js';
import { timeSpan } from './edtf.js';
import {
  FACT_KINDS,
  type Claim,
  type ContentPack,
  type Fact,
  type PackQuestion,
  type Person,
  type QuestionOption,
  type Quote,
} from './types.js';
import { wordsNotAsked } from './question-words.js';
import { standsIn, wordsMissing } from './words.js';

/** What is wrong with a question: the field, and in words why. */
export type QuestionProblem = [field: string, message: string];

const GAP = '____';
const quoted = (text: string) => `“${text.length > 60 ? text.slice(0, 59) + '…' : text}”`;
const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Holds what a question asks, and what it takes for right, against the pack's facts and the article's words. */
export function questionProblems(question: PackQuestion, pack: ContentPack, article: string): QuestionProblem[] {
  const facts = new Map(FACT_KINDS.flatMap(kind => (pack[kind] as Fact[]).map(fact => [fact.id, { kind, fact }])));
  const about = (question.about ?? []).flatMap(id => facts.get(id) ?? []);
  const words = question.evidence.map(({ exact }) => exact).join('\n');
  const problems: QuestionProblem[] = [];
  const { kind, stimulus, options = [], correct } = question;
  const right = options.find(({ id }) => id === correct);
  const wrong = options.filter(({ id }) => id !== correct);

  if (stimulus?.type === 'quotation') {
    const parts = stimulus.text.split(' … ').map(part => part.replace(/[,.]$/, ''));
    if (!parts.every(part => standsAsPrinted(part, article, pack.people)))
      problems.push(['stimulus', inEnglish('not-word-for-word', { words: quoted(stimulus.text) })]);
  }
  if (kind === 'choice' && right) {
    const quote = about.find(each => each.kind === 'quotes')?.fact as Quote | undefined;
    if (quote && stimulus?.type === 'quotation') {
      if (quote.speaker !== right.id)
        problems.push(['correct', inEnglish('not-who-said', { option: quoted(right.text) })]);
      for (const { id, text } of wrong) {
        const saidIt = pack.quotes.some(each => each.speaker === id && each.text === quote.text);
        if (saidIt) problems.push(['options', inEnglish('also-said', { option: quoted(text) })]);
      }
    } else if (words && !isBorneOut(right, words, facts.get(right.id)?.fact, pack.lang)) {
      problems.push(['correct', inEnglish('evidence-lacks', { words: quoted(right.text) })]);
    }
  }
  if ((kind === 'several' || kind === 'short-answer') && words) {
    const borneOut = options
      .filter(({ id }) => (correct as string[]).includes(id))
      .map(option => ({ option, stands: isBorneOut(option, words, facts.get(option.id)?.fact, pack.lang) }));
    // one way to write it is enough: the article has it in one
    const missing = borneOut.find(({ stands }) => !stands)?.option;
    if (missing && (kind === 'several' || !borneOut.some(({ stands }) => stands)))
      problems.push(['correct', inEnglish('evidence-lacks', { words: quoted(missing.text) })]);
  }
  if (kind === 'gap' && right && stimulus)
    problems.push(...gapProblems(stimulus.text, right.text, wrong, words, facts, pack.lang));
  if (kind === 'true-false' && stimulus && words) {
    const claim = about.find(each => each.kind === 'claims')?.fact as Claim | undefined;
    const stands = words.includes(stimulus.text);
    if (claim && claim.truth !== correct)
      problems.push(['correct', inEnglish(claim.truth ? 'statement-is-true' : 'statement-is-false')]);
    else if (stands && correct === false) problems.push(['correct', inEnglish('question-false-but-there')]);
    else if (!claim && !stands && correct === true)
      problems.push(['correct', inEnglish('question-true-but-not-there')]);
  }
  if (kind === 'order') {
    const starts = (correct as string[]).map(id => {
      const { date } = options.find(option => option.id === id)!;
      return date ? (timeSpan(date)?.start ?? NaN) : Infinity;
    });
    if (starts.some((start, i) => i && start < starts[i - 1]!)) problems.push(['correct', inEnglish('not-date-order')]);
  }
  if (kind === 'match') {
    for (const [id, target] of Object.entries(correct as Record<string, string>)) {
      const person = facts.get(id);
      const role = question.targets?.find(each => each.id === target)?.text ?? '';
      const isRole = person?.kind === 'people' && same((person.fact as Person).role ?? '', role);
      const own = options.find(option => option.id === id)?.evidence;
      // somebody else's file has passages of the whole question alone
      const missing = wordsMissing(role, own?.length ? own.map(({ exact }) => exact).join('\n') : (words ?? ''));
      if (!isRole && missing.length) problems.push(['correct', inEnglish('evidence-lacks', { words: quoted(role) })]);
    }
  }
  return problems;
}

/** A date by what its words mean, somebody by any of their names, all else by its words. */
function isBorneOut({ text, date }: QuestionOption, words: string, fact: Fact | undefined, lang: string): boolean {
  if (date) return !dateProblem(date, words, lang);
  const { name, aliases = [] } = (fact ?? {}) as Partial<Person>;
  const names = name ? [name, ...aliases, name.split(' ').at(-1)!] : [];
  return names.some(each => standsIn(each, words)) || !wordsMissing(text, words).length;
}

function gapProblems(
  sentence: string,
  right: string,
  wrong: readonly { text: string }[],
  words: string,
  facts: ReadonlyMap<string, { fact: Fact }>,
  lang: string,
): QuestionProblem[] {
  const parts = sentence.split(GAP);
  if (parts.length !== 2) return [['stimulus', inEnglish('not-one-gap')]];
  if (!words) return [];
  const filled = (text: string) => parts.join(text);
  const [before, after] = parts as [string, string];
  const start = words.indexOf(before);
  const end = words.indexOf(after, start + before.length);
  const isVerbatim = start >= 0 && end >= 0;
  // with names in full and days by their dates it may be put otherwise, with no other words
  const missing = isVerbatim ? [] : wordsNotAsked(parts.join(' '), words, lang).filter(word => !isDateWord(word, lang));
  if (missing.length)
    return [['stimulus', inEnglish('not-around-gap', { words: quoted(sentence), missing: quoted(missing[0]!) })]];
  const gap = isVerbatim ? words.slice(start + before.length, end).trim() : '';
  // “He pointed …”: another passage tells who that is
  const isName = [...facts.values()].some(({ fact }) => (fact as Partial<Person>).name?.split(' ').includes(gap));
  const isPronoun = /^\p{L}{1,5}$/u.test(gap) && !isName && words.includes('\n');
  const left = isVerbatim && !isPronoun ? gap : words;
  const names = [...facts.values()].flatMap(({ fact }) => {
    const { name, aliases = [] } = fact as Person;
    return name === right ? [name, ...aliases, ...(isVerbatim ? [] : [name.split(' ').at(-1)!])] : [];
  });
  const problems: QuestionProblem[] = [];
  if (![right, ...names].some(name => standsIn(name, left)))
    problems.push(['correct', inEnglish('not-in-gap', { option: quoted(right) })]);
  for (const { text } of wrong)
    if (words.includes(filled(text))) problems.push(['options', inEnglish('right-too', { option: quoted(text) })]);
  return problems;
}
