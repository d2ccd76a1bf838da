import { lintQuestions } from '../ask/lint/lint.js';
import type { Article } from '../article/types.js';
import type { ImportedQuestion } from '../import/types.js';
import type { Language } from '../languages/language.js';
import type { PackQuestion } from '../pack/types.js';
import { groundsOf } from './grounds.js';
import { findingOf } from './question.js';
import type { AuditedQuestion } from './types.js';

export interface AuditOptions {
  /** What is known of the article's language: `await loadLanguage(article.metadata.lang)`. */
  language: Language;
  /** ISO 8601 date on which the article appeared; relative dates count from it. Default: the article's metadata. */
  date?: string;
  /** A rule of the linter -> false switches it off. */
  rules?: Readonly<Record<string, boolean>>;
}

/**
 * Holds questions against an article: each is borne out, refuted, has two right answers, asks what isn't there, or can't be
 * told, with the passages. By grammar and rules alone; what they don't settle is `unclear`.
 */
export function auditQuestions(
  questions: readonly ImportedQuestion[],
  article: Article,
  { rules, ...options }: AuditOptions,
): AuditedQuestion[] {
  const grounds = groundsOf(article, options);
  const findings = questions.map(question => findingOf(question, grounds));
  const flaws = lintQuestions(
    questions.map((question, at) => ({ ...asPackQuestion(question), evidence: findings[at]!.evidence })),
    { facts: grounds.found.facts, article: article.text, language: options.language, rules },
  );
  return questions.map((question, at) => ({ question, ...findings[at]!, flaws: flaws[at]! }));
}

/** A question as the linter takes it. */
const asPackQuestion = ({ where: _, ...question }: ImportedQuestion): Omit<PackQuestion, 'evidence'> => ({
  ...question,
  origin: 'import',
});
