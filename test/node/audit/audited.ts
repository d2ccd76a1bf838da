import { readArticle } from '../../../src/article/read.js';
import { auditQuestions } from '../../../src/audit/index.js';
import type { ImportedQuestion } from '../../../src/import/types.js';
import { loadLanguage } from '../../../src/languages/languages.js';

/** Audits questions about a text. */
export async function audit(text: string, datePublished: string, questions: Partial<ImportedQuestion>[]) {
  const article = readArticle(text, { metadata: { datePublished, lang: 'en' } });
  const language = await loadLanguage('en');
  const whole = questions.map(
    (question, at) => ({ id: `q${at}`, where: `line ${at + 1}`, ...question }) as ImportedQuestion,
  );
  return auditQuestions(whole, article, { language });
}
