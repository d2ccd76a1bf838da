import type { Article, Sentence, Span } from '../../article/types.js';
import type { Claim } from '../../pack/types.js';
import type { DateMention } from '../dates.js';
import type { NumberMention } from '../numbers.js';
import type { Language } from '../language.js';
import type { People } from '../people.js';
import type { Mention } from '../people/types.js';
import type { PlaceMention } from '../places.js';

/** A sentence that says something by itself, without the words that only link it to what stands before. */
export interface Statement extends Span {
  /** Index into `Article.sentences`. */
  index: number;
  sentence: Sentence;
  text: string;
  /** It says how things are, not what happened or will. */
  isState: boolean;
  /** What it is about, as stems: to find out whether the article says much the same elsewhere. */
  stems: ReadonlySet<string>;
}

/** One detail of a statement, and another of the same kind that makes it false by the article. */
export interface Alteration {
  /** Where the detail stands in the article. */
  at: Span;
  to: string;
  kind: NonNullable<Claim['altered']>['kind'];
  /** A detail that few readers care for: a day of the week. Only used where there is nothing better. */
  weak?: boolean;
}

/** Everything named in the article, in order: what alterations choose from. */
export interface Named {
  article: Article;
  language: Language;
  people: People;
  mentions: readonly Mention[];
  places: readonly PlaceMention[];
  numbers: readonly NumberMention[];
  dates: readonly DateMention[];
}

/** What lies in a span; `list` stands in the text's order. */
export function within<T extends Span>(list: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < list.length && list[index].start < end; index++) {
    if (list[index].end <= end) found.push(list[index]);
  }
  return found;
}

/** One of a list, chosen by a number, the same every time. */
export const pick = <T>(list: readonly T[], by: number): T | undefined => list[by % (list.length || 1)];
