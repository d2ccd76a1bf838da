import { askQuestions, type AskOptions } from '../ask/ask.js';
import type { Findings } from '../extract/find-facts.js';
import type { Language } from '../languages/language.js';
import type { ContentPack, PackQuestion } from '../pack/types.js';

/**
 * Asks about a pack's facts as they are now, corrected or added to since it was built. What an editor, a model or another
 * file brought in stays as it is, and so does what an editor has decided of a question.
 */
export function askAgain(
  pack: ContentPack,
  found: Findings,
  language: Language,
  options: AskOptions = {},
): PackQuestion[] {
  const own = pack.questions.filter(({ origin = 'builder' }) => origin !== 'builder');
  const decided = new Map(pack.questions.map(question => [question.id, question.review]));
  const fresh = askQuestions({ ...found, facts: pack }, language, options).map(question => {
    if (!question.review || decided.get(question.id) !== false) return question;
    const { reason: _settled, ...rest } = question;
    return { ...rest, review: false };
  });
  return [...own, ...fresh];
}
