import { inEnglish } from '../../findings/finding.js';
import { numberFormat, readNumeral } from '../../pack/numerals.js';
import type { NumberLanguage, ReadNumber } from '../language.js';
import { leanRegExp } from '../../article/lean-pattern.js';

/** What a language knows of numbers and of the words around them. All words in lower case. */
export interface NumberWords {
  /** BCP 47: how numerals are written, as CLDR has it. */
  tag: string;
  /** Parts the groups of three digits, as the inside of a character class. */
  groups: string;
  decimal: ',' | '.';
  /** What a numeral is multiplied by: "millionen", "mrd"; without full stops. */
  scales: Readonly<Record<string, number>>;
  /** Joins two of them: "mil millones"; and what stands between the last and what is counted: "de". */
  between: RegExp;
  /** "euro" to EUR. */
  currencies: Readonly<Record<string, string>>;
  /** Units of time and measure, to how they are called where there are many. */
  measures: Readonly<Record<string, string>>;
  /** Right after a numeral. */
  percent: RegExp;
  /** What is counted, right after a numeral: its group is the unit, which ends with the noun. */
  counted: RegExp;
  /** Looks so, and can't be counted. */
  notCounted: RegExp;
  /** Right before a number that names something: "Artikel 5". */
  namesANumber: RegExp;
  /** Right after a number that measures nothing: "Uhr". */
  notAfter: RegExp;
  /** Joins two numbers into a range. */
  range: RegExp;
  /** After a measure: no length, but a time from another. */
  ago: RegExp;
  atLeast: RegExp;
  atMost: RegExp;
  leansBack: RegExp;
  /** What the sentence counts may not be so; all in lower case. Absent: no words for it are known. */
  framed?: {
    /** Ends before the number: denied, supposed, alleged. */
    before: RegExp;
    /** Anywhere in the sentence. */
    anywhere: RegExp;
    /** Right after what is counted: called wrong. */
    after: RegExp;
  };
  numberWords: ReadonlyMap<string, number>;
}

/** Small counts can be guessed by anyone. */
const LEAST_COUNT = 5;
/** So much of a sentence is looked at on either side of a number. */
const REACH = 110;
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₴': 'UAH',
  R$: 'BRL',
};
const CODE = /^[ \u00a0](EUR|USD|GBP|CHF|BRL|UAH|MXN|ARS|CLP|COP|PEN|PLN|SEK|JPY|CAD)\b/;
const TWO_WAYS = inEnglish('two-ways');

/** Numerals in figures, in the convention of a language, with what they count; words for numbers are left alone. */
export function numberLanguage(words: NumberWords): NumberLanguage {
  const { groups, decimal } = words;
  const mark = decimal === '.' ? '\\.' : ',';
  const numeral = leanRegExp(
    `(?<sign>US\\$|R\\$|[€$£¥₴])?[ \\u00a0\\u202f]?(?<![\\p{L}\\p{N}.,:/’'-])(?<numeral>\\d{1,3}(?:(?<group>[${groups}])\\d{3}(?:\\k<group>\\d{3}){0,3})(?:${mark}\\d{1,3})?|\\d{1,9}(?:${mark}\\d{1,3})?)(?![\\p{L}\\p{N}]|[.,:/’'][\\d])`,
    'gu',
  );
  const format = numberFormat(words.tag);

  /** The scales right after a numeral, with what their words are long. */
  function scaleAfter(after: string): { scale: number; length: number } {
    let [scale, length] = [1, 0];
    for (let n = 0; n < 2; n++) {
      const word = /^[ \u00a0\u202f]([\p{L}]{2,12})(\.(?= ?\p{L}))?/u.exec(after.slice(length));
      const by = word && words.scales[word[1].toLowerCase()];
      if (!by) break;
      scale *= by;
      length += word[0].length;
    }
    return { scale, length };
  }

  function read(text: string, match: RegExpMatchArray): ReadNumber | undefined {
    const { sign, numeral: written = '' } = match.groups!;
    const at = match.index! + match[0].length - written.length;
    const before = text.slice(Math.max(0, at - 45), sign ? match.index : at);
    const values = readNumeral(written, format);
    const { scale, length } = scaleAfter(text.slice(at + written.length, at + written.length + 40));
    const end = at + written.length + length;
    const after = text.slice(end, end + 70);
    // "CR$ 35": a money of its own
    if (sign && /\p{L}$/u.test(before)) return undefined;
    if (words.namesANumber.test(before) || words.notAfter.test(after)) return undefined;
    // A year, a date, a score: "2024", "3. Mai", "2:1"
    if (/^\.(?!$|\s*$)/.test(after) && length === 0 && written.length <= 2 && !/^\. \p{Lu}\p{Ll}+ /u.test(after))
      return undefined;
    const value = Number((values[0] * scale).toPrecision(12));
    const isAmbiguous = values.length > 1;
    const nearRange = words.range.test(before.slice(-24)) || /^ ?[-–—] ?\d/.test(after) || /\d ?[-–—] ?$/.test(before);
    const reason = isAmbiguous ? TWO_WAYS : nearRange ? inEnglish('range-end') : undefined;
    const numeralSpan = { start: at, end: at + written.length };
    const make = (to: number, unit: string, rule: string, start = at): ReadNumber => ({
      start,
      end: to,
      numeral: numeralSpan,
      value,
      scale,
      unit,
      rule,
      ...(reason && { reason }),
    });
    if (sign) return make(end, SIGNS[sign], 'currency sign', match.index);
    const percent = words.percent.exec(after);
    if (percent) return scale > 1 ? undefined : make(end + percent[0].length, '%', 'per cent');
    const symbol = /^[ \u00a0\u202f]?(US\$|[€$£¥₴])/.exec(after);
    if (symbol) return make(end + symbol[0].length, SIGNS[symbol[1]], 'currency sign');
    const code = CODE.exec(after);
    if (code) return make(end + code[0].length, code[1], 'currency code');
    const joint = length > 0 ? (words.between.exec(after)?.[0] ?? '') : '';
    const rest = after.slice(joint.length);
    const next = /^[ \u00a0\u202f'’](\p{L}[\p{L}-]{0,24})(?![\p{L}-])/u.exec(rest);
    const key = next?.[1].toLowerCase() ?? '';
    const to = end + joint.length + (next?.[0].length ?? 0);
    const currency = words.currencies[key];
    if (next && currency) return make(to, currency, 'currency word');
    const measure = words.measures[key];
    if (next && measure) {
      // "metros cúbicos": the measure goes on
      if (/^ (?:c[úu]bic|quadrad|cuadrad|carré|cube|кубічн|квадратн)/iu.test(text.slice(to, to + 12))) return undefined;
      if (value < LEAST_COUNT || words.ago.test(before) || words.ago.test(text.slice(to, to + 20))) return undefined;
      return make(to, measure, 'measure');
    }
    if (value < LEAST_COUNT || !Number.isInteger(value)) return undefined;
    // A year and a noun: "2024 Menschen" is one only with a mark or a scale
    if (/^(?:1[5-9]|20)\d\d$/.test(written) && scale === 1) return undefined;
    // "Apollo 11": a name with a number
    if (
      /(?:^|[^.!?“”"„»:] )\p{Lu}[\p{L}]* $/u.test(before) &&
      scale === 1 &&
      value < 100 &&
      !/^\p{Lu}\p{Ll}+ $/u.test(before)
    )
      return undefined;
    const counted = words.counted.exec(rest);
    if (!counted || words.notCounted.test(counted[1].split(' ').at(-1)!)) return undefined;
    return make(end + joint.length + counted[0].length, counted[1], 'count');
  }

  return {
    numbersIn: sentence =>
      /\d/.test(sentence) ? [...sentence.matchAll(numeral)].flatMap(match => read(sentence, match) ?? []) : [],
    leansBack: sentence => words.leansBack.test(sentence),
    framed(sentence, start, end) {
      if (!words.framed) return undefined;
      const told = sentence.toLowerCase();
      const { before, anywhere, after } = words.framed;
      const found =
        before.exec(told.slice(Math.max(0, start - REACH), start)) ??
        anywhere.exec(told) ??
        after.exec(told.slice(end, end + REACH));
      return found ? inEnglish('not-told-so', { words: found[0].trim().slice(0, 40) }) : undefined;
    },
    atLeast: words.atLeast,
    atMost: words.atMost,
    numberWords: words.numberWords,
    wordFor: value => [...words.numberWords].find(([, known]) => known === value)?.[0],
  };
}
