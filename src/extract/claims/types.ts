import type { Article, Span } from '../../article/types.js';
import type { Mention, People } from '../../languages/contract/people.js';
import type { Language } from '../../languages/language.js';
import type { Claim } from '../../pack/types.js';
import type { DateMention } from '../dates.js';
import type { NumberMention } from '../numbers.js';
import type { PlaceMention } from '../places.js';

/** One detail of a statement, and another of the same kind that makes it false by the article. */
export interface Alteration {
  /** Where the detail stands in the article. */
  at: Span;
  to: string;
  kind: NonNullable<Claim['altered']>['kind'];
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

/** One of a list, chosen by a number, the same every time. */
export const pick = <T>(list: readonly T[], by: number): T | undefined => list[by % (list.length || 1)];
