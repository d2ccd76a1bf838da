import type { Article } from '../article/types.js';
import type { OpenQuestion } from '../pack/types.js';
import { backgroundFinder } from './background.js';
import { evidenceOf } from './evidence.js';
import { stableIds } from './ids.js';
import type { Language } from '../languages/language.js';
import type { Explain } from './trace.js';

const MOST_QUESTIONS = 12;

/** The questions that the article itself asks and leaves open, with the passages that speak to each. */
export function findOpenQuestions(
  article: Article,
  { language, explain }: { language: Language; explain?: Explain },
): OpenQuestion[] {
  const idFor = stableIds();
  const candidates = article.sentences
    .map((sentence, index) => language.questions.questionIn(article, sentence, index))
    .filter(candidate => candidate !== undefined)
    .slice(0, MOST_QUESTIONS);
  if (candidates.length === 0) return [];

  const backgroundOf = backgroundFinder(article, language);
  const seen = new Set<string>();
  return candidates.flatMap(({ sentence, rule, reason }) => {
    const text = article.text.slice(sentence.start, sentence.end);
    if (seen.has(text.toLowerCase())) return [];
    seen.add(text.toLowerCase());
    const question: OpenQuestion = {
      id: idFor('question', text),
      text,
      evidence: [evidenceOf(article, sentence.start, sentence.end)],
    };
    const background = backgroundOf(text);
    if (background.length > 0) question.background = background;
    const outcomes = language.questions.outcomesOf(text);
    if (outcomes) question.outcomes = outcomes;
    if (reason) Object.assign(question, { review: true, reason });
    explain?.({ kind: 'openQuestions', id: question.id, text, rule, reason });
    return question;
  });
}
