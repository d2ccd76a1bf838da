import { inEnglish } from '../findings/finding.js';
import type { Language } from '../languages/language.js';
import type { PackQuestion } from '../pack/types.js';
import { isPlain, rightOf, wrongOf } from './lint/shown.js';
import { isNamedIn, nameWords } from './names.js';
import { sharesNews } from './placed.js';
import { sharesRun } from './shared-run.js';
import type { Objection } from './taste/taste.js';
import type { Grounds } from './types.js';

/** With no more than that to choose from, the one whom the headline names stands out. */
const FEW_OPTIONS = 3;

/** Does the headline name the right option, and none of the others? */
function headlineTells(question: PackQuestion, headline: readonly string[]): boolean {
  const isInHeadline = ({ text }: { text: string }) => headline.includes(nameWords(text).at(-1) ?? '');
  const right = rightOf(question);
  return right !== undefined && isInHeadline(right) && !wrongOf(question).some(isInHeadline);
}

/**
 * Why a choice needs no knowledge, or none helps: the headline above it names the right one alone, or the words are so few and
 * general that they tell nothing of whoever said them. Without the article nothing.
 */
export function givenAwayOf(
  { article, facts }: Grounds,
  { words, flaws }: Language,
): (question: PackQuestion) => Objection | undefined {
  if (!article || !flaws) return () => undefined;
  const { headline } = article.metadata;
  const named = nameWords(headline ?? '');
  const namedInIt = facts.people.filter(person => isNamedIn(person, headline ?? ''));
  const shares = sharesNews(article, words);

  return question => {
    if (question.kind !== 'choice') return undefined;
    const isQuotation = question.stimulus?.type === 'quotation';
    const text = question.stimulus?.text ?? '';
    if (isQuotation && flaws.tellsLittle?.(text) && !(headline && shares(text, 1)))
      return {
        rule: 'could-be-anybodys',
        reason: inEnglish('anybodys-words'),
      };
    const isQuoted = isQuotation && headline !== undefined && namedInIt.length < 2 && sharesRun(text, headline, words);
    const isOpen = isPlain(question) || (isQuotation && (isQuoted || (question.options?.length ?? 0) <= FEW_OPTIONS));
    return isOpen && headlineTells(question, named)
      ? { rule: 'headline-tells', reason: inEnglish('headline-names-right') }
      : undefined;
  };
}
