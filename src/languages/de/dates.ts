import type { DateLanguage, DateParser, Meaning, Reading, Tense, Turn } from '../contract/dates.js';
import {
  COUNT,
  countOf,
  HOLIDAYS,
  monthNumber,
  ORDINAL,
  ordinalOf,
  partOfDay,
  seasonOfWord,
  turnOf,
  UNIT,
  unitOf,
  weekdayNumber,
} from './date-words.js';
import { around, tenseReader } from '../shared/tense.js';
import { leanRegExp } from '../../article/lean-pattern.js';

// Few blanks, so that no match runs over a wall of them
const S = '\\s{1,3}';
const MONTH =
  '(?<month>Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Apr|Aug|Sept|Sep|Okt|Nov|Dez)\\.)';
const WEEKDAY = '(?<weekday>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)';
const YEAR = '(?:1[0-9]|20)\\d\\d';
const SEASON = '(?<season>Frühjahrs?|Frühlings?|Sommers?|Herbst(?:e?s)?|Winters?)';
const STAGE = `(?:(?:Anfang|Mitte|Ende|Beginn|Anfangs|Spätestens${S}Ende)${S}(?:des${S}|der${S}|vom${S})?)`;
const LAST = '(?:vergangen|letzt|vorig|vorangegangen)e[mnrs]?';
const NEXT = '(?:kommend|nächst|folgend)e[mnrs]?';
const THIS = '(?:diese[mnrs]?|laufende[mnrs]?|selbe[mnrs]?)';
const TURN = `(?<turn>${LAST}|${NEXT}|${THIS})`;
const PART =
  '(?<part>Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|früh|morgen|vormittag|mittag|nachmittag|abend|nacht)s?';

const pattern = (source: string): RegExp => leanRegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
const is = (meaning: Meaning, time?: string): Reading => (time ? { meaning, time } : { meaning });
const now = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Reading => is({ is: 'reference', value });
const number = (digits: string | undefined): number | undefined => (digits ? Number(digits) : undefined);
const fullYear = (digits: string): number =>
  digits.length === 2 ? (Number(digits) > 50 ? 1900 : 2000) + Number(digits) : Number(digits);
const SHIFTS: Record<Turn, number> = { last: -1, this: 0, next: 1 };
const shiftOf = (words: string | undefined): number | undefined => {
  const turn = turnOf(words);
  return turn && SHIFTS[turn];
};
const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');
/** The year that a month or season is said to lie in. */
const OF_YEAR = `(?:${S}(?:des${S}|im${S})?(?:Jahre?s?${S})?(?<year>${YEAR})|${S}(?<ofYear>${LAST}|${NEXT}|${THIS})${S}Jahres)`;

const calendarParsers: readonly DateParser[] = [
  {
    rule: 'iso-date',
    pattern: pattern(`(?<year>${YEAR})-(?<month>\\d\\d)-(?<day>\\d\\d)`),
    read: ({ year, month, day }) => is({ is: 'date', year: number(year), month: number(month), day: number(day) }),
  },
  {
    rule: 'figures',
    pattern: pattern(`(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.(?:\\s?(?<year>${YEAR}|\\d\\d))?(?![.\\d%])`),
    read: ({ day, month, year }, { before, after }) => {
      if (Number(month) > 12 || Number(day) > 31 || Number(month) < 1 || /[\d.,:]$/.test(before)) return undefined;
      if (!year && /^\s?(?:\p{Ll}|%|Prozent|Euro|\d)/u.test(after) && !/\b(?:am|vom|bis|zum|ab)\s$/i.test(before))
        return undefined;
      return is({ is: 'date', year: year ? fullYear(year) : undefined, month: number(month), day: number(day) });
    },
  },
  {
    // The first days of "5. bis 9. Juni", "11., 18. und 25. März"
    rule: 'day-before-day',
    pattern: pattern(
      `(?<day>\\d{1,2})\\.?(?=(?:,?\\s?(?:[-–—/]|bis|und|sowie)?\\s?(?:zum\\s|dem\\s)?\\d{1,2}\\.){1,5}\\s{0,3}${MONTH}(?:${S}(?<year>${YEAR}))?)`,
    ),
    read: ({ day, month, year }, { before }) =>
      /[\d.,:]$/.test(before) || Number(day) > 31
        ? undefined
        : is({ is: 'date', year: number(year), month: monthNumber(month!), day: Number(day) }),
  },
  {
    rule: 'day-month',
    pattern: pattern(`(?<day>\\d{1,2})\\.\\s{0,3}${MONTH}${OF_YEAR}?`),
    read: ({ day, month, year, ofYear }) =>
      is({ is: 'date', year: number(year), month: monthNumber(month!), day: number(day), yearShift: shiftOf(ofYear) }),
  },
  {
    rule: 'ordinal-day-month',
    pattern: pattern(`(?<day>${ORDINAL.replace('|\\d{1,2}\\.', '')})${S}${MONTH}${OF_YEAR}?`),
    read: ({ day, month, year, ofYear }) =>
      is({
        is: 'date',
        year: number(year),
        month: monthNumber(month!),
        day: ordinalOf(day!),
        yearShift: shiftOf(ofYear),
      }),
  },
  {
    rule: 'month',
    pattern: pattern(`${STAGE}?(?:(?:${TURN}${S})|(?:im${S})?Monat${S})?${MONTH}${OF_YEAR}?`),
    read: ({ month, year, ofYear, turn }, { before, after }) => {
      if (!isCapital(month) || /^(?:Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez)\.$/.test(month!) !== false) {
        if (!/\.$/.test(month ?? '') || !year) return undefined;
      }
      // "August Müller", "April Ryan": a name
      if (
        /^(?:April|August|Mai)$/.test(month!) &&
        !year &&
        !turn &&
        /^ \p{Lu}\p{Ll}/u.test(after) &&
        !/\b(?:im|seit|bis|ab|vom|Ende|Anfang|Mitte|in)\s$/i.test(before) &&
        !/^(?:Anfang|Mitte|Ende)/.test(month!)
      )
        return undefined;
      if (/\b(?:jede[nmrs]?|alle)\s$/i.test(before)) return undefined;
      return is({
        is: 'date',
        year: number(year),
        month: monthNumber(month!),
        turn: turnOf(turn),
        yearShift: shiftOf(ofYear),
      });
    },
  },
  {
    rule: 'year',
    pattern: pattern(
      `(?:${STAGE}|(?<named>(?:im${S}|des${S}|das${S}|dem${S})?Jahre?s?${S}))?(?<year>${YEAR})(?![%°]|[.,:]\\d|/\\d{2,3}(?!\\d)|[-–]\\d{3}(?!\\d)|er)`,
    ),
    read: ({ year, named }, { before, after }) => {
      if (
        /[#.,:/@$€-]$|\b(?:Nr|Nummer|Artikel|Paragraf|Boeing|Flug|rund|knapp|mehr als|über|fast|insgesamt|Formel|Agenda)\.?\s$/i.test(
          before,
        )
      )
        if (!/(?<=\d{4})[-–]$/.test(before)) return undefined;
      if (
        /^[\s-](?:Euro|Menschen|Personen|Mark|Dollar|Franken|Meter|Kilometer|Tonnen|Stück|Mitarbeiter|Arbeitsplätze|Stellen|Einwohner|Besucher|Zuschauer|Soldaten|Prozent|Mal|Quadratmeter|Millionen|Exemplare|Fälle|Tote|Kilo|Hektar|Liter|Uhr|Schüler|Studenten|Unternehmen|Teilnehmer|Häuser|Wohnungen|Jahre\b|Stunden|Watt|PS)/.test(
          after,
        )
      )
        return undefined;
      const value = Number(year);
      if (named || (value >= 1900 && value < 2050)) return is({ is: 'date', year: value });
      return /\b(?:seit|bis|von|ab|in|um|aus|Jahre?s?|und|zwischen|Anfang|Mitte|Ende)\s$/i.test(before) ||
        /\($/.test(before)
        ? is({ is: 'date', year: value })
        : undefined;
    },
  },
  {
    rule: 'decade',
    pattern: pattern(
      `${STAGE}?(?:(?:die|den|der)${S})?(?:(?<century>19|18|20)?(?<tens>[1-9])0er[-\\s]?Jahren?|(?<word>zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger)[-\\s]Jahren?)`,
    ),
    read: ({ century, tens, word }) => {
      const WORDS = [
        'zwanziger',
        'dreißiger',
        'vierziger',
        'fünfziger',
        'sechziger',
        'siebziger',
        'achtziger',
        'neunziger',
      ];
      const ten = word ? WORDS.indexOf(word.toLowerCase()) + 2 : Number(tens);
      return is({ is: 'decade', decade: Number(century ?? 19) * 10 + ten });
    },
  },
  {
    rule: 'century',
    pattern: pattern(`${STAGE}?(?:(?:das|im|des|dem)${S})?(?<ordinal>${ORDINAL})${S}Jahrhunderts?`),
    read: ({ ordinal }, { before }) =>
      /\d$/.test(before) ? undefined : is({ is: 'century', century: ordinalOf(ordinal!) - 1 }),
  },
  {
    rule: 'season',
    pattern: pattern(`${STAGE}?(?:${TURN}${S}(?:\\p{Ll}{3,12}${S})?)?${SEASON}${OF_YEAR}?`),
    read: ({ season, year, ofYear, turn }, { before, after }) =>
      !isCapital(season) || /^-/.test(after) || /\b(?:jede[nmrs]?|Herr|Frau)\s$/.test(before)
        ? undefined
        : is({
            is: 'season',
            season: seasonOfWord(season!),
            year: number(year),
            yearShift: shiftOf(ofYear),
            turn: turnOf(turn),
          }),
  },
  {
    rule: 'quarter',
    pattern: pattern(
      `(?<ordinal>ersten|zweiten|dritten|vierten|erstes|zweites|drittes|viertes|[1-4]\\.)${S}(?:Quartals?|Vierteljahr(?:es)?)${OF_YEAR}?`,
    ),
    read: ({ ordinal, year, ofYear }) =>
      is({
        is: 'quarter',
        quarter: ordinalOf(ordinal!.replace(/es$/, 'en')),
        year: number(year),
        yearShift: shiftOf(ofYear),
      }),
  },
  ...HOLIDAYS.map(({ name, rule }): DateParser => ({
    rule: 'holiday',
    pattern: pattern(`(?:${TURN}${S})?(?:${name})(?:${S}(?<year>${YEAR}))?`),
    read: ({ turn, year }, { after }) =>
      /^-/.test(after) ? undefined : is({ is: 'holiday', rule, year: number(year), turn: turnOf(turn) }),
  })),
];

/** What a newspaper says of the day on which it appears. */
const OF_TODAY =
  /(?<!\p{L})(?:hat|haben|hatte|wurden?|teilten?|sagten?|gab|gaben|kündigten?|wird|werden|soll|sollen|findet|finden|beginnt|startet|eröffnet|um \d|ab \d|mitgeteilt|bekannt)(?!\p{L})/u;

const relativeParsers: readonly DateParser[] = [
  {
    rule: 'relative-day',
    pattern: pattern(`(?<word>vorgestern|gestern|heute|morgen|übermorgen)(?:${S}${PART})?`),
    read: ({ word, part }, { before, after }) => {
      const text = word!.toLowerCase();
      // "am Morgen", "jeden Morgen"; "guten Morgen"
      if (
        text === 'morgen' &&
        (isCapital(word) || /\b(?:am|jeden|guten|frühen|nächsten|diesem|heute|gestern)\s$/i.test(before))
      )
        if (!/(?:^|[.!?“”:]\s?)$/.test(before) || /^\s(?:des|der)\b/.test(after)) return undefined;
      const amounts: Record<string, number> = { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 };
      // "bis heute", "heute noch", "noch heute": nowadays
      if (
        text === 'heute' &&
        (/\b(?:bis|noch|von|erst|auch|schon|wie)\s$/i.test(before) || /^\s(?:noch|wie|als)\b/.test(after))
      )
        return now('PRESENT_REF');
      // "Heute ist Frankreich …": nowadays, where nothing tells of the day
      if (text === 'heute' && !part && !OF_TODAY.test(`${before} ${after}`)) return now('PRESENT_REF');
      return is({ is: 'shift', unit: 'day', amount: amounts[text], from: 'reference' }, partOfDay(part));
    },
  },
  {
    rule: 'weekday',
    pattern: pattern(
      `(?:(?<turn>${LAST}|${NEXT}|${THIS})${S})?${WEEKDAY}(?<joined>morgen|vormittag|mittag|nachmittag|abend|nacht)?s?(?:${S}${PART})?(?:${S}(?<week>${LAST}|${NEXT}|${THIS})${S}Woche)?`,
    ),
    read: ({ weekday, turn, week, part, joined }, { before, after }) =>
      !isCapital(weekday) || /\b(?:jede[nmr]?|Schwarze[nr]?|Blutige[nr]?|Blauer)\s$/i.test(before) || /^-/.test(after)
        ? undefined
        : is(
            { is: 'weekday', weekday: weekdayNumber(weekday!), turn: turnOf(turn), week: shiftOf(week) },
            partOfDay(part ?? joined),
          ),
  },
  {
    rule: 'turn-unit',
    pattern: pattern(`${STAGE}?(?:(?:im|in|am|der|die|das|dem|den|des)${S})?${TURN}${S}(?<unit>${UNIT})`),
    read: ({ turn, unit }) => {
      const named = unitOf(unit!);
      // "den vergangenen Wochen", "diesen Tagen": no one of them
      if (/^(?:Tagen|Wochen|Monaten|Jahren|Jahre|Monate|Tage|Jahrzehnten|Jahrzehnte|Jahrhunderten)$/.test(unit!)) {
        const shift = turnOf(turn);
        return now(shift === 'last' ? 'PAST_REF' : shift === 'next' ? 'FUTURE_REF' : 'PRESENT_REF');
      }
      const from = /^(?:folgend|selb|vorangegangen)/i.test(turn!) || named === 'day' ? 'mention' : 'reference';
      return is({ is: 'shift', unit: named, amount: shiftOf(turn)!, from });
    },
  },
  {
    rule: 'count-ago',
    pattern: pattern(
      `vor${S}(?:rund${S}|etwa${S}|knapp${S}|gut${S}|mehr${S}als${S}|fast${S})?(?<count>${COUNT})${S}(?<unit>${UNIT})`,
    ),
    read: ({ count, unit }) => {
      const many = countOf(count!);
      if (many === undefined) return now('PAST_REF');
      return is({
        is: 'shift',
        unit: unitOf(unit!),
        amount: -many,
        from: 'reference',
        wide: many === 1 && /^jahr/i.test(unit!),
      });
    },
  },
  {
    rule: 'count-ahead',
    pattern: pattern(
      `in${S}(?:rund${S}|etwa${S}|knapp${S}|gut${S})?(?<count>${COUNT})${S}(?<unit>Tagen|Wochen|Monaten|Jahren|Tag|Monat|Jahr|Woche)`,
    ),
    read: ({ count, unit }, { after }) => {
      const many = countOf(count!);
      if (many === undefined || /^\s(?:der|des|von)\b/.test(after)) return undefined;
      return is({ is: 'shift', unit: unitOf(unit!), amount: many, from: 'reference' });
    },
  },
  {
    rule: 'before-or-after',
    pattern: pattern(
      `(?:am${S})?(?<word>Vortag|Tag${S}(?:zuvor|davor)|Tag${S}darauf|Vorjahr(?:es)?|Vormonats?|Vorwoche|Folgetag|Folgejahr|Vorabend)`,
    ),
    read: ({ word }) => {
      const text = word!.toLowerCase();
      const unit = text.includes('jahr')
        ? 'year'
        : text.includes('monat')
          ? 'month'
          : text.includes('woche')
            ? 'week'
            : 'day';
      const ahead = /darauf|^folge/.test(text);
      return is({ is: 'shift', unit, amount: ahead ? 1 : -1, from: unit === 'day' ? 'mention' : 'reference' });
    },
  },
  {
    rule: 'the-unit',
    pattern: pattern(
      `(?:Anfang|Mitte|Ende|Beginn|Lauf)${S}(?:des|der)${S}(?<unit>Jahres|Monats|Woche)|(?<now>heuer)|(?:am|übers)${S}(?<over>Wochenende)`,
    ),
    read: ({ unit, now: heuer, over }) =>
      over
        ? is({ is: 'shift', unit: 'weekend', amount: 0, from: 'reference' })
        : is({ is: 'shift', unit: heuer ? 'year' : unitOf(unit!), amount: 0, from: 'reference' }),
  },
  {
    rule: 'part-of-day',
    pattern: pattern(
      `(?:in${S}der${S}(?<night>Nacht)(?:${S}(?:zum|auf)${S}${WEEKDAY})?|am${S}(?:frühen${S}|späten${S})?(?<part>Morgen|Vormittag|Nachmittag|Abend))`,
    ),
    read: ({ night, part, weekday }, { after }) => {
      if (/^\s(?:des|vom|danach|zuvor|auf|zum)\b/.test(after)) return undefined;
      if (weekday) return is({ is: 'weekday', weekday: weekdayNumber(weekday) }, 'TNI');
      return is({ is: 'shift', unit: 'day', amount: 0, from: 'mention' }, partOfDay(night ?? part));
    },
  },
  {
    rule: 'present',
    pattern: pattern('jetzt|derzeit|zurzeit|momentan|gegenwärtig|heutzutage|aktuell|im Moment|heutige[nmrs]?'),
    read: (_, { after }) => (/^-/.test(after) ? undefined : now('PRESENT_REF')),
  },
  {
    rule: 'past',
    pattern: pattern('damals|früher|in letzter Zeit'),
    read: () => now('PAST_REF'),
  },
  {
    rule: 'future',
    pattern: pattern('in(?: der)? (?:nahen |ferner )?Zukunft'),
    read: (_, { after }) => (/^[s-]/.test(after) ? undefined : now('FUTURE_REF')),
  },
];

const LETTERS: Record<string, string> = {
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
};

/** What measures or repeats, and clock times: read so that no other parser takes them for dates. */
const durationParsers: readonly DateParser[] = [
  {
    rule: 'duration',
    pattern: pattern(
      `(?:(?:seit|für|nach|binnen|innerhalb${S}von|während)${S})?(?:die${S}|den${S}|der${S})?(?:(?:letzten|vergangenen|nächsten|kommenden|ersten)${S})?(?<count>\\d{1,3}|${COUNT})${S}(?:weitere[nr]?${S}|ganze${S}|lange${S})?(?<unit>${UNIT})`,
    ),
    read: ({ count, unit }) => {
      const many = countOf(count!);
      return { meaning: { is: 'duration', value: `P${many ?? 'X'}${LETTERS[unitOf(unit!)]}` } };
    },
  },
  {
    rule: 'clock-duration',
    pattern: pattern(`(?<count>\\d{1,3}|${COUNT})${S}(?:Stunden?|Minuten?|Sekunden?)`),
    read: () => ({ meaning: { is: 'duration', value: 'PTXH' } }),
  },
  {
    rule: 'age',
    pattern: pattern(`\\d{1,3}-?(?:[Jj]ährige[nrs]?|[Jj]ähriges)|(?:${COUNT})${S}Jahre${S}(?:alt|lang)`),
    read: () => ({ meaning: { is: 'duration', value: 'PXY' } }),
  },
  {
    rule: 'set',
    pattern: pattern(
      `(?:jede[nmrs]?|alle|pro)${S}(?:zwei${S})?(?:${UNIT}|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|täglich|wöchentlich|monatlich|jährlich|(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags)`,
    ),
    read: () => ({ meaning: { is: 'set', value: 'P1X' } }),
  },
  {
    rule: 'clock',
    pattern: pattern(`(?:(?:um|gegen|ab|bis|von|kurz${S}(?:vor|nach))${S})?\\d{1,2}(?:[.:]\\d{2})?${S}Uhr`),
    read: () => ({ meaning: { is: 'clock' } }),
  },
];

const FUTURE =
  '(?:wird|werden|würde|würden|soll|sollen|will|wollen|möchte|plant|planen|beabsichtigt|kündigte|ab|bis spätestens|geplant|vorgesehen|steht|startet|beginnt|findet|treffen|trifft|erwartet|voraussichtlich|kommt|finden|können|könnte|könnten|müssen|muss)';
const PAST =
  '(?:war|waren|wurde|wurden|hatte|hatten|hat|haben|ist|sind|sagte|sagten|erklärte|teilte|gab|kam|kamen|ging|gingen|starb|starben|begann|fand|fanden|stand|nahm|nahmen|gewann|verlor|traf|trafen|lag|blieb|stieg|sank|fiel|trat|hielt|ließ|zog|schrieb|\\p{Ll}{3,20}(?:te|ten))';
const CUE = leanRegExp(`(?<![\\p{L}])(?:(?<future>${FUTURE})|(?<past>${PAST}))(?![\\p{L}])`, 'gu');
const nearestTense = tenseReader(CUE);

/** Tense of the verb nearest to a passage within its sentence; a participle after "wird" is no past. */
function tenseAt(text: string, start: number, end: number): Tense | undefined {
  const { before, after } = around(text, start, end);
  if (/\b(?:ab|bis)\s(?:zum\s|dem\s)?$/i.test(before)) return 'future';
  const whole = `${before} ${after}`;
  const isPast = /(?<!\p{L})(?:wurde|wurden|hatte|hatten|hat|haben)(?!\p{L})/u.test(whole);
  return isPast && !/(?<!\p{L})(?:soll|will|wird)(?!\p{L})/u.test(whole) ? 'past' : nearestTense(text, start, end);
}

/** German as newspapers of Germany, Austria and Switzerland write it. */
export const dates: DateLanguage = {
  parsers: [...calendarParsers, ...relativeParsers, ...durationParsers],
  joins: /^(?:,?\s{1,3}(?:(?:dem|den|der|am|im|um)\s)?|\s?\()$/i,
  through: /^(?:\s?[-–—]\s?|\sbis\s(?:zum\s|dem\s)?)$/i,
  from: /\b(?:von|vom|zwischen)\s(?:dem\s)?$/i,
  limits: [
    { pattern: /\b(?:seit|ab)\s(?:dem\s|Anfang\s|Mitte\s|Ende\s)?$/i, limit: 'since' },
    { pattern: /\b(?:bis|bis zum|bis Ende|spätestens)\s(?:zum\s)?$/i, limit: 'until' },
    { pattern: /\b(?:um|circa|ca\.|etwa|gegen)\s$/i, limit: 'about' },
  ],
  tenseAt,
};
