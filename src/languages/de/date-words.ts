import type { HolidayRule, Season, Turn, Unit } from '../contract/dates.js';

const MONTHS: readonly string[] = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const WEEKDAYS: readonly string[] = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];

/** 1 to 12. */
export function monthNumber(word: string): number {
  const stem = word.slice(0, 3).toLowerCase();
  if (/^(?:jän|jae)/.test(stem)) return 1;
  if (/^(?:feb|feber)/.test(stem)) return 2;
  return MONTHS.indexOf(stem === 'mar' || stem === 'mae' ? 'mär' : stem) + 1;
}

/** 1 (Monday) to 7. */
export const weekdayNumber = (word: string): number => WEEKDAYS.indexOf(word.slice(0, 2).toLowerCase()) + 1;

const NUMBERS = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(' '); // prettier-ignore
const ORDINALS = 'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften'.split(' '); // prettier-ignore

export const COUNT = `(?:\\d{1,3}|eine[mnrs]?|ein|${NUMBERS.slice(2).reverse().join('|')}|ein paar|einige[nr]?|mehrere[nr]?|wenige[nr]?|viele[nr]?|ein halbes|einem halben|anderthalb|eineinhalb)`;

export function countOf(words: string): number | undefined {
  const text = words.toLowerCase();
  if (/^\d+$/.test(text)) return Number(text);
  if (/^eine?[mnrs]?$/.test(text)) return 1;
  const at = NUMBERS.indexOf(text);
  return at > 0 ? at : undefined;
}

export const ORDINAL = `(?:${ORDINALS.join('|')}|\\d{1,2}\\.)`;
export function ordinalOf(word: string): number {
  return /^\d/.test(word) ? parseInt(word, 10) : ORDINALS.indexOf(word.toLowerCase().replace(/[rs]$/, 'n')) + 1;
}

export const UNIT =
  '(?:Tage?n?|Wochen?|Wochenendes?|Monate?n?s?|Quartale?s?|Jahre?n?s?|Jahrzehnte?n?s?|Jahrhunderte?n?s?)';

export function unitOf(word: string): Unit {
  const text = word.toLowerCase();
  if (text.startsWith('wochenend')) return 'weekend';
  if (text.startsWith('woche')) return 'week';
  if (text.startsWith('tag')) return 'day';
  if (text.startsWith('monat')) return 'month';
  if (text.startsWith('quartal')) return 'quarter';
  if (text.startsWith('jahrzehnt')) return 'decade';
  return text.startsWith('jahrhundert') ? 'century' : 'year';
}

export function seasonOfWord(word: string): Season {
  const text = word.toLowerCase();
  if (text.startsWith('früh')) return 'SP';
  if (text.startsWith('somm')) return 'SU';
  return text.startsWith('herb') ? 'FA' : 'WI';
}

export function partOfDay(word: string | undefined): string | undefined {
  const text = word?.toLowerCase() ?? '';
  if (/^(?:morgen|vormittag|früh)/.test(text)) return 'TMO';
  if (/^(?:nachmittag|mittag)/.test(text)) return 'TAF';
  if (text.startsWith('abend')) return 'TEV';
  return text.startsWith('nacht') ? 'TNI' : undefined;
}

/** "vergangenen", "letzte" → last; "diesen" → this; "kommenden", "nächste" → next. */
export function turnOf(word: string | undefined): Turn | undefined {
  const text = word?.toLowerCase();
  if (!text) return undefined;
  if (/^(?:vergangen|letzt|vorig|vor)/.test(text)) return 'last';
  return /^(?:kommend|nächst|künftig|folgend)/.test(text) ? 'next' : 'this';
}

export const HOLIDAYS: readonly { name: string; rule: HolidayRule }[] = [
  { name: 'Silvester', rule: { month: 12, day: 31 } },
  { name: 'Neujahr(?:stag)?', rule: { month: 1, day: 1 } },
  { name: 'Heilig(?:abend|en Abend|er Abend|drei Könige)', rule: { month: 12, day: 24 } },
  { name: '(?:ersten |erster )?Weihnachts(?:feier)?tag|Weihnachten', rule: { month: 12, day: 25 } },
  { name: 'Rosenmontag', rule: { easter: -48 } },
  { name: 'Aschermittwoch', rule: { easter: -46 } },
  { name: 'Palmsonntag', rule: { easter: -7 } },
  { name: 'Gründonnerstag', rule: { easter: -3 } },
  { name: 'Karfreitag', rule: { easter: -2 } },
  { name: 'Karsamstag', rule: { easter: -1 } },
  { name: 'Ostermontag', rule: { easter: 1 } },
  { name: 'Ostersonntag|Ostern', rule: { easter: 0 } },
  { name: 'Christi Himmelfahrt', rule: { easter: 39 } },
  { name: 'Pfingstmontag', rule: { easter: 50 } },
  { name: 'Pfingstsonntag|Pfingsten', rule: { easter: 49 } },
  { name: 'Fronleichnam', rule: { easter: 60 } },
  { name: 'Tag der Arbeit', rule: { month: 5, day: 1 } },
  { name: 'Tag der (?:Deutschen|deutschen) Einheit', rule: { month: 10, day: 3 } },
  { name: 'Allerheiligen', rule: { month: 11, day: 1 } },
  { name: 'Muttertag', rule: { month: 5, weekday: 7, nth: 2 } },
];
