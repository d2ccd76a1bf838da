import { packOfQuiz } from '../../audit/pack-of.js';
import { ImportError, importQuiz } from '../../import/index.js';
import { loadLanguage } from '../../languages/languages.js';
import type { Audited, AuditRequest } from './protocol.js';
import { read } from './read.js';

/** Reads a question file and holds it against an article. */
export async function audit({ quiz, given, metadata }: AuditRequest): Promise<Audited | { problem: string }> {
  try {
    const imported = importQuiz(quiz);
    const article = await read(given, metadata);
    const language = await loadLanguage(article.metadata.lang);
    const { pack, audited, lost } = packOfQuiz(imported, article, { language });
    return { article, pack, title: imported.title ?? quiz.name, questions: audited, lost };
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.message };
    throw error;
  }
}
