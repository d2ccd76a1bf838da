import type { Article, Sentence, Span } from '../article/types.js';
import type { NumberFact } from '../pack/types.js';
import {
  BETWEEN,
  currencies,
  currencyWords,
  measures,
  NAMES_A_NUMBER,
  NOT_COUNTED,
  numberWords,
  PLURALS_WITHOUT_S,
  RANGE_AFTER,
  RANGE_BEFORE,
  scales,
} from './en/numbers.js';
import { IT_OPENS, POINTS_OUT } from './en/claims.js';
import { LEANS_BACK } from './en/questions.js';
import { findDates, type DateMention } from './dates.js';
import { evidenceOf } from './evidence.js';
import { stableIds } from './ids.js';
import { plausibleRange } from './number-range.js';
import type { Explain } from './trace.js';

const MOST_NUMBERS = 24;
const LONGEST_SENTENCE = 400;
/** Small counts can be guessed by anyone. */
const LEAST_COUNT = 5;

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

const WORDS = [...numberWords.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMERAL = new RegExp(
  `(US\\$|[AC]\\$|[$€£¥])?(?<![\\p{L}\\p{N}.,])(\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,4})?|(?:${WORDS})(?![\\p{L}-]\\p{L}))(?: (hundred|thousand|million|billion|trillion)\\b|(bn|mn|tn)\\b)?`,
  'giu',
);

/** All numbers that count or measure something, in order. Dates, times, ordinals, scores and numbers of things are left out. */
export function numberMentions(
  article: Article,
  dates: readonly DateMention[] = findDates(article.text),
): NumberMention[] {
  const times = dates.filter(({ type }) => type === 'DATE' || type === 'TIME');
  const mentions: NumberMention[] = [];
  for (const sentence of article.sentences) {
    const { kind } = article.blocks[sentence.block];
    if (kind === 'title' || kind === 'heading' || sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const text = article.text.slice(sentence.start, sentence.end);
    if (
      !/\d|\b(?:hundred|thousand|million|billion|ten|eleven|twelve|\w+teen|\w+ty|six|seven|eight|nine)\b|[a-z]-(?:day|year)/i.test(
        text,
      )
    )
      continue;
    const dated = overlapping(times, sentence);
    for (const match of text.matchAll(NUMERAL)) {
      const start = match.index;
      const end = start + match[0].length;
      if (dated.some(date => sentence.start + start < date.end && date.start < sentence.start + end)) continue;
      const read = readNumber(text, match);
      if (!read) continue;
      const numeralStart = sentence.start + start + (match[1]?.length ?? 0);
      mentions.push({
        ...read,
        start: sentence.start + start,
        end: sentence.start + read.end,
        numeral: { start: numeralStart, end: numeralStart + match[2].length },
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

type Read = Pick<NumberMention, 'value' | 'scale' | 'unit' | 'rule' | 'reason'> & { end: number };

function readNumber(text: string, match: RegExpExecArray): Read | undefined {
  const [whole, currency, numeral, scaleWord, shortScale] = match;
  const end = match.index + whole.length;
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  const after = text.slice(end, end + 60);
  const word = numberWords.get(numeral.toLowerCase());
  const scale = scales[(scaleWord ?? shortScale ?? '').toLowerCase()] ?? 1;
  const value = Number(((word ?? Number(numeral.replace(/,/g, ''))) * scale).toPrecision(12));
  if (/^[\p{L}\d]|^[./:]\d|^ \d|^,\d|^[’']s/u.test(after)) return;
  // "twenty four hours", "nineteen eighty": words that belong to one number.
  const beside = [/([a-z]+)[ -]$/i.exec(before)?.[1], /^[ -]([a-z]+)\b/i.exec(after)?.[1]];
  if (word !== undefined && beside.some(each => numberWords.has(each?.toLowerCase() ?? ''))) return;
  if (NAMES_A_NUMBER.test(before) || /^(?:st|nd|rd|th)\b/.test(after)) return;
  // Joined by a hyphen to what stands before: "COVID-19", "mid-90s", a score.
  const reason =
    RANGE_BEFORE.test(before) || RANGE_AFTER.test(after) || BETWEEN.test(before)
      ? 'It is one end of a range, or is compared with another number.'
      : /\b(?:half|quarter|third)s? (?:of )?(?:a )?$/i.test(before)
        ? 'It is part of a fraction.'
        : undefined;

  if (currency) {
    if (/^ (?:\d|hundred)/.test(after)) return;
    return { end, value, scale, unit: currencies[currency.toUpperCase()], rule: 'currency sign', reason };
  }
  const percent = /^(?:%| ?percent\b| ?per cent\b)/i.exec(after);
  if (percent) {
    if (/^ ?points?\b/i.test(after.slice(percent[0].length))) return;
    return { end: end + percent[0].length, value, scale, unit: '%', rule: 'per cent', reason };
  }
  const measure = /^[- ]([a-z]{2,10})\b/i.exec(after);
  const unitName = measure?.[1].toLowerCase() ?? '';
  const unit = measures[unitName] ?? (Object.values(measures).includes(unitName) ? unitName : undefined);
  if (measure && unit) {
    // An age is no fact of the story; "two years" anyone would guess.
    if (/^[- ]years?[- ]old/i.test(after) || (value < LEAST_COUNT && after[0] === ' ') || word === 1) return;
    if (/^ (?:ago|earlier|later|before|after|from now)\b/i.test(after.slice(measure[0].length))) return;
    if (/^\./.test(after.slice(measure[0].length)) && /^(?:km|kg)$/.test(unitName)) return;
    return { end: end + measure[0].length, value, scale, unit, rule: 'measure', reason };
  }
  const money = currencyWords[unitName];
  if (measure && money && after[0] === ' ') {
    return { end: end + measure[0].length, value, scale, unit: money, rule: 'currency word', reason };
  }
  return readCount(before, after, end, value, scale, word !== undefined, reason);
}

/** "12,000 cars", "40 Russian drones": a number and the plural of what it counts. */
function readCount(
  before: string,
  after: string,
  end: number,
  value: number,
  scale: number,
  isWord: boolean,
  reason: string | undefined,
): Read | undefined {
  if (value < LEAST_COUNT || (isWord && scale === 1 && value < 10)) return;
  // "Apollo 11", "the Dow 30": a name with a number.
  if (
    /(?:^|[^.!?”"] )\p{Lu}[\p{L}.]* $/u.test(before) &&
    !/^(?:The|In|Of|At|And|But|Some|About|Nearly|Almost|Only|More|Over|For|With|From|All|Around|Roughly|Another|By|On|To|Those|These) $/.test(
      /\S+ $/.exec(before)?.[0] ?? '',
    )
  )
    return;
  const counted =
    /^ ((?:(?:of (?:the|its|their) )?(?!(?:and|or|to|in|on|of|at|for|with|from|by|as|the|a|that|who|which)\b)[\p{L}][\p{L}-]{1,20} ){0,2})([\p{Ll}][\p{Ll}-]{2,20})\b/u.exec(
      after,
    );
  // The first plural ends the unit: "12,000 cars cross roads" counts cars.
  const words = after.slice(1).split(/[^\p{L}-]/u, 4);
  for (let length = 1; length <= 3 && counted; length++) {
    const head = words[length - 1] ?? '';
    if (
      head === '' ||
      /^(?:and|or|to|in|on|of|at|for|with|from|by|as|the|a|an|that|who|which|were|was|is|are|had|have|has|said)$/.test(
        head,
      )
    )
      return;
    const unit = words.slice(0, length).join(' ');
    if (NOT_COUNTED.test(head) || after.slice(1, 1 + unit.length) !== unit) return;
    const isPlural = PLURALS_WITHOUT_S.test(head) || (/^\p{Ll}.*[^s’']s$/u.test(head) && head.length > 3);
    if (!isPlural) continue;
    return { end: end + 1 + unit.length, value, scale, unit, rule: 'count', reason };
  }
  return;
}

function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (Math.imul(value, 31) + text.charCodeAt(i)) >>> 0;
  return value;
}

/** The numbers a reader can be asked to guess, each with the sentence it stands in. */
export function findNumbers(
  article: Article,
  { explain, mentions = numberMentions(article) }: { explain?: Explain; mentions?: readonly NumberMention[] } = {},
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
    const reason = mention.reason ?? doubt(sentence, text, range);
    if (reason) Object.assign(number, { review: true, reason });
    explain?.({ kind: 'numbers', id: number.id, text, rule: mention.rule, reason });
    numbers.push(number);
  }
  return numbers;
}

function doubt(sentence: string, text: string, range: NumberFact['range']): string | undefined {
  if (sentence.split(text).length !== 2) return 'The same words stand twice in the sentence.';
  if (!range) return 'No range to guess in could be found.';
  if (/^["“][^"“”]*["”]?$/.test(sentence)) return 'It stands in a quotation: who says so is not in the sentence.';
  if (LEANS_BACK.test(sentence) || IT_OPENS.test(sentence) || POINTS_OUT.test(sentence))
    return 'The sentence leans on the one before it.';
  return;
}
