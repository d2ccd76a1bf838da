import type { Span } from '../../article/types.js';
import type { Asked } from '../../languages/contract/plain.js';
import type { Findings } from '../types.js';

/** The facts that a question asks about. */
export function factsAbout({ answer }: Asked, { facts }: Findings, sentence: Span): string[] {
  const inSentence = <T extends { evidence: readonly Span[] }>(list: readonly T[]): T[] =>
    list.filter(({ evidence }) => evidence.some(({ start, end }) => start < sentence.end && sentence.start < end));
  switch (answer.is) {
    case 'person':
      return [answer.person];
    case 'place':
      return facts.places.filter(({ name }) => name === answer.place.name).map(({ id }) => id);
    case 'number':
      return inSentence(facts.numbers)
        .filter(({ value }) => value === answer.number.value)
        .map(({ id }) => id);
    case 'date':
      return inSentence(facts.events)
        .filter(({ date }) => date === answer.edtf)
        .map(({ id }) => id);
    case 'phrase':
      return facts.people.filter(({ id }) => id === answer.phrase.by).map(({ id }) => id);
    case 'body':
      return facts.terms.filter(({ term }) => term === answer.name).map(({ id }) => id);
  }
}
