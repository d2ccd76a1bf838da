/** Reading an article for programs: plain text, Markdown or HTML to sentences and metadata with their offsets. */
export { ArticleError } from './article-error.js';
export { readArticle, readArticleInAnyLanguage, type ArticleFormat, type ReadOptions } from './read.js';
export type { Article, ArticleMetadata, Block, BlockKind, Sentence, Span } from './types.js';
