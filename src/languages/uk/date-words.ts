import type { Season, Turn, Unit } from '../contract/dates.js';
import { leanRegExp } from '../../article/lean-pattern.js';

/** Words by the stem that all their cases have, in order. */
export const MONTHS = [
  'січ(?:ень|ня|ню|нем|ні|неві)',
  'лют(?:ий|ого|ому|им|ім)',
  'берез(?:ень|ня|ню|нем|ні|неві)',
  'квіт(?:ень|ня|ню|нем|ні|неві)',
  'трав(?:ень|ня|ню|нем|ні|неві)',
  'черв(?:ень|ня|ню|нем|ні|неві)',
  'лип(?:ень|ня|ню|нем|ні|неві)',
  'серп(?:ень|ня|ню|нем|ні|неві)',
  'верес(?:ень|ня|ню|нем|ні|неві)',
  'жовт(?:ень|ня|ню|нем|ні|неві)',
  'листопад(?:|а|у|ом|і|ові)',
  'груд(?:ень|ня|ню|нем|ні|неві)',
] as const;
export const MONTH = `(?<month>${MONTHS.join('|')})`;

const WEEKDAYS = [
  'понеділ(?:ок|ка|ку|ком)',
  'вівтор(?:ок|ка|ку|ком)',
  'серед(?:а|и|і|у|ою)',
  'четвер(?:|га|гу|гом|зі)',
  "п['’ʼ]ятниц(?:я|і|ю|ею)",
  'субот(?:а|и|і|у|ою)',
  'неділ(?:я|і|ю|ею)',
] as const;
export const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})`;

/** Which of some patterns a word fits whole, from 0; -1 where none. */
const finder = (sources: readonly string[]) => {
  const whole = sources.map(source => leanRegExp(`^(?:${source})$`, 'iu'));
  return (word: string) => whole.findIndex(each => each.test(word));
};
export const monthOf = finder(MONTHS);
export const weekdayOf = finder(WEEKDAYS);

const ADJECTIVE = '(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)';
const TURNS: Readonly<Record<Turn, string>> = {
  last: `минул${ADJECTIVE}|торішн(?:ій|ього|ьому|ім|я|ьої|ю|є)`,
  this: `ц(?:ей|ього|ьому|им|я|ієї|ій|ю|е)|поточн${ADJECTIVE}|цьогорічн${ADJECTIVE}`,
  next: `наступн${ADJECTIVE}|прийдешн(?:ій|ього|ьому|ім|я|ьої|ю|є)|майбутн(?:ій|ього|ьому|ім|я|ьої|ю|є)`,
};
export const TURN = `(?:${Object.values(TURNS).join('|')})`;
const turnAt = finder(Object.values(TURNS));
export const turnOf = (word: string | undefined): Turn | undefined =>
  word === undefined ? undefined : (Object.keys(TURNS) as Turn[])[turnAt(word)];

const UNITS: Readonly<Partial<Record<Unit, string>>> = {
  day: 'д(?:ень|ня|ню|нем|ні|нів|ням|нями|нях)|доб(?:а|и|і|у|ою)|діб',
  weekend: 'вихідн(?:і|их|ими)|уїкенд(?:|у|і)|вікенд(?:|у|і)',
  week: 'тиж(?:день|ня|ню|нем|ні|нів|нями)',
  month: 'місяц(?:ь|я|ю|ем|і|ів|ями)',
  quarter: 'квартал(?:|у|і|ом|и|ів)',
  year: 'р(?:ік|оку|оці|оком|оки|оків|оками|оках)',
  decade: 'десятиліт(?:тя|тю|тям|ь)|десятиріч(?:чя|чю|чям)',
  century: 'столі(?:ття|ттю|ттям|ть)|сторіч(?:чя|чю|чям)',
};
const UNIT_NAMES = Object.keys(UNITS) as Unit[];
const unitAt = finder(Object.values(UNITS));
export const UNIT = `(?:${Object.values(UNITS).join('|')})`;
export const unitOf = (word: string): Unit => UNIT_NAMES[unitAt(word)];

const COUNTS = [
  'од(?:ин|на|не|ного|ну|нієї)',
  'дв(?:а|і|ох|ома)',
  '(?:три|трьох|трьома)',
  'чотир(?:и|ьох|ма)',
  "п['’ʼ]ят(?:ь|и|ьох)",
  'шіст(?:ь|ьох)|шести',
  'сім(?:|ох)|семи',
  'вісім|восьми',
  "дев['’ʼ]ят(?:ь|и)",
  'десят(?:ь|и|ьох)',
  'одинадцят(?:ь|и)',
  'дванадцят(?:ь|и)',
];
const countAt = finder(COUNTS);
export const COUNT = `(?:\\d{1,3}|${COUNTS.join('|')}|кілька|кількох|декілька|декількох|пару|багато)`;
export const countOf = (word: string): number | undefined => {
  if (/^\d/.test(word)) return Number(word);
  const at = countAt(word);
  return at < 0 ? undefined : at + 1;
};

const SEASONS: Readonly<Record<Season, string>> = {
  SP: 'весн(?:а|и|і|у|ою)|навесні',
  SU: 'літ(?:о|а|у|ом|і)|[ув]літку',
  FA: 'ос(?:інь|ені|інню)|восени',
  WI: 'зим(?:а|и|і|у|ою)|[ув]зимку',
};
export const SEASON = `(?:${Object.values(SEASONS).join('|')})`;
const seasonAt = finder(Object.values(SEASONS));
export const seasonOf = (word: string): Season => (Object.keys(SEASONS) as Season[])[seasonAt(word)];

/** Days of a month in words, in the genitive and the nominative: "першого серпня". */
const ORDINALS = [
  'перш',
  'друг',
  'трет',
  'четверт',
  "п['’ʼ]ят",
  'шост',
  'сьом',
  'восьм',
  "дев['’ʼ]ят",
  'десят',
  'одинадцят',
  'дванадцят',
  'тринадцят',
  'чотирнадцят',
  "п['’ʼ]ятнадцят",
  'шістнадцят',
  'сімнадцят',
  'вісімнадцят',
  "дев['’ʼ]ятнадцят",
  'двадцят',
].map(stem => `${stem}(?:ого|ього|е|є|ий|ій|ому|ьому)`);
export const ORDINAL = ORDINALS.join('|');
const ordinalAt = finder(ORDINALS);
export const ordinalOf = (word: string): number => ordinalAt(word) + 1;

export const RELATIVE: Readonly<Record<string, number>> = {
  позавчора: -2,
  вчора: -1,
  учора: -1,
  сьогодні: 0,
  завтра: 1,
  післязавтра: 2,
};

/** Roman numerals of centuries, in Latin and in Cyrillic letters. */
export const ROMAN = '[XVIХІ]{1,6}';
const ROMANS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');
export const romanOf = (numeral: string): number =>
  ROMANS.indexOf(numeral.toUpperCase().replaceAll('Х', 'X').replaceAll('І', 'I')) + 1;
