import { inEnglish } from '../findings/finding.js';
import { overlap } from '../article/overlap.js';
import type { Language } from '../languages/language.js';
import type { PackQuestion } from '../pack/types.js';
import { countWords, isChoice, isPlain } from './lint/shown.js';
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
 * Why nobody needs to know what is asked, or can't tell what it is about: hardly a word of a quotation comes back in the
 * article, the headline above it counted as one, a plain question has no word of the headline, or asks which of many people
 * did a thing that any of them could have done. Without the article nothing.
 */
export function topicalOf(
  { article, facts: { people } }: Grounds,
  { words: { contentStems } }: Language,
): (question: PackQuestion, isHeaded?: boolean) => Objection | undefined {
  const length = countWords(article?.text ?? '') ?? 0;
  if (!article || length < SHORT_ARTICLE) return () => undefined;
  const { text, blocks, sentences } = article;
  const fewest = length < LONG_ARTICLE ? 1 : FEWEST;
  const headline = contentStems(article.metadata.headline ?? '');
  const said = sentences
    .filter(({ block }) => blocks[block]!.kind !== 'title')
    .map(({ start, end }) => ({ start, end, stems: contentStems(text.slice(start, end)) }));

  const quotation = ({ stimulus, evidence }: PackQuestion, isHeaded: boolean): Objection | undefined => {
    const others = said.filter(sentence => !evidence.some(passage => overlap(passage, sentence)));
    const topics = [...contentStems(stimulus!.text)].filter(
      stem => others.filter(({ stems }) => stems.has(stem)).length >= OFTEN,
    );
    return topics.length + +isHeaded >= fewest
      ? undefined
      : {
          rule: 'off-topic',
          reason: inEnglish('hardly-comes-back'),
        };
  };

  const plain = ({ prompt, correct }: PackQuestion): Objection | undefined => {
    if (people.some(({ id }) => id === correct))
      return {
        rule: 'who-of-many',
        reason: inEnglish('others-could-have'),
      };
    return !headline.size || [...contentStems(prompt)].some(stem => headline.has(stem))
      ? undefined
      : { rule: 'off-headline', reason: inEnglish('beside-the-news') };
  };

  return (question, isHeaded = false) => {
    if (question.stimulus?.type === 'quotation') return quotation(question, isHeaded);
    return isChoice(question) && isPlain(question) ? plain(question) : undefined;
  };
}
