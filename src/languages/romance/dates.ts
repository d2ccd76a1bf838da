import type { DateLanguage, DateParser, Meaning, Reading, Season, Turn, Unit } from '../contract/dates.js';
import { tenseReader } from '../shared/tense.js';
import { leanRegExp } from '../../article/lean-pattern.js';

/** The words by which a Romance language tells when. Each is the source of a pattern unless it says otherwise; a blank stands for any. */
export interface RomanceDateWords {
  /** From January on, each with its other spellings: "septiembre|setiembre". */
  months: readonly string[];
  /** From Monday on. */
  weekdays: readonly string[];
  /** Before a day: "el", "no dia". With the blank after it. */
  article: string;
  /** "el día 12": before the number of a day without its month. */
  dayNumber: string;
  /** The first of a month. */
  first: string;
  /** Between a day and its month: "de ", or a blank alone. */
  ofMonth: string;
  /** Between a month and its year. */
  ofYear: string;
  /** "a principios de ". */
  stage: string;
  /** Before a noun, and after it. */
  turns: Record<Turn, { before: string; after: string }>;
  units: Readonly<Partial<Record<Unit, string>>>;
  /** Any article before "year", "last week". With the blank after it. */
  articles: string;
  year: string;
  /** "one", then from two on. */
  one: string;
  numbers: readonly string[];
  /** A count that nobody can tell: "unos". */
  vague: string;
  /** Days from today: plain words. */
  relative: Readonly<Record<string, number>>;
  /** Right before such a word, and after it: it's no day there. */
  noDay: { before: RegExp; after: RegExp };
  /** Before a count and a unit, and after: "hace …", "… atrás". */
  ago: { before: string; after: string };
  ahead: { before: string; after: string };
  /** Before such a count: "casi ". */
  about: string;
  seasons: Readonly<Record<string, Season>>;
  /** Right before a word that looks like a season and is none: "a été". */
  noSeason?: RegExp;
  /** First to fourth, before the noun or after it. */
  quarters: readonly [string, string, string, string];
  quarter: string;
  /** With `ROMAN` for the numeral. */
  century: string;
  /** Before "1980" or "80", and the decades from the twenties on. */
  decade: string;
  decades: readonly string[];
  dayAfter: string;
  dayBefore: string;
  /** After "day", "year": the one after, or before, the one last spoken of; before it: that same one. */
  beside: { next: string; previous: string; same: string };
  yearEnd: string;
  now: { past: string; present: string; future: string };
  /** Before a length of time; times of day. */
  during: string;
  hours: string;
  each: string;
  clock: string;
  /** Beside a number that looks like a year and is none. */
  noYear: { before: RegExp; after: RegExp };
  /** Right before a weekday: it happens again and again. */
  everyDay: RegExp;
  /** A verb, in the groups `future` and `past`; global. */
  tense: RegExp;
  joints: Pick<DateLanguage, 'joins' | 'through' | 'from' | 'limits'>;
}

const YEAR = '(?:1[0-9]|20)\\d\\d';
const ROMAN: Readonly<Record<string, number>> = { XV: 15, XVI: 16, XVII: 17, XVIII: 18, XIX: 19, XX: 20, XXI: 21 };
const SHIFTS: Record<Turn, number> = { last: -1, this: 0, next: 1 };
const TURNS = ['last', 'this', 'next'] as const;
/** Where even a month with a capital is none of a name: not "Plaza de Mayo". */
const AFTER_PREPOSITION = /(?<!\p{Lu}\p{L}{0,20}\s)(?<!\p{L})(?:en|em|desde|hasta|até|de|do|del) $/u;

const spaced = (source: string) => source.replace(/ /g, '\\s{1,3}');
const pattern = (source: string) => leanRegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(source)})(?![\\p{L}\\p{N}])`, 'giu');
const is = (meaning: Meaning): Reading => ({ meaning });
const reference = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF') => is({ is: 'reference', value });
const number = (digits: string | undefined) => (digits ? Number(digits) : undefined);
/** Which of some patterns a word fits whole. */
const finder = (sources: readonly string[]) => {
  const whole = sources.map(source => leanRegExp(`^(?:${spaced(source)})$`, 'iu'));
  return (word: string) => whole.findIndex(each => each.test(word));
};

/** Dates as the Romance languages put them; their words differ, and where "last" stands. */
export function romanceDates(words: RomanceDateWords): DateLanguage {
  const { turns, article, articles } = words;
  const monthAt = finder(words.months);
  const weekdayAt = finder(words.weekdays);
  const unitNames = Object.keys(words.units) as Unit[];
  const unitAt = finder(Object.values(words.units));
  const units = Object.values(words.units);
  const unitOf = (word: string) => unitNames[unitAt(word)];
  const seasonNames = Object.keys(words.seasons);
  const seasonAt = finder(seasonNames);
  const numberAt = finder(words.numbers);
  const isOne = finder([words.one]);
  const before = finder(TURNS.map(turn => turns[turn].before));
  const behind = finder(TURNS.map(turn => turns[turn].after));
  const turnOf = (ahead: string | undefined, after: string | undefined): Turn | undefined =>
    ahead ? TURNS[before(ahead)] : after ? TURNS[behind(after)] : undefined;
  const countOf = (word: string): number | undefined => {
    if (/^\d/.test(word)) return Number(word);
    if (isOne(word) === 0) return 1;
    const at = numberAt(word);
    return at < 0 ? undefined : at + 2;
  };

  const all = (sources: readonly string[]) => sources.filter(Boolean).join('|');
  const MONTH = `(?<month>${all(words.months)})`;
  const WEEKDAY = `(?<weekday>${all(words.weekdays)})`;
  const UNIT = `(?<unit>${all(units)})`;
  const BEFORE = `(?<turn>${all(TURNS.map(turn => turns[turn].before))})`;
  const AFTER = `(?<after>${all(TURNS.map(turn => turns[turn].after))})`;
  const COUNT = `(?<count>\\d{1,3}|${words.one}|${all(words.numbers)}|${words.vague})`;
  const OF_YEAR = `(?:${words.ofYear}(?<year>${YEAR})|(?:,| )? ?${words.ofYear}?${articles}?(?:(?<yearTurn>${all(TURNS.map(turn => turns[turn].before))}) ${words.year}|${words.year} (?<yearAfter>${all(TURNS.map(turn => turns[turn].after))})))`;
  const yearOf = ({ year, yearTurn, yearAfter }: Record<string, string | undefined>) => {
    const turn = turnOf(yearTurn, yearAfter);
    return { year: number(year), yearShift: turn && SHIFTS[turn] };
  };

  const parsers: readonly DateParser[] = [
    {
      rule: 'figures',
      pattern: pattern(
        `(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>${YEAR})|(?<isoYear>${YEAR})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)`,
      ),
      read: ({ day, month, year, isoYear, isoMonth, isoDay }) =>
        Number(month ?? isoMonth) > 12
          ? undefined
          : is({
              is: 'date',
              year: number(year ?? isoYear),
              month: number(month ?? isoMonth),
              day: number(day ?? isoDay),
            }),
    },
    {
      rule: 'day-month',
      pattern: pattern(
        `${article}?(?:${BEFORE} )?${article}?(?<day>\\d{1,2}|${words.first}|${words.one}|${all(words.numbers)})${words.ofMonth}${MONTH}(?: ${AFTER})?${OF_YEAR}?`,
      ),
      read: ({ day, month, ...rest }) =>
        is({
          is: 'date',
          month: monthAt(month!) + 1,
          day: /^\d/.test(day!) ? parseInt(day!, 10) : (countOf(day!) ?? 1),
          ...yearOf(rest),
        }),
    },
    {
      rule: 'day-of-month',
      pattern: pattern(`${words.dayNumber}(?<day>\\d{1,2})(?![.,:/%]\\d)(?! ?(?:${all(words.months)}|[-/º%]))`),
      read: ({ day }, { after }) =>
        Number(day) < 1 || Number(day) > 31 || /^\s(?:de|y|e|et|a|al|à|au)\s/i.test(after)
          ? undefined
          : { ...is({ is: 'date', day: Number(day) }), doubtful: true },
    },
    {
      rule: 'month',
      pattern: pattern(
        `(?<stage>${words.stage})?(?:${articles}?${BEFORE} (?:${words.units.month ?? ''} de )?)?${MONTH}(?: ${AFTER})?${OF_YEAR}?`,
      ),
      // "Julio Ruiz", "la Plaza de Mayo": names
      read: ({ month, turn, after, stage, ...rest }, { before: text, after: behindMonth }) =>
        (/^\p{Lu}/u.test(month!) &&
          !((stage || AFTER_PREPOSITION.test(text)) && /^(?:[^\s\p{L}]|\s[^\p{Lu}]|$)/u.test(behindMonth))) ||
        /\d (?:y|e|et|al|a|au|o|ou) \d{1,2} (?:de )?$/.test(text)
          ? undefined
          : is({ is: 'date', month: monthAt(month!) + 1, turn: turnOf(turn, after), ...yearOf(rest) }),
    },
    {
      rule: 'year',
      pattern: pattern(`${words.stage}?(?<named>${articles}?${words.year} )?(?<year>${YEAR})(?![%°]|[.,]\\d|/\\d)`),
      read({ year, named }, { before: text, after }) {
        if (/[#.,:/@$€-]$/.test(text) || words.noYear.before.test(text) || words.noYear.after.test(after))
          return undefined;
        const value = Number(year);
        return named || (value >= 1900 && value < 2050) ? is({ is: 'date', year: value }) : undefined;
      },
    },
    {
      rule: 'decade',
      pattern: pattern(`${words.decade}(?:(?<century>19|20)?(?<tens>[1-9])0|(?<word>${all(words.decades)}))`),
      read({ century, tens, word }, { after }) {
        if (/^[.,]?\d|^\s\p{Ll}+s\b/u.test(after) && !century) return undefined;
        const ten = word ? words.decades.indexOf(word.toLowerCase()) + 2 : Number(tens);
        return is({ is: 'decade', decade: Number(century ?? 19) * 10 + ten });
      },
    },
    {
      rule: 'century',
      pattern: pattern(`${words.stage}?${words.century.replace('ROMAN', '(?<roman>XXI|XX|XIX|XVIII|XVII|XVI|XV)')}`),
      read: ({ roman }) => is({ is: 'century', century: ROMAN[roman!.toUpperCase()] - 1 }),
    },
    {
      rule: 'season',
      pattern: pattern(`${articles}?(?:${BEFORE} )?(?<season>${all(seasonNames)})(?: ${AFTER})?${OF_YEAR}?`),
      read: ({ season, turn, after, ...rest }, { before: text }) =>
        words.noSeason?.test(text)
          ? undefined
          : is({
              is: 'season',
              season: words.seasons[seasonNames[seasonAt(season!)]],
              turn: turnOf(turn, after),
              ...yearOf(rest),
            }),
    },
    {
      rule: 'quarter',
      pattern: pattern(`(?<ordinal>${all(words.quarters)}) ${words.quarter}${OF_YEAR}?`),
      read: ({ ordinal, ...rest }) =>
        is({ is: 'quarter', quarter: finder(words.quarters)(ordinal!) + 1, ...yearOf(rest) }),
    },
    {
      rule: 'relative-day',
      pattern: pattern(`(?<word>${all(Object.keys(words.relative)).replace(/'/g, "['’]")})`),
      read({ word }, { before: text, after }) {
        const amount = words.relative[word!.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'")];
        if (words.noDay.before.test(text) && amount === 1) return undefined;
        if (amount === 0 && (words.noDay.before.test(text) || words.noDay.after.test(after)))
          return reference('PRESENT_REF');
        return is({ is: 'shift', unit: 'day', amount, from: 'reference' });
      },
    },
    {
      rule: 'weekday',
      pattern: pattern(`${article}?(?:${BEFORE} )?${WEEKDAY}(?: ${AFTER})?`),
      read: ({ weekday, turn, after }, { before: text }) =>
        words.everyDay.test(text)
          ? undefined
          : is({ is: 'weekday', weekday: weekdayAt(weekday!) + 1, turn: turnOf(turn, after) }),
    },
    {
      rule: 'turn-unit',
      pattern: pattern(`${articles}?(?:${BEFORE} ${UNIT}|(?<own>${all(units)})(?: |-)${AFTER})`),
      read({ turn, unit, own, after }) {
        const which = turnOf(turn, after)!;
        const named = unitOf(unit ?? own!);
        if (unit && /s$/.test(unit) && unit !== 'mes' && unit !== 'mês' && !/^mois$/.test(unit))
          return reference(which === 'last' ? 'PAST_REF' : which === 'next' ? 'FUTURE_REF' : 'PRESENT_REF');
        return named === 'day' ? undefined : is({ is: 'shift', unit: named, amount: SHIFTS[which], from: 'reference' });
      },
    },
    ...(
      [
        ['ago', -1],
        ['ahead', 1],
      ] as const
    ).flatMap(([way, sign]): DateParser[] =>
      [`${words[way].before} ${words.about}?${COUNT} ${UNIT}`, `${COUNT} ${UNIT} ${words[way].after}`]
        .filter((_, i) => (i === 0 ? words[way].before : words[way].after))
        .map(source => ({
          rule: `count-${way}`,
          pattern: pattern(source),
          read({ count, unit }) {
            const many = countOf(count!);
            if (many === undefined) return sign < 0 ? reference('PAST_REF') : undefined;
            const named = unitOf(unit!);
            const wide = sign < 0 && many === 1 && named === 'year';
            return is({ is: 'shift', unit: named, amount: sign * many, from: 'reference', wide });
          },
        })),
    ),
    {
      rule: 'day-beside',
      pattern: pattern(`(?<next>${words.dayAfter})|${words.dayBefore}`),
      read: ({ next }) => is({ is: 'shift', unit: 'day', amount: next ? 1 : -1, from: 'mention' }),
    },
    {
      rule: 'unit-beside',
      pattern: pattern(
        `${articles}?(?<own>${all(units)}) (?:(?<next>${words.beside.next})|(?:${words.beside.previous}))|(?:${words.beside.same}) (?<same>${all(units)})`,
      ),
      read: ({ own, next, same }) => {
        const named = unitOf((own ?? same)!);
        const amount = same ? 0 : next ? 1 : -1;
        return /s$/.test(own ?? same!) && named !== 'month'
          ? undefined
          : { ...is({ is: 'shift', unit: named, amount, from: 'mention' }), doubtful: true };
      },
    },
    {
      rule: 'year-end',
      pattern: pattern(words.yearEnd),
      read: () => is({ is: 'shift', unit: 'year', amount: 0, from: 'reference' }),
    },
    { rule: 'present', pattern: pattern(words.now.present), read: () => reference('PRESENT_REF') },
    { rule: 'past', pattern: pattern(words.now.past), read: () => reference('PAST_REF') },
    { rule: 'future', pattern: pattern(words.now.future), read: () => reference('FUTURE_REF') },
    {
      rule: 'duration',
      pattern: pattern(
        `${words.during}?(?:${turns.last.before} |${turns.next.before} )?${COUNT} (?:(?:${turns.last.before}|${turns.next.before}) )?${UNIT}|${COUNT.replace('<count>', '<hours>')} ${words.hours}`,
      ),
      read: () => is({ is: 'duration', value: 'PX' }),
    },
    { rule: 'set', pattern: pattern(words.each), read: () => is({ is: 'set', value: 'P1X' }) },
    { rule: 'clock', pattern: pattern(words.clock), read: () => is({ is: 'clock' }) },
  ];
  return { parsers, ...words.joints, tenseAt: tenseReader(words.tense) };
}
