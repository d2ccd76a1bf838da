import type { ContentPack, Fact, FactKind } from '../../pack/types.js';

/** How each kind of fact is called, and the line that names one of it. */
export const KINDS: Readonly<Record<FactKind, { singular: string; plural: string }>> = {
  quotes: { singular: 'Quotation', plural: 'Quotations' },
  people: { singular: 'Person', plural: 'People' },
  events: { singular: 'Event', plural: 'Events' },
  openQuestions: { singular: 'Open question', plural: 'Open questions' },
  claims: { singular: 'Statement', plural: 'Statements' },
  numbers: { singular: 'Number', plural: 'Numbers' },
  terms: { singular: 'Term', plural: 'Terms' },
  places: { singular: 'Place', plural: 'Places' },
};

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
  const words = (fact as unknown as Record<string, unknown>)[WORDS[kind]];
  return typeof words === 'string' ? words : '';
}

/** A fact in one short line. */
export function summaryOf(kind: FactKind, fact: Fact): string {
  const words = wordsOfFact(kind, fact);
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
  return kind === 'quotes' && short ? `“${short}”` : short;
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
  for (const kind of Object.keys(KINDS) as FactKind[]) {
    const index = pack[kind].findIndex(fact => fact.id === id);
    if (index >= 0) return { kind, index, fact: pack[kind][index]! };
  }
  return undefined;
}
