import type { Article, Span } from '../article/types.js';
import { within } from '../article/within.js';
import type { Naming, Renaming } from '../languages/contract/naming.js';
import type { Language } from '../languages/language.js';
import type { People } from '../languages/contract/people.js';
import { findQuotations } from './quotation-marks.js';
import { tokenise } from './speakers/tokens.js';

/** Paragraphs that a pronoun may stand away from the name. */
const FARTHEST = 1;
const SURE = 0.9;
/** No office has so few letters; "Mr. " and "Dr. " are none. */
const SHORTEST_OFFICE = 6;

/** How everybody in the article is named in full, and whom its pronouns stand for. */
export function namingOf(article: Article, people: People, language: Language): Naming {
  const inFull = new Map<string, Renaming | undefined>();
  const nameOf = (person: string): Renaming | undefined => {
    if (!inFull.has(person)) {
      const mentions = people.mentionsOf(person).filter(({ ambiguous }) => !ambiguous);
      const full = mentions.find(mention => mention.full);
      // Whose first name the article never gives is known by an office: "President Obama".
      const titled = mentions.find(({ outerStart, start }) => start - outerStart >= SHORTEST_OFFICE);
      const sure = people.trace.get(person)?.sure ?? true;
      const where = full
        ? { start: full.start, end: full.end }
        : titled && { start: titled.outerStart, end: titled.end };
      inFull.set(
        person,
        where && sure ? { ...where, name: article.text.slice(where.start, where.end), where } : undefined,
      );
    }
    return inFull.get(person);
  };
  const pronouns = pronounReader(article, people, language);
  return {
    inPart: span =>
      within(people.mentions, span).flatMap(mention => {
        const named = mention.person !== undefined && !mention.full ? nameOf(mention.person) : undefined;
        return named && !mention.ambiguous ? { ...named, start: mention.start, end: mention.end } : [];
      }),
    named: span => [
      ...new Set(
        within(people.mentions, span).flatMap(({ person }) =>
          person === undefined ? [] : (nameOf(person)?.name ?? []),
        ),
      ),
    ],
    unknown: span =>
      within(people.mentions, span).filter(
        mention => !mention.full && (mention.ambiguous || (mention.person !== undefined && !nameOf(mention.person))),
      ),
    standsFor(pronoun) {
      const person = pronouns(pronoun);
      const named = person === undefined ? undefined : nameOf(person);
      return named && { ...named, start: pronoun.start, end: pronoun.end };
    },
  };
}

/** Reads the article's sentences only once somebody asks for a pronoun; from the first to the last, for each builds on those before. */
function pronounReader(
  article: Article,
  people: People,
  { speakers: language }: Language,
): (pronoun: Span) => string | undefined {
  let read: ReadonlyMap<number, string> | undefined;
  const begin = () => {
    const quotations = findQuotations(article, language);
    const mentions = people.mentions.filter(({ person }) => person !== undefined);
    const { sentences, places } = tokenise(article, quotations, mentions, language);
    const focus = language.focusReader(sentences, people, []);
    const context = { article, people, quotations, places, language, focus, speakers: [] };
    const persons = new Map<number, string>();
    for (const sentence of sentences) {
      sentence.tokens.forEach(({ kind, lower, start }, at) => {
        const gender = kind === 'word' ? language.genderOfPronoun(lower) : undefined;
        const antecedent = gender && language.antecedentOf(sentence, at, gender, context);
        if (!antecedent || antecedent.doubts.length > 0) return;
        if (antecedent.confidence >= SURE && antecedent.distance <= FARTHEST) persons.set(start, antecedent.person);
      });
    }
    return persons;
  };
  return ({ start }) => (read ??= begin()).get(start);
}
