import type { Article } from '../article/types.js';
import type { People } from '../languages/contract/people.js';
import type { Language } from '../languages/language.js';
import { SCHEMA_URL, type ContentPack, type FactKind, type Source } from '../pack/types.js';
import { findClaims } from './claims.js';
import { findDates, type DateMention } from './dates.js';
import { findEvents } from './events.js';
import { findNumbers, numberMentions, type NumberMention } from './numbers.js';
import { findPeople } from './people.js';
import { findPlaces, placeMentions, type PlaceMention } from './places.js';
import { findQuestions } from './questions.js';
import { findQuotes } from './quotes.js';
import { findTerms } from './terms.js';
import type { Explain } from './trace.js';

export interface BuildOptions {
  /** ISO 8601 date on which the article appeared; relative dates count from it. Default: the article's metadata. */
  date?: string;
  /** What is known of the article's language: `await loadLanguage(article.metadata.lang)`. */
  language: Language;
  /** Receives a trace a fact. */
  explain?: Explain;
}

type Facts = Pick<ContentPack, FactKind>;

interface Context extends BuildOptions {
  /** Everybody whom the article names, with the places where it does. */
  known: People;
  /** Every date, number and place in the article: several extractors look at them. */
  dates: readonly DateMention[];
  quantities: readonly NumberMention[];
  placed: readonly PlaceMention[];
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
  extractor('events', (article, _facts, { date, dates, known, language, explain }) =>
    findEvents(article, { date, dates, people: known, language, explain }),
  ),
  // After people, whose names are no places: "Jordan", "Washington".
  extractor('places', (article, _facts, { placed, language, explain }) =>
    findPlaces(article, { mentions: placed, language, explain }),
  ),
  extractor('numbers', (article, _facts, { quantities, language, explain }) =>
    findNumbers(article, { mentions: quantities, language, explain }),
  ),
  // After people: what is said of them after their name is a role, not an explanation.
  extractor('terms', (article, { people }, { language, explain }) => findTerms(article, { people, language, explain })),
  // Last but one: what can be said falsely is a name, a place, a number or a date of the article.
  extractor('claims', (article, { numbers }, { known, dates, quantities, placed, date, language, explain }) =>
    findClaims(article, { people: known, places: placed, dates, quantities, numbers, date, language, explain }),
  ),
  extractor('questions', (article, _facts, { language, explain }) => findQuestions(article, { language, explain })),
];

function peopleFacts(_article: Article, _facts: Readonly<Facts>, { known, explain }: Context): Facts['people'] {
  for (const { id, name, reason } of known.people) {
    explain?.({ kind: 'people', id, text: name, rule: known.trace.get(id)?.rule ?? '', reason });
  }
  return known.people;
}

const LONGEST_TITLE = 100;

/** The headline, or the article's first words where it has none. */
function titleOf({ text, blocks, sentences, metadata }: Article): string {
  if (metadata.headline) return metadata.headline;
  const first = sentences.find(sentence => blocks[sentence.block].kind === 'paragraph') ?? sentences[0];
  if (!first) return '';
  const words = text.slice(first.start, Math.min(first.end, first.start + LONGEST_TITLE + 1));
  return words.length <= LONGEST_TITLE
    ? words
    : `${words.slice(0, words.lastIndexOf(' ')) || words.slice(0, LONGEST_TITLE)} …`;
}

/** Finds the facts in an article and puts them together into a content pack. The same article gives the same pack. */
export function buildPack(article: Article, options: BuildOptions): ContentPack {
  const { url, headline, publisher, author, datePublished, lang } = article.metadata;
  const date = options.date ?? datePublished;
  const source: Source = { url, headline, publisher, author, datePublished: date, digest: article.digest };
  const facts: Facts = {
    people: [],
    quotes: [],
    events: [],
    questions: [],
    claims: [],
    numbers: [],
    places: [],
    terms: [],
  };
  const { language } = options;
  if (!language)
    throw new TypeError(
      'buildPack needs what is known of a language: { language: await loadLanguage(article.metadata.lang) }.',
    );
  const known = findPeople(article, language);
  const dates = findDates(article.text, { reference: date, language: language.dates });
  const context: Context = {
    ...options,
    date,
    language,
    known,
    dates,
    quantities: numberMentions(article, language, dates),
    placed: placeMentions(article, language, known.people),
  };
  for (const { kind, find } of extractors) Object.assign(facts, { [kind]: find(article, facts, context) });
  const pack: ContentPack = {
    $schema: SCHEMA_URL,
    version: 1,
    lang: lang ?? language.tag,
    title: titleOf(article),
    source,
    ...facts,
  };
  // Leaves out what is undefined, as the written file will.
  return JSON.parse(JSON.stringify(pack)) as ContentPack;
}
