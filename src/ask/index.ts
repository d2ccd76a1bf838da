/** Asking, for programs: from the facts of an article to questions. */
export { askQuestions, type AskOptions } from './ask.js';
export type { HeldBack, HouseLine } from './fit-to-print.js';
export { LINT_RULES, lintQuestion, lintQuestions, type Flaw, type LintContext } from './lint/lint.js';
export { TASTE_RULES, tasteOf, type Objection } from './taste/taste.js';
