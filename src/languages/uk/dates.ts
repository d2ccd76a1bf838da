import type { DateLanguage, DateParser, Meaning, Reading } from '../contract/dates.js';
import { tenseReader } from '../shared/tense.js';
import {
  COUNT,
  countOf,
  MONTH,
  MONTHS,
  monthOf,
  ORDINAL,
  ordinalOf,
  RELATIVE,
  ROMAN,
  romanOf,
  SEASON,
  seasonOf,
  TURN,
  turnOf,
  UNIT,
  unitOf,
  WEEKDAY,
  weekdayOf,
} from './date-words.js';
import { leanRegExp } from '../../article/lean-pattern.js';

// Few blanks, so that no match runs over a wall of them
const S = '[\\s\\u00a0]{1,3}';
const YEAR = '(?:1\\d|20)\\d\\d';
const YEAR_WORD = `(?:р(?:ік|оку|оці|оком|оки|оків|оках|оками)|рр?\\.?(?!\\p{L}))`;
const STAGE = `(?:(?:на${S}|у${S}|в${S}|під${S}|до${S}|з${S}|із${S})?(?:початк(?:у|ом)|початок|середин(?:а|и|і|у|ою)|кін(?:ець|ця|ці|цем)|наприкінці)${S})`;
const SHIFTS = { last: -1, this: 0, next: 1 } as const;

const pattern = (source: string): RegExp => leanRegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
const is = (meaning: Meaning, time?: string): Reading => (time ? { meaning, time } : { meaning });
const reference = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF') => is({ is: 'reference', value });
const number = (digits: string | undefined) => (digits ? Number(digits) : undefined);

/** The year that a day, month or season is said to lie in: "2024 року", "минулого року". */
const OF_YEAR = `(?:,?${S}(?<year>${YEAR})(?:-го)?(?:${S}${YEAR_WORD})?|${S}(?<yearTurn>${TURN})${S}р(?:оку|оці|ік))`;
const yearOf = ({ year, yearTurn }: Record<string, string | undefined>) => {
  const turn = turnOf(yearTurn);
  return { year: number(year), yearShift: turn && SHIFTS[turn] };
};
/** "264 до н. е." behind a month or season: years before Christ have no place in a pack. */
const BEFORE_CHRIST = /^\s\d{1,4}(?:\s(?:рр?\.?|року))?\sдо\sн/u;
/** Days are told from the date before where something had happened by then. */
const isTold = (around: string) => /\p{Ll}(?:вся|лася|лися|лося|[аияіую]в|[аиіяую]л[аои])(?!\p{L})/u.test(around);

const calendar: readonly DateParser[] = [
  {
    rule: 'figures',
    pattern: pattern(
      `(?<isoYear>${YEAR})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)|(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./](?<year>${YEAR})`,
    ),
    read: ({ day, month, year, isoYear, isoMonth, isoDay }) =>
      Number(month ?? isoMonth) > 12 || Number(day ?? isoDay) > 31
        ? undefined
        : is({
            is: 'date',
            year: number(year ?? isoYear),
            month: number(month ?? isoMonth),
            day: number(day ?? isoDay),
          }),
  },
  {
    // The first days of "16—24 серпня", "5, 7 і 9 травня"
    rule: 'day-before-day',
    pattern: pattern(
      `(?<day>\\d{1,2})(?:-го)?(?=(?:\\s?(?:[-–—,]|до|по|і|й|та|на|чи|або)\\s?\\d{1,2}(?:-го)?){1,4}${S}${MONTH}(?:${S}(?<year>${YEAR}))?)`,
    ),
    read: ({ day, month, year }, { before }) =>
      /[\d.,:]$/.test(before) || Number(day) > 31
        ? undefined
        : is({ is: 'date', year: number(year), month: monthOf(month!) + 1, day: Number(day) }),
  },
  {
    rule: 'day-month',
    pattern: pattern(`(?<day>\\d{1,2}(?:-?(?:го|е|им|му))?|${ORDINAL})${S}${MONTH}${OF_YEAR}?`),
    read: ({ day, month, ...rest }) => {
      const days = /^\d/.test(day!) ? parseInt(day!, 10) : ordinalOf(day!);
      return days < 1 || days > 31
        ? undefined
        : is({ is: 'date', month: monthOf(month!) + 1, day: days, ...yearOf(rest) });
    },
  },
  {
    rule: 'month',
    pattern: pattern(`${STAGE}?(?:(?<turn>${TURN})${S})?${MONTH}${OF_YEAR}?`),
    read({ month, turn, ...rest }, { before, after }) {
      if (BEFORE_CHRIST.test(after)) return undefined;
      const { year, yearShift } = yearOf(rest);
      const isPlaced = year !== undefined || turn !== undefined || yearShift !== undefined;
      // "лютий мороз", "Серпня": what is no month
      if (/^лют/iu.test(month!) && !isPlaced && !/(?:^|\s)(?:[ув]|з|до|від|початку|кінця|середини)\s$/iu.test(before))
        return undefined;
      if (/(?:^|\s)(?:кожн\p{L}+|щороку)\s$/iu.test(before)) return undefined;
      return is({ is: 'date', month: monthOf(month!) + 1, turn: turnOf(turn), year, yearShift });
    },
  },
  {
    // The first month of "липень—серпень 1941"
    rule: 'month-before-month',
    pattern: pattern(`${MONTH}(?=\\s?[-–—]\\s?(?:${MONTHS.join('|')})${S}(?<year>${YEAR}))`),
    read: ({ month, year }) => is({ is: 'date', month: monthOf(month!) + 1, year: number(year) }),
  },
  {
    rule: 'year',
    pattern: pattern(
      `${STAGE}?(?<year>${YEAR})(?:-(?:го|му|й|ий|ім|им))?(?<named>${S}${YEAR_WORD})?(?![%°]|[.,:]\\d|/\\d)`,
    ),
    read({ year, named }, { before, after }) {
      if (/[#№.,:/@$€]$|(?:понад|близько|майже|номер|статт\p{L}|закон\p{L}*|резолюці\p{L}*)\s$/iu.test(before))
        return undefined;
      if (named) return is({ is: 'date', year: Number(year) });
      if (
        /^\s(?:грив|грн|долар|євро|осіб|людей|людин|кілометр|км|метр|тонн|тис|млн|млрд|рублів|гектар|га|одиниц|кв\.|солдат|військов|загибл|поранен|полонен|танк|літак|гармат|чоловік|вбит|убит)/u.test(
          after,
        )
      )
        return undefined;
      const value = Number(year);
      return (value >= 1900 && value < 2050) ||
        /(?:^|\s)(?:[ув]|з|із|до|від|на|по|після|за|між|близько)\s$|[(–—-]\s?$/iu.test(before) ||
        /^\s?[)–—-]/u.test(after)
        ? is({ is: 'date', year: value })
        : undefined;
    },
  },
  {
    rule: 'decade',
    pattern: pattern(
      `${STAGE}?(?:(?<century>1\\d|20)?(?<tens>[1-9])0-(?:х|ті|тих|ми|ві|ими)|(?<word>двадцят|тридцят|сороков|п['’ʼ]ятдесят|шістдесят|сімдесят|вісімдесят|дев['’ʼ]яност)(?:их|і)(?=${S}рок))(?:${S}рок(?:и|ів|ах|ами))?`,
    ),
    read({ century, tens, word }) {
      const WORDS = ['двадцят', 'тридцят', 'сороков', 'п’ятдесят', 'шістдесят', 'сімдесят', 'вісімдесят', 'дев’яност'];
      const ten = word ? WORDS.indexOf(word.toLowerCase().replace(/['ʼ]/g, '’')) + 2 : Number(tens);
      return is({ is: 'decade', decade: Number(century ?? 19) * 10 + ten });
    },
  },
  {
    rule: 'century',
    pattern: pattern(
      `${STAGE}?(?:(?<roman>${ROMAN})|(?<digits>\\d{1,2})-(?:го|му|е|им|ому))${S}(?:столі(?:ття|ттю|ттям|тті)|сторіччя|сторіччі|ст\\.)`,
    ),
    read: ({ roman, digits }) => {
      const century = roman ? romanOf(roman) : Number(digits);
      return century > 1 && century < 23 ? is({ is: 'century', century: century - 1 }) : undefined;
    },
  },
  {
    rule: 'season',
    pattern: pattern(`(?<stage>${STAGE})?(?:(?<turn>${TURN})${S})?(?<season>${SEASON})${OF_YEAR}?`),
    read({ season, turn, stage, ...rest }, { before, after }) {
      if (BEFORE_CHRIST.test(after)) return undefined;
      const { year, yearShift } = yearOf(rest);
      const isPlaced = year ?? turn ?? stage ?? yearShift;
      // "літа": years of a life, too
      if (isPlaced === undefined && !/^(?:навесні|[ув]літку|восени|[ув]зимку)$/iu.test(season!)) return undefined;
      if (/(?:кожн\p{L}+)\s$/iu.test(before)) return undefined;
      return is({ is: 'season', season: seasonOf(season!), turn: turnOf(turn), year, yearShift });
    },
  },
  {
    rule: 'quarter',
    pattern: pattern(
      `(?<ordinal>перш|друг|трет|четверт|[1-4]|IV|I{1,3})(?:(?:-|)(?:ого|ому|ий|ій|ьому|ім|им|му|го|й))?${S}квартал(?:|у|і|ом)${OF_YEAR}?`,
    ),
    read({ ordinal, ...rest }) {
      const ORDINALS = ['перш', 'друг', 'трет', 'четверт'];
      const ROMANS = ['I', 'II', 'III', 'IV'];
      const at = Math.max(ORDINALS.indexOf(ordinal!.toLowerCase()), ROMANS.indexOf(ordinal!.toUpperCase()));
      return is({ is: 'quarter', quarter: at >= 0 ? at + 1 : Number(ordinal), ...yearOf(rest) });
    },
  },
];

const relative: readonly DateParser[] = [
  {
    rule: 'relative-day',
    pattern: pattern(`(?<word>${Object.keys(RELATIVE).join('|')})`),
    read: ({ word }) => is({ is: 'shift', unit: 'day', amount: RELATIVE[word!.toLowerCase()], from: 'reference' }),
  },
  {
    rule: 'last-year',
    pattern: pattern('(?<last>торік)|цьогоріч'),
    read: ({ last }) => is({ is: 'shift', unit: 'year', amount: last ? -1 : 0, from: 'reference' }),
  },
  {
    rule: 'weekday',
    pattern: pattern(`(?:(?<turn>${TURN})${S})?${WEEKDAY}`),
    read: ({ weekday, turn }, { before }) =>
      // "середа" of a name, "щосереди" and "по неділях" of every week
      /(?:кожн\p{L}+|по)\s$/iu.test(before) || (/^\p{Lu}/u.test(weekday!) && /\p{L}\s$/u.test(before))
        ? undefined
        : is({ is: 'weekday', weekday: weekdayOf(weekday!) + 1, turn: turnOf(turn) }),
  },
  {
    rule: 'turn-unit',
    pattern: pattern(`(?<stage>${STAGE})?(?<turn>${TURN})${S}(?<unit>${UNIT})`),
    read({ turn, unit }) {
      const which = turnOf(turn)!;
      const named = unitOf(unit!);
      if (named === 'day')
        return which === 'next'
          ? is({ is: 'shift', unit: 'day', amount: 1, from: 'mention' })
          : which === 'this'
            ? is({ is: 'shift', unit: 'day', amount: 0, from: 'mention' })
            : undefined;
      return is({ is: 'shift', unit: named, amount: SHIFTS[which], from: 'reference' });
    },
  },
  {
    rule: 'same-unit',
    pattern: pattern(
      `(?:(?:т(?:ого|ому|им|ієї|ій)|цього|цьому)${S}(?:ж|самого|самому|самої)${S}|цього${S}ж${S}|того${S})(?<unit>д(?:ня|ень)|місяця|року|році|тижня)`,
    ),
    read: ({ unit }) => is({ is: 'shift', unit: unitOf(unit!), amount: 0, from: 'mention' }),
  },
  {
    rule: 'day-before',
    pattern: pattern(`(?:напередодні|попереднього${S}дня|(?<next>наступного${S}(?:дня|ранку)))`),
    read: ({ next }) => is({ is: 'shift', unit: 'day', amount: next ? 1 : -1, from: 'mention' }),
  },
  {
    rule: 'count-ago',
    pattern: pattern(`(?:(?<count>${COUNT})${S})?(?<unit>${UNIT})${S}(?:тому|назад)`),
    read({ count, unit }) {
      const many = count === undefined ? 1 : countOf(count);
      if (many === undefined) return reference('PAST_REF');
      const named = unitOf(unit!);
      return is({ is: 'shift', unit: named, amount: -many, from: 'reference', wide: many === 1 && named === 'year' });
    },
  },
  {
    rule: 'count-ahead',
    pattern: pattern(`через${S}(?:(?<count>${COUNT})${S})?(?<unit>${UNIT})`),
    read({ count, unit }, { before, after }) {
      const many = count === undefined ? 1 : countOf(count);
      if (many === undefined) return reference('FUTURE_REF');
      const from = isTold(`${before} ${after}`) ? 'mention' : 'reference';
      return is({ is: 'shift', unit: unitOf(unit!), amount: many, from });
    },
  },
  {
    rule: 'end-of-year',
    pattern: pattern(`${STAGE}(?<unit>року|місяця|тижня)`),
    read: ({ unit }) => is({ is: 'shift', unit: unitOf(unit!), amount: 0, from: 'mention' }),
  },
  {
    rule: 'present',
    pattern: pattern('зараз|нині|тепер|наразі|донині|сьогоднішній день'),
    read: () => reference('PRESENT_REF'),
  },
  { rule: 'past', pattern: pattern('нещодавно|останнім часом|колись'), read: () => reference('PAST_REF') },
  { rule: 'future', pattern: pattern('незабаром|найближчим часом|у майбутньому'), read: () => reference('FUTURE_REF') },
  {
    rule: 'duration',
    pattern: pattern(
      `(?:(?:протягом|впродовж|упродовж|за|на|останні(?:х|ми)?|перші(?:х)?|понад|майже)${S}){0,2}${COUNT}${S}(?:${UNIT}|годин(?:а|и|у)?|хвилин(?:а|и|у)?)`,
    ),
    read: () => is({ is: 'duration', value: 'PX' }),
  },
  {
    rule: 'set',
    pattern: pattern(
      "щодня|щотижня|щомісяця|щороку|щоранку|щовечора|щопонеділка|щовівторка|щосереди|щочетверга|щоп['’ʼ]ятниці|щосуботи|щонеділі|кожного (?:дня|тижня|місяця|року)|кожен (?:день|тиждень|місяць|рік)",
    ),
    read: () => is({ is: 'set', value: 'P1X' }),
  },
  {
    rule: 'clock',
    pattern: pattern(
      `(?:о|об|близько)${S}\\d{1,2}(?:[:.]\\d{2}|-(?:й|ій))?(?:${S}годин(?:і|и))?(?:${S}(?:ранку|вечора|дня|ночі))?|\\d{1,2}:\\d{2}`,
    ),
    read: () => is({ is: 'clock' }),
  },
];

const CUE =
  /(?<!\p{L})(?:(?<future>буде|будуть|будемо|планує|планують|має намір|збирається|збираються|наступн\p{Ll}+|\p{Ll}{3,}(?:тиме|тимуть|тимемо))|(?<past>був|була|було|були|\p{Ll}{2,}(?:вся|лася|лися|лося|ав|ив|ув|яв|ала|ила|іла|ула|яла|ало|ило|ало|уло|али|или|іли|ули|яли|ено|ано|ято)))(?!\p{L})/gu;

export const dates: DateLanguage = {
  parsers: [...calendar, ...relative],
  joins: /^,?\s{1,3}$/,
  through: /^\s?(?:[-–—]|до|по)\s?$/i,
  from: /(?:^|\s)(?:з|із|від|між)\s$/i,
  limits: [
    { pattern: /(?:^|\s)(?:з|із|починаючи з|від|відтоді як)\s$/iu, limit: 'since' },
    { pattern: /(?:^|\s)до\s$/iu, limit: 'until' },
    { pattern: /(?:^|\s)(?:близько|приблизно)\s$/iu, limit: 'about' },
  ],
  tenseAt: tenseReader(CUE),
};
