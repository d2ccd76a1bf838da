import type { Language } from './language.js';

const NEVER = /(?!)/;
const NEVER_GLOBAL = /(?!)/g;
const nothing: ReadonlySet<string> = new Set();

/**
 * A language that there are no rules for. It finds nothing by another's rules: no person, number, date or claim. What
 * stands in quotation marks is told all the same, without its speaker.
 */
export function unspoken(tag: string): Language {
  return {
    tag,
    finds: ['quotes'],
    words: {
      contentStems: () => new Set(),
      themesOf: () => new Set(),
      stemOf: word => (word.length > 3 || /\p{Lu}|\d/u.test(word) ? word.toLowerCase() : undefined),
    },
    dates: {
      parsers: [],
      joins: NEVER,
      through: NEVER,
      from: NEVER,
      limits: [],
      tenseAt: () => undefined,
    },
    people: { findMentions: () => ({ named: [], mentions: [] }), roleAt: () => undefined },
    speakers: {
      rules: [],
      focusReader: () => ({ before: () => ({}), indexOf: () => -1 }),
      genderOfPronoun: () => undefined,
      antecedentOf: () => undefined,
      toldBy: () => undefined,
      abbreviation: NEVER,
      contraction: NEVER,
      contracted: new Map(),
      elision: NEVER,
      possessive: NEVER,
      pluralEnd: NEVER,
      smallWords: NEVER,
      ofThePage: NEVER,
      workBefore: NEVER,
      workAfter: NEVER,
      definite: NEVER,
      asks: NEVER,
      answers: NEVER,
      medium: NEVER,
      nearVerb: NEVER,
    },
    events: { eventsIn: () => [] },
    questions: { questionIn: () => undefined, raisedBy: () => [], outcomesOf: () => undefined, leansBack: NEVER },
    claims: {
      topicsOf: () => () => nothing,
      statementIn: () => undefined,
      acts: () => false,
      beforeSubject: NEVER,
      byWhom: NEVER,
      tellsOf: NEVER,
      opensSentence: NEVER,
      listGoesOn: NEVER,
      pluralPossessive: NEVER,
      personal: NEVER_GLOBAL,
      grave: NEVER,
      kinship: NEVER,
      where: NEVER,
      onItsWay: NEVER,
      withThe: NEVER,
    },
    numbers: {
      numbersIn: () => [],
      leansBack: () => false,
      atLeast: NEVER,
      atMost: NEVER,
      numberWords: new Map(),
      wordFor: () => undefined,
    },
    places: { placesIn: () => [] },
    terms: { article: NEVER, termsIn: () => [] },
  };
}
