import { pattern } from '../../../article/pattern.js';

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
  m: 1e6,
  k: 1e3,
};

/** Number words up to ninety-nine. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.flatMap((word, index) => [
    [word, (index + 2) * 10] as const,
    ...small.slice(1, 10).map((unit, value) => [`${word}-${unit}`, (index + 2) * 10 + value + 1] as const),
  ]),
]);

/** The word for a value that has one. */
export function wordFor(value: number): string | undefined {
  for (const [word, known] of numberWords) if (known === value) return word;
  return;
}

export const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};

/** ISO 4217 codes that newspapers write beside an amount. */
export const CURRENCY_CODES =
  'USD|EUR|GBP|JPY|CHF|AUD|CAD|NZD|CNY|RMB|INR|SEK|NOK|DKK|PLN|CZK|HUF|RUB|UAH|TRY|ZAR|BRL|MXN|KRW|SGD|HKD|ILS|AED|SAR|NGN|KES|EGP|THB|IDR|MYR|PHP|VND|PKR|BDT';

export const currencyWords: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pounds: 'GBP',
  yen: 'JPY',
  rupees: 'INR',
  francs: 'CHF',
  yuan: 'CNY',
  roubles: 'RUB',
  rubles: 'RUB',
  hryvnias: 'UAH',
  zlotys: 'PLN',
  kronor: 'SEK',
  rand: 'ZAR',
  shekels: 'ILS',
};

/** Units of time and measure, singular to plural. */
export const measures: Readonly<Record<string, string>> = {
  second: 'seconds',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  decade: 'decades',
  mile: 'miles',
  kilometer: 'kilometers',
  kilometre: 'kilometres',
  km: 'km',
  meter: 'meters',
  metre: 'metres',
  foot: 'feet',
  feet: 'feet',
  inch: 'inches',
  acre: 'acres',
  hectare: 'hectares',
  ton: 'tons',
  tonne: 'tonnes',
  pound: 'pounds',
  kilogram: 'kilograms',
  kg: 'kg',
  gallon: 'gallons',
  liter: 'liters',
  litre: 'litres',
  barrel: 'barrels',
  megawatt: 'megawatts',
  degree: 'degrees',
};

/** Plurals without an s. */
export const PLURALS_WITHOUT_S =
  /^(?:people|men|women|children|police|troops|students|lawmakers|aircraft|cattle|fish|sheep|spacecraft|countrymen|firemen|policemen|fishermen|gunmen|salesmen)$/;

/** Ends in s and is no plural that could be counted, or begins something else. */
export const NOT_COUNTED = pattern()`
  ^(?:
    as|is|was|has|this|its|his|us|plus|versus|yes|less|times|percentage|across|towards|besides|perhaps|always|
    points?|others|does|goes|says|news|others|thus|hers|ours|theirs|yours|various|previous|serious|famous|religious|
    years-old|adds|costs|rises|gains|falls|into|onto|overseas|indoors|outdoors|upstairs|downstairs|afterwards|
    nowadays|sometimes|backwards|forwards|upwards|downwards|regardless|nevertheless|nonetheless|unless|whereas|
    means|makes|takes|gives|gets|wins|loses|leads|comes|works|plays|stands|remains|becomes|seems|looks|needs|wants|
    leaves|brings|runs|sits|starts|begins|ends|includes|provides|allows|helps|equals|represents|reaches|exceeds|
    follows|shows|involves|requires|appears|belongs|depends|holds|keeps|puts|sees|sets|tells|turns|uses
  )$
`;

/** "20 more years": years are counted. */
export const ONLY_MORE = /^(?:more|other|additional|extra|further) (?=\p{L})/u;

/** "the first nine months": a part of the calendar, which is counted in no answer. */
export const PERIOD = /\b(?:first|final|opening|closing)\s$/i;

/** Before a number that counts nothing: "Article 21", "Flight 800". */
export const NAMES_A_NUMBER = pattern('i')`
  (?:
    \b(?:
      article|section|chapter|page|pages|no|nos|number|flight|route|highway|interstate|room|channel|title|
      proposition|resolution|rule|level|phase|type|grade|(?<!\b(?:this|last|next|that|each|every|per|a|the) )year|
      tram|metro|platform|terminal|ward|lot|pier|studio|junction|exit|formula|category|berth|track|part|act|
      amendment|line|gate|windows|version|figure|table|top|under|age|ages|aged|born|size|class|psalm|verse|week|day|
      game|round|lap|district|precinct|area|unit|bus|train|building|apartment|suite|box
    )\.?[ ]|
    [#№@/.:-]
  )$
`;

/** Before a number that is only a bound: a higher (or lower) one would be no lie. */
export const AT_LEAST =
  /\b(?:more than|over|at least|above|exceed(?:s|ed|ing)?|upwards? of|no (?:fewer|less) than|beyond|surpass(?:es|ed|ing)?|topp?(?:ed|ing|s)|minimum of)\s(?:an? )?(?:estimated )?$/i;
export const AT_MOST =
  /\b(?:less than|fewer than|under|below|at most|up to|no more than|within|as many as|as much as|maximum of|not more than)\s(?:an? )?(?:estimated )?$/i;

/** Joins two numbers into a range or a comparison. */
export const RANGE_BEFORE =
  /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion))(?:%| percent| per cent)? ?(?:to|or|-|–|—|v\.?|vs\.?|versus|against) ?(?:US)?[$€£]?$|\bbetween [^.]{1,30} and $/i;
export const RANGE_AFTER =
  /^(?: million| billion| thousand)?(?:%| percent| per cent)? ?(?:to|or|-|–|—|v\.?|vs\.?|versus|against) ?[$€£]?\d/i;
export const BETWEEN = /\bbetween [$€£]?$/i;
