import { romanceDates } from '../romance/dates.js';

/** French as newspapers write it. */
export const dates = romanceDates({
  months: 'janvier février mars avril mai juin juillet août|aout septembre octobre novembre décembre'.split(' '),
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  article: '(?:(?:le|ce|du|au) )',
  // French names the month, or the weekday.
  dayNumber: '(?!)',
  first: '1er|premier',
  ofMonth: ' ',
  ofYear: "(?: (?:de (?:l[’']année )?)?)",
  stage: '(?:(?:au |à la |en |du |de )?(?:début|mi-|milieu|fin|courant) ?(?:de |du )?)',
  turns: {
    last: { before: 'dernières?|derniers?', after: 'derni(?:er|ère)s?|passée?|écoulée?' },
    this: { before: 'ce|cet|cette|ces', after: 'en cours|ci' },
    next: { before: 'prochaine?s?', after: 'prochaine?|à venir|suivante?' },
  },
  units: {
    day: 'jours?|journées?',
    week: 'semaines?',
    weekend: 'week-end',
    month: 'mois',
    quarter: 'trimestres?',
    year: 'ans?|années?',
    decade: 'décennies?',
    century: 'siècles?',
  },
  articles: "(?:(?:le|la|les|au|du) |l[’'])",
  year: '(?:année|an)',
  one: 'une?',
  numbers:
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
      ' ',
    ),
  vague: 'quelques|plusieurs',
  relative: { 'avant-hier': -2, hier: -1, "aujourd'hui": 0, demain: 1, 'après-demain': 2 },
  noDay: { before: /\b(?:jusqu['’]|d['’])$/i, after: /^(?!)/ },
  ago: { before: '(?:il y a|voici|voilà)', after: 'plus tôt' },
  ahead: { before: 'dans', after: '' },
  about: '(?:(?:environ|près de|plus de|à peine|déjà) )',
  seasons: { printemps: 'SP', été: 'SU', automne: 'FA', hiver: 'WI' },
  // "a été fermé", "n’ont pas été": a participle
  noSeason:
    /(?<!\p{L})(?:ai|as|a|avons|avez|ont|avais|avait|avaient|eut|eurent|aura|auront|aurait|auraient|ait|aient|ayant|avoir|pas|jamais|toujours|déjà|également|aussi|ainsi|encore|depuis|\p{L}+ment|(?:a|ont|avait|aurait)-(?:t-)?(?:il|elle|ils|elles|on))\s$/u,
  quarters: ['premier|1er', 'deuxième|2e|second', 'troisième|3e', 'quatrième|4e|dernier'],
  quarter: 'trimestre',
  century: '(?:le |au |du )?ROMAN(?:e|ème) siècle',
  decade: '(?:(?:les |des |dans les )?années )',
  decades: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix'.split(' '),
  dayAfter: 'le lendemain',
  dayBefore: 'la veille',
  beside: {
    next: "suivante?|d[’']après",
    previous: "précédente?|d[’']avant",
    same: 'c(?:e|et|ette) même|l[ea] même',
  },
  yearEnd: "(?:en |à la |d[’']ici (?:à )?(?:la )?)?fin (?:de l[’'])?(?:d[’'])?année",
  now: {
    past: "récemment|dernièrement|autrefois|à l[’']époque",
    present: "maintenant|actuellement|en ce moment|à l[’']heure actuelle",
    future: "à l[’']avenir|prochainement",
  },
  during: '(?:(?:pendant|durant|en|depuis|après|ces|les) )?(?:premi(?:er|ère)s )?',
  hours: '(?:heures?|minutes?|secondes?)',
  each: 'chaque (?:jour|semaine|mois|année)|quotidiennement|tous les (?:jours|ans|mois)',
  clock: '(?:à )?\\d{1,2} ?h(?: ?\\d{2})?|\\d{1,2} heures \\d{2}',
  noYear: {
    before: /\b(?:environ|près de|plus de|article|loi)\s$/i,
    after:
      /^\s(?:euros|dollars|francs|personnes|millions|mètres|kilomètres|salariés|points|actions|emplois|habitants|tonnes|hectares|morts|victimes|cas)/,
  },
  everyDay: /\b(?:les|chaque|tous les)\s$/i,
  tense:
    /(?<!\p{L})(?:(?<future>\p{Ll}{2,}(?:era|eront|ira|iront|ra|ront)|va|vont|prochaine?)|(?<past>a|ont|fut|furent|était|étaient|avait|avaient|\p{Ll}{3,}(?:ait|aient|èrent)))(?!\p{L})/gu,
  joints: {
    joins: /^,?\s{1,3}(?:(?:le)\s)?$/i,
    through: /^\s?(?:[-–—]|au?|à|jusqu['’]au|et(?: le)?)\s?$/i,
    from: /\b(?:depuis|du|de|entre)\s(?:le\s)?$/i,
    limits: [
      { pattern: /(?:\bdepuis|à partir d[eu]|\bdès)\s(?:le\s)?$/iu, limit: 'since' },
      { pattern: /(?:jusqu['’](?:au|en)|\bavant)\s(?:le\s)?$/i, limit: 'until' },
      { pattern: /\b(?:vers|autour de)\s$/i, limit: 'about' },
    ],
  },
});
