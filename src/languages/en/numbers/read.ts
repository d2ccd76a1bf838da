import { inEnglish } from '../../../findings/finding.js';
import type { ReadNumber } from '../../language.js';
import { spelledAt } from './spelled.js';
import {
  BETWEEN,
  currencies,
  CURRENCY_CODES,
  currencyWords,
  measures,
  NAMES_A_NUMBER,
  NOT_COUNTED,
  numberWords,
  ONLY_MORE,
  PERIOD,
  PLURALS_WITHOUT_S,
  RANGE_AFTER,
  RANGE_BEFORE,
  scales,
} from './words.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

/** Small counts can be guessed by anyone. */
const LEAST_COUNT = 5;

const WORDS = [...numberWords.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMERAL = leanRegExp(
  `(?:(US\\$|[AC]\\$|[$€£¥₹]|\\bRs\\.? ?)|\\b(${CURRENCY_CODES}) ?)?(?<![\\p{L}\\p{N}.,])(\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,4})?|\\d{1,3}(?:,\\d{2}){1,4},\\d{3}|\\d{1,12}(?:\\.\\d{1,4})?|(?:${WORDS}|half an?|an?(?= (?:hundred|thousand|million|billion|trillion|lakh|crore)\\b))(?![\\p{L}-]\\p{L}))(?: (hundred|thousand|million|billion|trillion|lakhs?|crores?)\\b|(?<=\\d)(?: ?(bn|mn|trn|tn)|(m|k))\\b)?`,
  'giu',
);
const CODE_AFTER = new RegExp(`^ (${CURRENCY_CODES})\\b`);
/** "3 × 10⁹": a power, and no other number has a small figure at its foot that counts. */
const FACTOR = /(\d{1,3}(?:\.\d{1,4})?) ?[×x·*] ?$/;
const POWER = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\^\d{1,2})/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** "112 calls": calls to that number. */
const EMERGENCY = /^(?:calls?|lines?|numbers?|callers?|dispatch\p{L}*|operators?|cent(?:er|re)s?|services?)$/u;

/** Of how many a share is told: "four out of ten workers". */
const SHARE = leanRegExp(`(?:\\b(?:${WORDS})|\\d) (?:out of|in)(?: every| each)? $`, 'iu');
/** "The 747 pilots": an aircraft. */
const AIRLINER = /^7[0-8]7$/;
const OF_AIRLINERS =
  /^(?:pilots?|crews?|planes?|jets?|jetliners?|airliners?|aircraft|captains|flights|mechanics|simulators?)$/;

/** "viewed 90,000 times", and not "40 times higher". */
const LEAST_TIMES = 100;
const OFTEN = /^ times(?= (?:since|in|by|a|on|at|over|this|last|so)\b|[.,;]|$)/;
/** "the Group of 20 ministers" */
const NAMES_A_GROUP = /\b(?:Group|Gang|League|Committee|Council|Club|Party|Order|House) of $/;

/** Told without its sign, a number would be another one. */
const BELOW_ZERO = /(?:−|\b(?:minus|negative) )$/i;

/** A sentence without any of these has no number in it. */
const HINT =
  /\d|\b(?:hundred|thousand|million|billion|lakh|crore|half|an? (?:hundred|thousand|million)|ten|eleven|twelve|\w+teen|\w+ty|six|seven|eight|nine)\b|[a-z]-(?:day|year)/i;

function readNumber(text: string, match: RegExpExecArray): ReadNumber | undefined {
  const [whole, sign, code, numeral, scaleWord, shortScale, letter] = match;
  const currency = sign ?? code;
  const bearer = /^ ?(\p{L}+)/u.exec(text.slice(match.index + whole.length, match.index + whole.length + 16))?.[1];
  if (letter && !currency && !(bearer && (currencyWords[bearer] || PLURALS_WITHOUT_S.test(bearer)))) return;
  const numeralStart = match.index + whole.indexOf(numeral, (sign ?? code ?? '').length);
  const isWord = !/^\d/.test(numeral);
  const spelled = isWord ? spelledAt(text, numeralStart) : undefined;
  if (isWord && !spelled) return;
  let end = spelled?.end ?? match.index + whole.length;
  const at = {
    start: match.index,
    numeral: { start: numeralStart, end: spelled?.end ?? numeralStart + numeral.length },
  };
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  // "1 200 hectares", "10^9": the end of another number
  if (
    !isWord &&
    (/\d\^$/.test(before) || (/(?<![\d.,])\d{1,3}[ \u00a0\u202f\u2009]$/.test(before) && /^\d{3}(?!\d)/.test(numeral)))
  )
    return;
  let after = text.slice(end, end + 60);
  const word = isWord && spelled!.value < 100 ? spelled!.value : undefined;
  const isScaled = !isWord || (word === undefined && at.numeral.end === match.index + whole.length);
  const scale = isScaled ? (scales[(scaleWord ?? shortScale ?? letter ?? '').toLowerCase()] ?? 1) : 1;
  let value = isWord ? spelled!.value : Number((Number(numeral.replace(/,/g, '')) * scale).toPrecision(12));
  const power = POWER.exec(after)?.[0];
  if (power) {
    const exponent = Number(
      [...power.replace('^', '')]
        .map(each => (SUPERSCRIPTS.includes(each) ? SUPERSCRIPTS.indexOf(each) : each))
        .join(''),
    );
    if (numeral === '10' && FACTOR.test(before)) return; // The factor before it has read it.
    // "24,000¹": a note at the foot of the page.
    if (numeral === '10' && exponent > 1) value = 10 ** exponent;
    else if (power.startsWith('^') || /^[/⁄]/.test(after.slice(power.length))) return;
    end += power.length;
    after = after.slice(power.length);
  }
  const product = /^ ?[×·] ?10([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\^\d{1,2})/.exec(after);
  if (product && !isWord) {
    const exponent = [...product[1].replace('^', '')]
      .map(each => (SUPERSCRIPTS.includes(each) ? SUPERSCRIPTS.indexOf(each) : each))
      .join('');
    value = Number((value * 10 ** Number(exponent)).toPrecision(12));
    end += product[0].length;
    after = text.slice(end, end + 60);
  } else if (/^ ?[×·⁄]/.test(after) || /[×·⁄] ?$/.test(before)) return;
  if (/^(?: and| or|-| to)? ?(?:a |an )?(?:half|quarters?|thirds?|[½¼¾])\b|^[½¼¾]/.test(after)) return;
  if (/^[\p{L}\d]|^[./:]\d|^ \d|^,\d|^[’']s/u.test(after)) return;
  // "twenty four hours", "nineteen eighty": words that belong to one number.
  const beside = [/([a-z]+)[ -]$/i.exec(before)?.[1], /^[ -]([a-z]+)\b/i.exec(after)?.[1]];
  if (isWord && beside.some(each => numberWords.has(each?.toLowerCase() ?? ''))) return;
  if (isWord && /\bpoint $/i.test(before)) return;
  // "four out of ten", "one in five": a share
  if (SHARE.test(before)) return;
  // "1 thousand four hundred": digits that words go on with
  if (isWord && /\d (?:hundred|thousand|million|billion) (?:and )?$/i.test(before)) return;
  if (!isWord && scaleWord && numberWords.has(/^ (?:and )?([a-z-]+)/i.exec(after)?.[1]?.toLowerCase() ?? '')) return;
  // "the Ten Most Wanted"
  if (word !== undefined && match.index > 0 && /^\p{Lu}/u.test(numeral) && /^ \p{Lu}/u.test(after)) return;
  if (BELOW_ZERO.test(before)) return;
  if (NAMES_A_NUMBER.test(before) || /^(?:st|nd|rd|th)\b/.test(after)) return;
  // Joined by a hyphen to what stands before: "COVID-19", "mid-90s", a score.
  const reason =
    RANGE_BEFORE.test(before) || RANGE_AFTER.test(after) || BETWEEN.test(before)
      ? inEnglish('range-end')
      : /\b(?:half|quarter|third)s? (?:of )?(?:a )?$/i.test(before)
        ? inEnglish('fraction')
        : undefined;

  if (currency) {
    if (/^ (?:\d|hundred)/.test(after)) return;
    return {
      ...at,
      end,
      value,
      scale,
      unit:
        currencies[currency.toUpperCase()] ??
        (/^rs/i.test(currency) ? 'INR' : undefined) ??
        currency.toUpperCase().replace('RMB', 'CNY'),
      rule: 'currency sign',
      reason,
    };
  }
  const codeAfter = CODE_AFTER.exec(after);
  if (codeAfter) {
    return {
      ...at,
      end: end + codeAfter[0].length,
      value,
      scale,
      unit: codeAfter[1].replace('RMB', 'CNY'),
      rule: 'currency code',
      reason,
    };
  }
  const percent = /^(?:%| ?percent\b| ?per cent\b)/i.exec(after);
  if (percent) {
    if (/^ ?points?\b/i.test(after.slice(percent[0].length))) return;
    return { ...at, end: end + percent[0].length, value, scale, unit: '%', rule: 'per cent', reason };
  }
  const area = /^ ?(?:[kcm]m|m|mi|ft|yd|in)[²³](?![\p{L}\p{N}])/u.exec(after);
  if (area) return { ...at, end: end + area[0].length, value, scale, unit: area[0].trim(), rule: 'measure', reason };
  // "75 second-hand carriages"
  const measure = /^[- ]second-/.test(after) ? null : /^[- ]([a-z]{2,10})\b(?![²³])/i.exec(after);
  const unitName = measure?.[1].toLowerCase() ?? '';
  const unit = measures[unitName] ?? (Object.values(measures).includes(unitName) ? unitName : undefined);
  if (measure && unit) {
    // An age is no fact of the story; "two years" anyone would guess.
    if (
      /^[- ](?:year|month|week|day)s?[- ]old/i.test(after) ||
      PERIOD.test(before) ||
      (value < LEAST_COUNT && after[0] === ' ') ||
      spelled?.value === 1
    )
      return;
    // "ten minutes before"; but "310 kilometres before they stop"
    const isOfTime = /^(?:second|minute|hour|day|week|month|year)s?$/.test(unit);
    if (isOfTime && /^ (?:ago|earlier|later|before|after|from now)\b/i.test(after.slice(measure[0].length))) return;
    if (/^\./.test(after.slice(measure[0].length)) && /^(?:km|kg)$/.test(unitName)) return;
    return { ...at, end: end + measure[0].length, value, scale, unit, rule: 'measure', reason };
  }
  const money = currencyWords[unitName];
  if (measure && money && after[0] === ' ') {
    return { ...at, end: end + measure[0].length, value, scale, unit: money, rule: 'currency word', reason };
  }
  const count = readCount(before, after, end, value, scale, word !== undefined, reason);
  return count && { ...at, ...count };
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
): Omit<ReadNumber, 'start' | 'numeral'> | undefined {
  if (value < LEAST_COUNT || (isWord && scale === 1 && value < 10)) return;
  // "Apollo 11", "the Dow 30": a name with a number.
  if (
    /(?:^|[^.!?”"] )\p{Ll}?\p{Lu}[\p{L}.&]* $/u.test(before) &&
    !/^(?:The|In|Of|At|And|But|Some|About|Nearly|Almost|Only|More|Over|For|With|From|All|Around|Roughly|Another|By|On|To|Those|These) $/.test(
      /\S+ $/.exec(before)?.[0] ?? '',
    )
  )
    return;
  if (NAMES_A_GROUP.test(before)) return;
  const times = value >= LEAST_TIMES ? OFTEN.exec(after)?.[0] : undefined;
  if (times) return { end: end + times.length, value, scale, unit: 'times', rule: 'count', reason };
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
    if (length === 1 && /^(?:911|112|999|000|110|119|101)$/.test(String(value)) && EMERGENCY.test(head)) return;
    if (length === 1 && AIRLINER.test(String(value)) && OF_AIRLINERS.test(head)) return;
    // "chess sets" are counted; what sets somebody free isn't
    const isNoun =
      length > 1 &&
      /^(?:sets|shows)$/.test(head) &&
      /^(?:[,.;:)]|$| (?:and|for|from|in|to|with|by|at|on)\b)/.test(after.slice(1 + unit.length));
    if ((NOT_COUNTED.test(head) && !isNoun) || after.slice(1, 1 + unit.length) !== unit) return;
    const isPlural = PLURALS_WITHOUT_S.test(head) || (/^\p{Ll}.*[^s’']s$/u.test(head) && head.length > 3);
    if (!isPlural) continue;
    const counts = unit.replace(ONLY_MORE, '');
    // "85 growers and their families": a gap would leave open whose.
    const isJoined = /^ and (?:their|its|his|her)\b/.test(after.slice(1 + unit.length));
    const together = isJoined ? inEnglish('told-with-more') : undefined;
    return { end: end + 1 + unit.length, value, scale, unit: counts, rule: 'count', reason: reason ?? together };
  }
  return;
}

/** Every number in a sentence that counts or measures something. */
export function numbersIn(sentence: string): ReadNumber[] {
  if (!HINT.test(sentence)) return [];
  const found: ReadNumber[] = [];
  let passed = 0;
  for (const match of sentence.matchAll(NUMERAL)) {
    if (match.index < passed) continue;
    const read = readNumber(sentence, match);
    if (read) found.push(read);
    // The words of one number are not read a second time, nor are those that make none together.
    passed = Math.max(passed, read?.numeral.end ?? 0, spelledAt(sentence, match.index)?.end ?? 0);
  }
  return found;
}
