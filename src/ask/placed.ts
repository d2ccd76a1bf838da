import type { Language } from '../languages/language.js';
import type { PackQuestion } from '../pack/types.js';
import { closed, countWords } from './lint/shown.js';
import type { Objection } from './taste/taste.js';
import type { Grounds } from './types.js';

/** So many words in common with the headline tell what a sentence belongs to. */
const ENOUGH_WORDS = 3;
/** Where the name is missing, a year alone doesn't. */
const WORDS_BESIDE_GAP = 2;
/** In an article of fewer words each sentence tells the news. */
const SHORT_ARTICLE = 150;

export const tellsYear = (text: string): boolean => /(?<!\p{Nd})(?:1[5-9]|20)\p{Nd}{2}(?!\p{Nd})/u.test(text);

/**
 * Why a reader who hasn't read the article can't tell what a question is about, though each word is clear: a sentence without
 * a year that shares nearly nothing with the headline. Without the article nothing.
 */
export function placedOf(
  { article }: Grounds,
  { words: { contentStems } }: Language,
): (question: PackQuestion) => Objection | undefined {
  if (!article || (countWords(article.text) ?? 0) < SHORT_ARTICLE) return () => undefined;
  const headline = contentStems(article.metadata.headline ?? '');

  return question => {
    if (question.stimulus?.type !== 'sentence') return undefined;
    const shown = closed(question);
    const isDated = tellsYear(shown);
    if (isDated && question.kind !== 'gap') return undefined;
    const stems = contentStems(shown);
    return [...headline].filter(stem => stems.has(stem)).length < (isDated ? WORDS_BESIDE_GAP : ENOUGH_WORDS)
      ? {
          rule: 'unplaced',
          reason: 'It shares hardly a word with the headline and tells no year: a reader can’t place it.',
        }
      : undefined;
  };
}
