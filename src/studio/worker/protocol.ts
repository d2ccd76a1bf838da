import type { Article, ArticleMetadata } from '../../article/types.js';
import type { ContentPack } from '../../pack/types.js';

/** An article as it came: pasted text, the bytes of a file, or one that was read before. */
export type Given = { text: string } | { bytes: ArrayBuffer; fileName: string } | { article: Article };

export interface BuildRequest {
  given: Given;
  /** What the person says of the article; it goes before what the text says. */
  metadata: ArticleMetadata;
}

export interface Built {
  article: Article;
  pack: ContentPack;
}

export type BuildAnswer = Built | { problem: string };
