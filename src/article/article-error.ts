/** The text given is no article that could be read. The message says why, and what to do, for people to read. */
export class ArticleError extends Error {
  override name = 'ArticleError';
}
