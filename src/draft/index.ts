import type { Article } from '../article/types.js';
import { loadLanguage } from '../languages/languages.js';
import type { ContentPack } from '../pack/types.js';
import { admit, type Admission } from './admit.js';
import { chat, ChatError, type ChatEndpoint, type ChatOptions } from './chat.js';
import { messagesFor } from './prompt.js';
import { draftQuestions } from './questions.js';
import { readProposals } from './proposals.js';

export { ChatError } from './chat.js';
export type { ChatEndpoint, ChatErrorCode, ChatOptions } from './chat.js';
export type { Admission, Rejection } from './admit.js';

/**
 * Has a language model propose facts and questions, and adds to the pack the facts that the article bears out word for word
 * and the questions that it doesn't speak against, all to review.
 * The model is believed in nothing: what it says is looked up. The article is sent to `endpoint`, and nowhere else.
 * @throws {ChatError} where no answer was had; the pack is then as it was
 */
export async function draftPack(
  article: Article,
  pack: ContentPack,
  endpoint: ChatEndpoint,
  options: ChatOptions = {},
): Promise<Admission> {
  const answer = await chat(endpoint, messagesFor(article), options);
  const proposals = readProposals(answer);
  if (!proposals) throw new ChatError('malformed', 'The model’s answer holds no JSON object.');
  const facts = admit(article, pack, proposals.facts);
  if (!proposals.questions.length) return facts;
  const language = await loadLanguage(article.metadata.lang ?? pack.lang);
  const date = pack.sources[0]?.datePublished;
  const { questions, rejected } = draftQuestions(proposals.questions, { article, pack: facts.pack, language, date });
  return {
    pack: { ...facts.pack, questions: [...facts.pack.questions, ...questions] },
    admitted: [...facts.admitted, ...questions.map(({ id }) => id)],
    rejected: [...facts.rejected, ...rejected],
  };
}
