import type { Article, Sentence, Span } from '../../article/types.js';
import { findDates } from '../../extract/dates.js';
import { evidenceOf } from '../../extract/evidence.js';
import { plausibleRange } from '../../extract/number-range.js';
import { numberMentions } from '../../extract/numbers.js';
import type { Language } from '../../languages/language.js';
import { standsIn, wordsMissing, wordsOf } from '../../pack/words.js';
import type { ContentPack, Fact, FactKind, Person } from '../../pack/types.js';
import { words } from '../words/words.js';

/** A fact that words of the article make, or why they make none. */
export type Made = { kind: FactKind; fact: Omit<Fact, 'id'> } | { problem: string };

/** What a selection can be made into. */
export const MAKES = ['quotes', 'events', 'numbers', 'terms', 'people', 'openQuestions', 'claims'] as const;

const LONGEST_TITLE = 200;

/** A selection without the blanks and marks at its ends. */
export function trimSpan(text: string, { start, end }: Span, ends = /[\s]/): Span {
  while (start < end && ends.test(text[start]!)) start += 1;
  while (end > start && ends.test(text[end - 1]!)) end -= 1;
  return { start, end };
}

const QUOTE_ENDS = /[\s"“”„«»‘’‹›]/;

/** The sentences that a selection touches, as one stretch. */
export function sentencesAround(article: Article, { start, end }: Span): Span & { all: readonly Sentence[] } {
  const all = article.sentences.filter(sentence => sentence.start < end && start < sentence.end);
  return { start: Math.min(start, all[0]?.start ?? start), end: Math.max(end, all.at(-1)?.end ?? end), all };
}

const namesOf = ({ name, aliases = [] }: Person) => [name, ...aliases, wordsOf(name).at(-1) ?? name];

const names = (person: Person, text: string) => namesOf(person).some(name => name.length > 1 && standsIn(name, text));

/** Who is named nearest to a selection: in its sentences, else in its paragraph, else in the one before. */
export function nearestPerson(article: Article, pack: ContentPack, span: Span): Person | undefined {
  const { start, end, all } = sentencesAround(article, span);
  const block = article.blocks[all[0]?.block ?? -1];
  const before = article.blocks[(all[0]?.block ?? 0) - 1];
  const outside = article.text.slice(start, span.start) + article.text.slice(span.end, end);
  for (const text of [
    outside,
    block && article.text.slice(block.start, block.end),
    before && article.text.slice(before.start, before.end),
  ]) {
    const person = text && pack.people.find(each => names(each, text));
    if (person) return person;
  }
  return undefined;
}

/** The sentence nearest to a place that has all these words; as they stand, where one has them so. */
export function passageWith(article: Article, words: string, near: number): Span | undefined {
  const distance = ({ start, end }: Span) => (near < start ? start - near : Math.max(0, near - end));
  const sorted = [...article.sentences].sort((a, b) => distance(a) - distance(b));
  const textOf = ({ start, end }: Span) => article.text.slice(start, end);
  return (
    sorted.find(each => standsIn(words, textOf(each))) ?? sorted.find(each => !wordsMissing(words, textOf(each)).length)
  );
}

/** A passage of the article that would bear a field of a fact out, near those that it has. */
export function passageForField(article: Article, pack: ContentPack, fact: Fact, field: string): Span | undefined {
  const value = (fact as unknown as Record<string, unknown>)[field];
  if (typeof value !== 'string' || !value) return undefined;
  const near = fact.evidence[0]?.start ?? 0;
  const person = field === 'speaker' ? pack.people.find(({ id }) => id === value) : undefined;
  const wanted = field === 'speaker' ? (person ? namesOf(person) : []) : [value];
  const found = wanted.flatMap(words => passageWith(article, words, near) ?? []);
  return found.sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))[0];
}

/** Makes a fact of selected words. */
export function makeFact(
  kind: FactKind,
  article: Article,
  pack: ContentPack,
  selected: Span,
  language: Language,
): Made {
  const span = trimSpan(article.text, selected, kind === 'quotes' ? QUOTE_ENDS : undefined);
  const selection = article.text.slice(span.start, span.end);
  const around = sentencesAround(article, span);
  const sentence = article.text.slice(around.start, around.end);
  const evidence = [evidenceOf(article, around.start, around.end)];
  if (!selection) return { problem: words().making.nothingSelected };
  switch (kind) {
    case 'quotes': {
      const speaker = nearestPerson(article, pack, span);
      const naming = speaker && !names(speaker, sentence) && passageWith(article, speaker.name, span.start);
      if (naming) evidence.push(evidenceOf(article, naming.start, naming.end));
      return { kind, fact: fact({ text: selection, speaker: speaker?.id, evidence }) };
    }
    case 'events': {
      const [date] = findDates(sentence, { reference: pack.sources[0].datePublished, language: language.dates }).filter(
        ({ edtf }) => edtf,
      );
      if (selection.length > LONGEST_TITLE) return { problem: words().making.longTitle };
      return { kind, fact: fact({ title: selection, date: date?.edtf, evidence }) };
    }
    case 'numbers': {
      const mention = numberMentions(article, language).find(({ start, end }) => start < span.end && span.start < end);
      if (!mention) return { problem: words().making.noNumber };
      const { start, end, value, unit } = mention;
      const text = article.text.slice(start, end);
      return { kind, fact: fact({ text, value, unit, range: plausibleRange(value, unit, start), evidence }) };
    }
    case 'terms': {
      const definition = sentence.replace(selection, '').replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/g, '');
      return { kind, fact: fact({ term: selection, definition, evidence }) };
    }
    case 'people':
      return { kind, fact: fact({ name: selection, evidence }) };
    case 'places':
      return { kind, fact: fact({ name: selection, evidence }) };
    case 'openQuestions':
      return { kind, fact: fact({ text: selection, evidence }) };
    case 'claims':
      return { kind, fact: fact({ text: sentence, truth: true, evidence }) };
  }
}

/** A person whom the editor names: with the words of the article, or as the editor's own addition. */
export function namedPerson(article: Article, name: string): Omit<Person, 'id'> {
  const place = passageWith(article, name, 0);
  const stands = place && standsIn(name, article.text.slice(place.start, place.end));
  return stands
    ? { name, evidence: [evidenceOf(article, place.start, place.end)] }
    : { name, evidence: [], addedBy: 'editor' };
}

const fact = (fields: Record<string, unknown>): Omit<Fact, 'id'> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Omit<Fact, 'id'>;
