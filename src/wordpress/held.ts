import type { Article } from '../article/types.js';
import { checkPack } from '../pack/check.js';
import { locate } from '../pack/locate.js';
import { FACT_KINDS, type ContentPack, type Evidence, type Fact, type PackQuestion } from '../pack/types.js';
import { withFacts } from '../pack/with-facts.js';

/** Why the article no longer bears a question out. */
export interface Withdrawal {
  id: string;
  /** The words that are gone from the article, where that is why. */
  gone?: string;
  /** In the words of the check, where it is not. */
  message?: string;
}

/** Which questions of a quiz an article no longer bears out, in the quiz's order. */
export function withdrawals(quiz: ContentPack, article: Article): Withdrawal[] {
  const faults = new Map<string, string>();
  for (const { fact, level, message } of checkPack(quiz, article))
    if (fact && level === 'error' && !faults.has(fact)) faults.set(fact, message);
  const facts = new Map(FACT_KINDS.flatMap(kind => (quiz[kind] as Fact[]).map(fact => [fact.id, fact])));
  const kept = new Set(withFacts(quiz, ({ id }) => !faults.has(id)).questions.map(({ id }) => id));
  return quiz.questions
    .filter(({ id }) => !kept.has(id))
    .map(question => {
      const gone = passagesOf(question, facts).find(passage => !locate(article.text, passage))?.exact;
      const message = namesOf(question)
        .map(id => faults.get(id))
        .find(Boolean);
      return { id: question.id, ...(gone ? { gone } : { message }) };
    });
}

const namesOf = ({ id, about = [], options = [] }: PackQuestion): string[] => [
  id,
  ...about,
  ...options.map(option => option.id),
];

/** Every passage that a question rests on, by itself or by its facts. */
export function passagesOf(question: PackQuestion, facts: ReadonlyMap<string, Fact>): Evidence[] {
  const own = [...question.evidence, ...(question.options ?? []).flatMap(({ evidence = [] }) => evidence)];
  return [...own, ...namesOf(question).flatMap(id => facts.get(id)?.evidence ?? [])];
}
