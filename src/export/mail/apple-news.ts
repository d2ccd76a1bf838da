import type { ContentPack } from '../../pack/types.js';
import { fileStem } from '../identifiers.js';
import { checkedUrl } from '../iframe.js';
import { quizId } from '../quiz.js';
import type { Exported } from '../types.js';
import { choosable, type Chosen, type MailOptions } from './asked-first.js';

/** As many characters as Apple takes. */
const LONGEST_IDENTIFIER = 64;

/**
 * An article of Apple News with the first question, whose options are buttons that lead to the page; or its components, to go
 * among those of the article. Apple News runs no script.
 * @see https://developer.apple.com/documentation/applenewsformat/articledocument
 */
export function toAppleNews(pack: ContentPack, options: MailOptions): Exported {
  const [{ prompt, stimulus, options: given }] = choosable(pack, options) as [Chosen];
  const article = {
    // The first that has buttons which lead somewhere
    version: '1.11',
    identifier: quizId(pack).slice(-LONGEST_IDENTIFIER).replace(/^-+/, ''),
    title: pack.title,
    language: pack.lang,
    layout: { columns: 7, width: 1024 },
    metadata: { canonicalURL: checkedUrl(options.url) },
    components: [
      { role: 'title', text: pack.title },
      { role: 'heading2', text: prompt },
      ...(stimulus ? [{ role: 'quote', text: stimulus }] : []),
      ...given.map(({ text, href }) => ({ role: 'link_button', text, URL: href })),
    ],
    componentTextStyles: { default: { fontSize: 18 } },
  };
  return {
    fileName: `${fileStem(pack.title)}.article.json`,
    mediaType: 'application/json',
    content: `${JSON.stringify(article, null, 2)}\n`,
    omitted: [],
    adapted: [],
  };
}
