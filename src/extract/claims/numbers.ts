import { within } from '../../article/within.js';
import type { Statement } from '../../languages/contract/claims.js';
import type { NumberLanguage } from '../../languages/language.js';
import type { NumberMention } from '../numbers.js';
import { mayBeTrueOf } from './elsewhere.js';
import { pick, type Alteration, type Named } from './types.js';

const FACTORS = [2, 1.5, 3, 0.5, 0.4, 2.5];
/** Nearer than this, it could pass for a rounding. */
const LEAST_RATIO = 1.3;
const LARGEST_RATIO = 6;
/** By sentences: the headline, if it is one, and what tells the news. */
const LAST_OF_NEWS = 12;
/** A finer figure nobody could remember from another. */
const MOST_DIGITS = 2;

/** A value in the manner of a numeral: its digits, commas and decimals, or its word. Nothing where it can't be put so. */
export function inTheMannerOf(
  numeral: string,
  value: number,
  { numberWords, wordFor, numeralLike }: NumberLanguage,
): string | undefined {
  if (numeralLike) return numeralLike(numeral, value);
  if (numberWords.has(numeral.toLowerCase())) {
    const word = wordFor(value);
    return word && (/^\p{Lu}/u.test(numeral) ? word[0].toUpperCase() + word.slice(1) : word);
  }
  const decimals = numeral.split('.')[1]?.length ?? 0;
  const significant = Math.max(1, Math.min(3, numeral.replace(/[.,]/g, '').replace(/^0+|0+$/g, '').length));
  const rounded = Number(value.toPrecision(significant));
  if (decimals === 0 && !Number.isInteger(rounded)) return undefined;
  const [whole, fraction] = rounded.toFixed(decimals).split('.');
  if (fraction !== undefined && /^0+$/.test(fraction)) return undefined;
  const grouped =
    numeral.includes(',') || (whole.length > 4 && decimals === 0) || (whole.length === 4 && numeral.length < 4)
      ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
      : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Digits that tell: "12,000" has two. */
const digitsIn = (numeral: string): number => numeral.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '').length;

function othersFor(mention: NumberMention, statement: Statement, named: Named): string[] {
  const { article, numbers, language } = named;
  const { atLeast, atMost } = language.numbers;
  const before = article.text.slice(Math.max(0, mention.start - 40), mention.start);
  const [onlyMore, onlyLess] = [atLeast.test(before), atMost.test(before)];
  const numeral = article.text.slice(mention.numeral.start, mention.numeral.end);
  const alike = numbers.filter(({ unit }) => unit === mention.unit).slice(0, 200);
  const told = new Map<number, NumberMention[]>();
  for (const other of alike) told.set(other.value, [...(told.get(other.value) ?? []), other]);
  const fits = (value: number) => {
    const ratio = value / mention.value;
    if (Math.max(ratio, 1 / ratio) < LEAST_RATIO || Math.max(ratio, 1 / ratio) > LARGEST_RATIO) return false;
    if ((onlyMore && ratio < 1) || (onlyLess && ratio > 1)) return false;
    return mention.unit !== '%' || (value < 100 && value > 0);
  };
  const { numberWords } = language.numbers;
  const isTooFew = (written: string) => /^[01]$/.test(String(numberWords.get(written.toLowerCase()) ?? written));
  const write = (value: number) => {
    const written = inTheMannerOf(numeral, value / mention.scale, language.numbers);
    // "2,750 million" is nobody's way to put it, but where the article counts so: "7.400 millones"
    const isSoMany = (other: number) => mention.scale > 1 && other / mention.scale >= 1000;
    if (isSoMany(value) && !isSoMany(mention.value)) return [];
    return written && !isTooFew(written) && !statement.text.includes(written) ? [written] : [];
  };
  const fromArticle = [...told]
    .filter(([value, where]) => fits(value) && !mayBeTrueOf(where, statement, new Set(), named))
    .flatMap(([value]) => write(value));
  if (fromArticle.length > 0) return fromArticle;
  return FACTORS.map(factor => factor * mention.value)
    .filter(value => fits(value) && !told.has(value))
    .flatMap(write);
}

/** Another number: one of the article's with the same unit, else one some way off. Never one that a bound allows. */
export function alterNumber(statement: Statement, named: Named, by: number): Alteration | undefined {
  // A figure is remembered where it is the news
  if (statement.index > LAST_OF_NEWS) return undefined;
  const here = within(named.numbers, statement);
  // Two of one unit are told for what they are beside one another: shares of a whole, before and after.
  const mentions = here.filter(
    ({ reason, unit, numeral }) =>
      reason === undefined &&
      !named.language.claims.ofLittle?.test(unit ?? '') &&
      digitsIn(named.article.text.slice(numeral.start, numeral.end)) <= MOST_DIGITS &&
      here.filter(other => other.unit === unit).length === 1,
  );
  const mention = pick(mentions, by);
  if (!mention) return undefined;
  const to = pick(othersFor(mention, statement, named), by);
  return to === undefined ? undefined : { at: mention.numeral, to, kind: 'number' };
}
