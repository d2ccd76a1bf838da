import type { Article, Span } from '../article/types.js';
import type { People } from '../languages/contract/people.js';
import type { Retelling } from '../languages/contract/retelling.js';
import type { Language } from '../languages/language.js';
import type { KnownOfSentence } from '../languages/contract/events.js';
import { FACT_KINDS, type ContentPack, type FactKind, type Place } from '../pack/types.js';
import { findClaims } from './claims.js';
import { findDates, type DateMention } from './dates.js';
import { findEvents } from './events.js';
import { sentenceKnowledge } from './known.js';
import { findNumbers, numberMentions, type NumberMention } from './numbers.js';
import { findPeople } from './people.js';
import { namingOf } from './naming.js';
import { findPlaces, placeMentions, type PlaceMention } from './places.js';
import { findOpenQuestions } from './open-questions.js';
import { findQuotes } from './quotes.js';
import { retell, type Retell } from './retell.js';
import { findTerms } from './terms.js';
import type { Explain } from './trace.js';

export interface FindOptions {
  /** ISO 8601 date on which the article appeared; relative dates count from it. Default: the article's metadata. */
  date?: string;
  /** What is known of the article's language: `await loadLanguage(article.metadata.lang)`. */
  language: Language;
  /** Receives a trace a fact. */
  explain?: Explain;
}

export type Facts = Pick<ContentPack, FactKind>;

/** A place that is not the one that is meant. */
export interface NearbyPlace {
  id: string;
  name: string;
}

/** What could be taken for a place of the article, on the map of it. */
export interface Nearby {
  of(place: Place): NearbyPlace[];
}

/** Everything that was found in an article: its facts, and every mention of what they are made of. */
export interface Findings {
  article: Article;
  facts: Facts;
  /** Everybody whom the article names, with the places where it does. */
  known: People;
  dates: readonly DateMention[];
  quantities: readonly NumberMention[];
  placed: readonly PlaceMention[];
  /** Where the places have a map. */
  nearby?: Nearby;
  /** A stretch of the article as it can be read alone. */
  retell: Retell;
  /** What is put in the place of its words then. */
  retellings: (span: Span) => readonly Retelling[];
}

interface Context extends FindOptions, Omit<Findings, 'article' | 'facts'> {
  /** What is known of one sentence, for happenings and open questions. */
  knownOf(index: number): KnownOfSentence;
}

interface Extractor<Kind extends FactKind = FactKind> {
  kind: Kind;
  find(article: Article, facts: Readonly<Facts>, context: Context): Facts[Kind];
}

const extractor = <Kind extends FactKind>(kind: Kind, find: Extractor<Kind>['find']): Extractor =>
  ({ kind, find }) as Extractor;

/** What finds the facts, in order: each sees what those before it found. */
const extractors: readonly Extractor[] = [
  // First: whoever is known as a person is neither place nor term, and events and claims name them.
  extractor('people', peopleFacts),
  extractor('quotes', (article, _facts, { known, date, language, explain }) =>
    findQuotes(article, { people: known, date, language, explain }),
  ),
  // After people, for what happened is told with who did it.
  extractor('events', (article, _facts, { knownOf, language, explain }) =>
    findEvents(article, { known: knownOf, language, explain }),
  ),
  // After people, whose names are no places: "Jordan", "Washington".
  extractor('places', (article, _facts, { placed, language, explain }) =>
    findPlaces(article, { mentions: placed, language, explain }),
  ),
  // After people: what somebody private is fined is no number to guess.
  extractor('numbers', (article, { people }, { quantities, language, explain }) =>
    findNumbers(article, { mentions: quantities, people, language, explain }),
  ),
  // After people: what is said of them after their name is a role, not an explanation.
  extractor('terms', (article, { people }, { language, explain }) => findTerms(article, { people, language, explain })),
  // Last but one: what can be said falsely is a name, a place, a number or a date of the article.
  extractor('claims', (article, { numbers }, { known, placed, ...context }) =>
    findClaims(article, { ...context, people: known, places: placed, numbers }),
  ),
  extractor('openQuestions', (article, _facts, { knownOf, language, explain }) =>
    findOpenQuestions(article, { known: knownOf, language, explain }),
  ),
];

function peopleFacts(_article: Article, _facts: Readonly<Facts>, { known, explain }: Context): Facts['people'] {
  for (const { id, name, reason } of known.people) {
    explain?.({ kind: 'people', id, text: name, rule: known.trace.get(id)?.rule ?? '', reason });
  }
  return known.people;
}

/** One stretch is told for a claim, a gap and a question: that is worked out once. */
function onceEach<Told>(tell: (span: Span) => Told): (span: Span) => Told {
  const told = new Map<string, Told>();
  return span => {
    const key = `${span.start}:${span.end}`;
    let known = told.get(key);
    if (known === undefined) told.set(key, (known = tell(span)));
    return known;
  };
}

/** Finds the facts in an article, each with its evidence. The same article gives the same facts. */
export function findFacts(article: Article, options: FindOptions): Findings {
  const { language, date = article.metadata.datePublished } = options;
  const facts = Object.fromEntries(FACT_KINDS.map(kind => [kind, []])) as unknown as Facts;
  const known = findPeople(article, language);
  const dates = findDates(article.text, { reference: date, language: language.dates });
  const quantities = numberMentions(article, language, dates);
  const placed = placeMentions(article, language, known.people);
  const naming = namingOf(article, known, language);
  const knownOf = sentenceKnowledge(article, { date, dates, naming }, language);
  const dated = date === undefined ? article : { ...article, metadata: { ...article.metadata, datePublished: date } };
  const askable = { article: dated, people: known, dates, numbers: quantities, places: placed };
  const retellings = onceEach(language.retelling?.retellings(askable, naming) ?? (() => []));
  const asTold: Retell = (span, own) => retell(article.text, span, retellings(span), own);
  const context: Context = { ...options, date, known, knownOf, dates, quantities, placed, retell: asTold, retellings };
  for (const { kind, find } of extractors) Object.assign(facts, { [kind]: find(article, facts, context) });
  return { article, facts, known, dates, quantities, placed, retell: asTold, retellings };
}
