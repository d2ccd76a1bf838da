import { overlap } from '../article/overlap.js';
import type { Language } from '../languages/language.js';
import type { PackQuestion } from '../pack/types.js';
import { countWords } from './lint/shown.js';
import type { Objection } from './taste/taste.js';
import type { Grounds } from './types.js';

/** A word that stands in so many other sentences is of what the article is about. */
const OFTEN = 3;
const FEWEST = 2;
/** In an article of fewer words one has to do. */
const LONG_ARTICLE = 500;
/** In an article of so few words hardly a word comes back. */
const SHORT_ARTICLE = 300;

/**
 * Why nobody can tell what a quotation is about: hardly a word of it is one that the article comes back to. What was said is
 * then clear from what stood before it alone. Without the article nothing.
 */
export function topicalOf(
  { article }: Grounds,
  { words: { contentStems } }: Language,
): (question: PackQuestion) => Objection | undefined {
  const length = countWords(article?.text ?? '') ?? 0;
  if (!article || length < SHORT_ARTICLE) return () => undefined;
  const { text, blocks, sentences } = article;
  const fewest = length < LONG_ARTICLE ? 1 : FEWEST;
  const said = sentences
    .filter(({ block }) => blocks[block]!.kind !== 'title')
    .map(({ start, end }) => ({ start, end, stems: contentStems(text.slice(start, end)) }));

  return ({ stimulus, evidence }) => {
    if (stimulus?.type !== 'quotation') return undefined;
    const others = said.filter(sentence => !evidence.some(passage => overlap(passage, sentence)));
    const topics = [...contentStems(stimulus.text)].filter(
      stem => others.filter(({ stems }) => stems.has(stem)).length >= OFTEN,
    );
    return topics.length >= fewest
      ? undefined
      : {
          rule: 'off-topic',
          reason: 'Hardly a word of it comes back in the article: what it is about stands only before it.',
        };
  };
}
