import { inEnglish } from '../findings/finding.js';
import type { Article, Sentence, Span } from '../article/types.js';
import type { NumberFact, Person } from '../pack/types.js';
import { findDates, type DateMention } from './dates.js';
import { evidenceOf } from './evidence.js';
import { stableIds } from './ids.js';
import type { Language } from '../languages/language.js';
import { plausibleRange } from './number-range.js';
import type { Explain } from './trace.js';

const MOST_NUMBERS = 24;
const LONGEST_SENTENCE = 400;

/** One number in the article, as it is written. */
export interface NumberMention extends Span {
  /** The number without its unit: where a claim may put another one. */
  numeral: Span;
  value: number;
  /** What the numeral is multiplied by: 1e6 for "million". */
  scale: number;
  unit?: string;
  sentence: Sentence;
  rule: string;
  reason?: string;
}

/** All numbers that count or measure something, in order. Dates, times, ordinals, scores and numbers of things are left out. */
export function numberMentions(
  article: Article,
  language: Language,
  dates: readonly DateMention[] = findDates(article.text, { language: language.dates }),
): NumberMention[] {
  const times = dates.filter(({ type }) => type === 'DATE' || type === 'TIME');
  const mentions: NumberMention[] = [];
  for (const sentence of article.sentences) {
    const { kind } = article.blocks[sentence.block];
    if (kind === 'title' || kind === 'heading' || sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const text = article.text.slice(sentence.start, sentence.end);
    const read = language.numbers.numbersIn(text);
    if (read.length === 0) continue;
    const dated = overlapping(times, sentence);
    for (const { start, end, numeral, ...number } of read) {
      const span = { start: sentence.start + start, end: sentence.start + end };
      if (dated.some(date => span.start < date.end && date.start < sentence.start + numeral.end)) continue;
      mentions.push({
        ...number,
        ...span,
        numeral: { start: sentence.start + numeral.start, end: sentence.start + numeral.end },
        sentence,
      });
    }
  }
  return mentions;
}

/** What of a list in the text's order has characters in a span. */
function overlapping<T extends Span>(list: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].end <= start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < list.length && list[index].start < end; index++) found.push(list[index]);
  return found;
}

function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) >>> 0;
  return value;
}

/** The numbers a reader can be asked to guess, each with the sentence it stands in. */
export function findNumbers(
  article: Article,
  {
    explain,
    language,
    people = [],
    mentions = numberMentions(article, language),
  }: { explain?: Explain; language: Language; people?: readonly Person[]; mentions?: readonly NumberMention[] },
): NumberFact[] {
  const idFor = stableIds();
  const seen = new Set<string>();
  const numbers: NumberFact[] = [];
  for (const mention of mentions) {
    if (numbers.length >= MOST_NUMBERS) break;
    const key = `${mention.value} ${mention.unit}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const text = article.text.slice(mention.start, mention.end);
    const sentence = article.text.slice(mention.sentence.start, mention.sentence.end);
    const number: NumberFact = {
      id: idFor('number', `${text} ${sentence}`),
      text,
      value: mention.value,
      evidence: [evidenceOf(article, mention.sentence.start, mention.sentence.end)],
    };
    if (mention.unit) number.unit = mention.unit;
    const range = plausibleRange(mention.value, mention.unit, hash(text + sentence));
    if (range) number.range = range;
    const at = mention.start - mention.sentence.start;
    const reason =
      mention.reason ??
      language.numbers.framed?.(sentence, at, at + text.length) ??
      doubt(sentence, text, range, language) ??
      privateMatter(sentence, people, language);
    if (reason) Object.assign(number, { review: true, reason });
    explain?.({ kind: 'numbers', id: number.id, text, rule: mention.rule, reason });
    numbers.push(number);
  }
  return numbers;
}

function doubt(sentence: string, text: string, range: NumberFact['range'], { numbers }: Language): string | undefined {
  if (sentence.split(text).length !== 2) return inEnglish('words-twice');
  if (!range) return inEnglish('no-range');
  if (/^["“][^"“”]*["”]?$/.test(sentence)) return inEnglish('number-in-quotation');
  if (numbers.leansBack(sentence)) return inEnglish('leans-on-before');
  return;
}

/** What somebody without a public office is charged with, fined or held for, or denies. */
function privateMatter(sentence: string, people: readonly Person[], { taste }: Language): string | undefined {
  if (!taste) return undefined;
  const touched = taste.touches(sentence);
  const matter = touched.get('crime') ?? touched.get('money') ?? touched.get('denial');
  const whose =
    matter &&
    people.find(
      ({ name, role = '', review }) =>
        !review && !taste.holdsOffice(role) && sentence.includes(name.split(' ').at(-1)!),
    );
  return whose && inEnglish('of-private-person', { name: whose.name, words: matter });
}
