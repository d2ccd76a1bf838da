import type { Article } from '../article/types.js';
import type { Findings } from '../extract/find-facts.js';
import { loadLanguage } from '../languages/languages.js';
import type { ContentPack, PackQuestion } from '../pack/types.js';

/** What is asked about a pack's facts as they are now. */
export type Asker = (pack: ContentPack) => PackQuestion[];

/** The asker of an article. Its rules come once, when a project is open. */
export async function askerFor(article: Article): Promise<Asker> {
  const [{ findFacts }, { askAgain }, language] = await Promise.all([
    import('../extract/find-facts.js'),
    import('../build/ask-again.js'),
    loadLanguage(article.metadata.lang),
  ]);
  const found = new Map<string | undefined, Findings>();
  return pack => {
    const date = pack.sources[0].datePublished;
    let known = found.get(date);
    if (!known) found.set(date, (known = findFacts(article, { date, language })));
    return askAgain(pack, known, language);
  };
}
