import type { ContentPack, Fact, FactKind } from '../../pack/types.js';
import { words } from '../words/words.js';

/** The kinds of fact, in the order in which a person goes through them. */
export const KINDS: readonly FactKind[] = [
  'quotes',
  'people',
  'events',
  'openQuestions',
  'claims',
  'numbers',
  'terms',
  'places',
];

const LONGEST = 70;

const WORDS: Record<FactKind, string> = {
  people: 'name',
  quotes: 'text',
  events: 'title',
  openQuestions: 'text',
  claims: 'text',
  numbers: 'text',
  places: 'name',
  terms: 'term',
};

/** The words by which a fact is known; `''` where it has none. */
export function wordsOfFact(kind: FactKind, fact: Fact): string {
  const known = (fact as unknown as Record<string, unknown>)[WORDS[kind]];
  return typeof known === 'string' ? known : '';
}

/** A fact in one short line. */
export function summaryOf(kind: FactKind, fact: Fact): string {
  const whole = wordsOfFact(kind, fact);
  const short = whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1).trimEnd()}…` : whole;
  return kind === 'quotes' && short ? words().quoted(short) : short;
}

export interface Found<Kind extends FactKind = FactKind> {
  kind: Kind;
  index: number;
  fact: ContentPack[Kind][number];
}

/** Whether there is a question or a fact of this id. */
export const has = (pack: ContentPack, id: string): boolean =>
  findFact(pack, id) !== undefined || pack.questions.some(question => question.id === id);

/** The fact of an id. */
export function findFact(pack: ContentPack, id: string): Found | undefined {
  for (const kind of KINDS) {
    const index = pack[kind].findIndex(fact => fact.id === id);
    if (index >= 0) return { kind, index, fact: pack[kind][index]! };
  }
  return undefined;
}
