import type { Article } from '../article/types.js';
import type { ContentPack } from '../pack/types.js';
import { admit, type Admission } from './admit.js';
import { chat, ChatError, type ChatEndpoint, type ChatOptions } from './chat.js';
import { messagesFor } from './prompt.js';
import { readProposals } from './proposals.js';

export { ChatError } from './chat.js';
export type { ChatEndpoint, ChatErrorCode, ChatOptions } from './chat.js';
export type { Admission, Rejection } from './admit.js';

/**
 * Has a language model propose facts, and adds to the pack those that the article bears out word for word, all to review.
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
  return admit(article, pack, proposals);
}
