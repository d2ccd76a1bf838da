import type { Language } from '../languages/language.js';
import type { PackQuestion } from '../pack/types.js';
import { closed, countWords } from './lint/shown.js';
import type { Objection } from './taste/taste.js';
import type { Grounds } from './types.js';

/** So many words in common with the headline tell what a sentence belongs to. */
const ENOUGH_WORDS = 3;
/** A first sentence, the news where there is no headline, has more words than that. */
const OF_LEAD = 2;
/** In an article of fewer words each sentence tells the news. */
const SHORT_ARTICLE = 150;

/** Who said or decided something on a day is told by one. */
const WORDS_BESIDE_ACT = 1;

export const tellsYear = (text: string): boolean => /(?<!\p{Nd})(?:1[5-9]|20)\p{Nd}{2}(?!\p{Nd})/u.test(text);

/** How many of the headline's words place what is asked; none where a year does so alone. */
function wordsToPlace(
  { kind, correct }: PackQuestion,
  shown: string,
  tellsAct: ((text: string) => boolean) | undefined,
) {
  if (!tellsYear(shown) || kind === 'gap') return ENOUGH_WORDS;
  if (kind !== 'true-false' || !tellsAct) return 0;
  return correct === true && tellsAct(shown) ? WORDS_BESIDE_ACT : ENOUGH_WORDS;
}

/**
 * Why a reader who hasn't read the article can't tell what a question is about, though each word is clear: it shares nearly
 * nothing with the headline, and no year and nobody's act of a day makes up for that. Without the article nothing.
 */
export function placedOf(
  { article }: Grounds,
  { words: { contentStems }, flaws }: Language,
): (question: PackQuestion) => Objection | undefined {
  if (!article || (countWords(article.text) ?? 0) < SHORT_ARTICLE) return () => undefined;
  const { headline } = article.metadata;
  const [lead] = article.sentences.filter(({ block }) => article.blocks[block]!.kind === 'paragraph');
  const news = contentStems(headline ?? (lead ? article.text.slice(lead.start, lead.end) : ''));
  // Without a headline nothing can be told by it
  const tellsAct = headline ? flaws?.tellsAct : undefined;

  return question => {
    if (question.stimulus?.type !== 'sentence') return undefined;
    const shown = closed(question);
    const stems = contentStems(shown);
    const needed = wordsToPlace(question, shown, tellsAct);
    const enough = needed > 0 && !headline ? needed + OF_LEAD : needed;
    return [...news].filter(stem => stems.has(stem)).length < enough
      ? {
          rule: 'unplaced',
          reason:
            'It shares hardly a word with the headline, and nothing else tells what it belongs to: a reader can’t place it.',
        }
      : undefined;
  };
}
