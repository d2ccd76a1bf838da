/** Holding somebody else's quiz against the article that it is about, for programs. */
export { auditQuestions, type AuditOptions } from './audit.js';
export { packOfQuiz, type PackedQuiz } from './pack-of.js';
export { auditText } from './report.js';
export { auditPage } from './report-page.js';
export { VERDICTS } from './types.js';
export type { AuditedQuestion, Finding, Verdict } from './types.js';
