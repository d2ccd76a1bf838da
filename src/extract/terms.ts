import type { Article, Sentence } from '../article/types.js';
import type { Person, Term } from '../pack/types.js';
import { evidenceOf } from './evidence.js';
import { stableIds } from './ids.js';
import type { Language } from '../languages/language.js';
import type { Explain } from './trace.js';

const MOST_TERMS = 16;
const LONGEST_SENTENCE = 600;

/** The terms that the article itself explains, each with its words for it. */
export function findTerms(
  article: Article,
  { people = [], language, explain }: { people?: readonly Person[]; language: Language; explain?: Explain },
): Term[] {
  const names = new Set(people.flatMap(({ name, aliases = [] }) => [name, name.split(' ').at(-1)!, ...aliases]));
  const idFor = stableIds();
  const seen = new Set<string>();
  const terms: Term[] = [];
  for (const sentence of article.sentences) {
    if (terms.length >= MOST_TERMS) break;
    if (!isExplaining(article, sentence)) continue;
    const words = article.text.slice(sentence.start, sentence.end);
    for (const { term, definition, rule, reason } of language.terms.termsIn(words, names)) {
      const bare = term.replace(language.terms.article, '');
      const key = term.toLowerCase().replace(language.terms.article, '');
      if (seen.has(key)) continue;
      seen.add(key);
      const fact: Term = {
        id: idFor('term', key),
        term: /^\p{Lu}/u.test(bare) ? bare : term,
        definition,
        evidence: [evidenceOf(article, sentence.start, sentence.end)],
      };
      if (reason) Object.assign(fact, { review: true, reason });
      explain?.({ kind: 'terms', id: fact.id, text: fact.term, rule, reason });
      terms.push(fact);
    }
  }
  return terms;
}

function isExplaining({ blocks, text }: Article, { block, start, end }: Sentence): boolean {
  const { kind } = blocks[block];
  if (kind === 'title' || kind === 'heading' || end - start > LONGEST_SENTENCE) return false;
  return !/["“«]/.test(text[start]);
}
