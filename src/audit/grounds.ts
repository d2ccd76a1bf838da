import type { Article, Sentence } from '../article/types.js';
import { findFacts, type Findings } from '../extract/find-facts.js';
import { evidenceOf } from '../extract/evidence.js';
import type { Language } from '../languages/language.js';
import type { Evidence } from '../pack/types.js';
import { tokenReader, type Read, type Token } from './tokens.js';

/** A sentence of the article, as it can be read alone. */
export interface Passage {
  index: number;
  sentence: Sentence;
  /** As the article has it. */
  own: string;
  /** With names in full, pronouns replaced and weekdays by their dates. */
  text: string;
  tokens: Token[];
}

/** All that questions are held against: worked out once an article. */
export interface Grounds {
  article: Article;
  language: Language;
  date: string | undefined;
  found: Findings;
  passages: readonly Passage[];
  read: Read;
  weightOf(token: Token): number;
  /** The passages that have most of these words, best first. */
  near(words: readonly Token[], most?: number): Passage[];
  evidence(passage: Passage): Evidence;
}

/** What names a thing says more than what is said of it. */
const WEIGHTS: Readonly<Record<Token['kind'], number>> = {
  person: 1.6,
  place: 1.4,
  date: 1.4,
  number: 1.5,
  name: 1.3,
  word: 1,
  gap: 0,
};

/** What an article knows, for questions to be held against. */
export function groundsOf(
  article: Article,
  { language, date = article.metadata.datePublished }: { language: Language; date?: string },
): Grounds {
  const found = findFacts(article, { language, date });
  const read = tokenReader(found.known.people, { language, date });
  const passages = article.sentences.map((sentence, index): Passage => {
    const own = article.text.slice(sentence.start, sentence.end);
    const { text } = found.retell(sentence);
    return { index, sentence, own, text, tokens: read(text) };
  });
  const places = new Map<string, number[]>();
  for (const { index, tokens } of passages) {
    for (const key of new Set(tokens.flatMap(keysOf))) {
      const list = places.get(key);
      if (list) list.push(index);
      else places.set(key, [index]);
    }
  }
  const weightOf = (token: Token) => {
    const often = (places.get(token.key)?.length ?? 0) / Math.max(12, passages.length);
    return WEIGHTS[token.kind] * (often > 0.25 ? 0.6 : 1);
  };
  return {
    article,
    language,
    date,
    found,
    passages,
    read,
    weightOf,
    near(words, most = 5) {
      const score = new Map<number, number>();
      for (const word of new Map(words.map(word => [word.key, word])).values()) {
        const here = new Set(keysOf(word).flatMap(key => places.get(key) ?? []));
        for (const index of here) score.set(index, (score.get(index) ?? 0) + weightOf(word));
      }
      return [...score]
        .sort(([one, a], [other, b]) => b - a || one - other)
        .slice(0, most)
        .map(([index]) => passages[index]!);
    },
    evidence: ({ sentence }) => evidenceOf(article, sentence.start, sentence.end),
  };
}

/** What a word is found by: a date by its year and month, too. */
function keysOf({ key, people, span }: Token): string[] {
  if (people) return people.map(id => `person:${id}`);
  if (!span) return [key];
  const date = new Date(span.start);
  return [`date:${date.getUTCFullYear()}-${date.getUTCMonth()}`];
}
