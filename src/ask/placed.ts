import { inEnglish } from '../findings/finding.js';
import type { Article } from '../article/types.js';
import type { Language } from '../languages/language.js';
import { tellsYear } from '../languages/year.js';
import type { PackQuestion } from '../pack/types.js';
import { closed, countWords } from './lint/shown.js';
import type { Objection } from './taste/taste.js';
import type { Grounds } from './types.js';

/** So many words in common with the headline tell what a sentence belongs to. */
export const ENOUGH_WORDS = 3;
const ENOUGH_FOR_FIGURE = 5;
/** A first sentence, the news where there is no headline, has more words than that. */
const OF_LEAD = 2;
/** In an article of fewer words each sentence tells the news. */
const SHORT_ARTICLE = 150;

/** Who said or decided something on a day is told by one, as is what needs nothing that was told before. */
const WORDS_BESIDE_ACT = 1;

/**
 * Does a sentence tell by itself what it is of, wherever it stands: enough is named in it, and the headline names some of that
 * or somebody says it on a day?
 */
const standsByItself = (
  text: string,
  shares: (shown: string, enough: number) => boolean,
  { flaws, taste }: Pick<Language, 'flaws' | 'taste'>,
): boolean =>
  flaws?.tellsWhole?.(text) === true &&
  (shares(text, WORDS_BESIDE_ACT) || (tellsYear(text) && taste?.attributed(text) === true));

/** Does a text have so many words of what tells the news, or all of them: the headline, or else the first sentence? */
export function sharesNews(
  { metadata: { headline }, sentences, blocks, text }: Article,
  { contentStems }: Language['words'],
): (shown: string, enough: number) => boolean {
  const lead = sentences.find(({ block }) => blocks[block]!.kind === 'paragraph');
  const news = contentStems(headline ?? (lead ? text.slice(lead.start, lead.end) : ''));
  return (shown, enough) => {
    if (enough === 0) return true;
    const stems = contentStems(shown);
    const wanted = headline ? Math.min(enough, news.size) : Math.min(enough, ENOUGH_WORDS) + OF_LEAD;
    return [...news].filter(stem => stems.has(stem)).length >= wanted;
  };
}

/** How many of the headline's words place what is asked; none where a year does so alone. */
function wordsToPlace(
  { kind, correct }: PackQuestion,
  shown: string,
  tellsAct: ((text: string) => boolean) | undefined,
) {
  const isDated = tellsYear(shown);
  // Of which poll, of which week? The headline's words don't tell.
  if (kind === 'number' && tellsAct && !isDated) return ENOUGH_FOR_FIGURE;
  if (kind === 'true-false' && correct === false && tellsAct) return WORDS_BESIDE_ACT;
  if (!isDated || kind === 'gap') return ENOUGH_WORDS;
  if (kind !== 'true-false' || !tellsAct) return 0;
  return tellsAct(shown) ? WORDS_BESIDE_ACT : ENOUGH_WORDS;
}

/**
 * Why a reader who hasn't read the article can't tell what a question is about, though each word is clear: it shares nearly
 * nothing with the headline, and no year and nobody's act of a day makes up for that. Without the article nothing.
 */
export function placedOf(
  { article }: Grounds,
  { words, flaws, taste }: Language,
): (question: PackQuestion) => Objection | undefined {
  if (!article || (countWords(article.text) ?? 0) < SHORT_ARTICLE) return () => undefined;
  const shares = sharesNews(article, words);

  return question => {
    if (question.stimulus?.type !== 'sentence') return undefined;
    const shown = closed(question);
    const isWhole = question.kind === 'true-false' && standsByItself(shown, shares, { flaws, taste });
    return isWhole || shares(shown, wordsToPlace(question, shown, flaws?.tellsAct))
      ? undefined
      : {
          rule: 'unplaced',
          reason: inEnglish('not-placed'),
        };
  };
}
