import type { Article } from '../article/types.js';
import type { PlaceMention } from '../extract/places.js';
import type { Language } from '../languages/language.js';

/** What an article says of its places. */
export interface Named {
  article: Pick<Article, 'text' | 'sentences'>;
  mentions: readonly PlaceMention[];
  language: Pick<Language, 'tag' | 'places'>;
}
