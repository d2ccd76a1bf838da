import type { Article, ArticleMetadata } from '../../article/types.js';
import type { AuditedQuestion } from '../../audit/types.js';
import type { Collection } from '../../collect/collect.js';
import type { Lost, QuizFile } from '../../import/types.js';
import type { ContentPack } from '../../pack/types.js';
import type { UnreadWhy } from './unread.js';

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

/** Hold a question file against an article. */
export interface AuditRequest extends BuildRequest {
  quiz: QuizFile;
}

export interface Audited extends Built {
  /** What the quiz is called, or its file. */
  title: string;
  questions: AuditedQuestion[];
  lost: readonly Lost[];
}

/** Make one quiz of several articles' packs. */
export interface CollectRequest {
  packs: readonly ContentPack[];
  title: string;
  most: number;
}

/** Draw the map of a pack. */
export interface MapRequest {
  mapped: ContentPack;
  article: Article;
}

export type Request = BuildRequest | AuditRequest | CollectRequest | MapRequest;
/** Why nothing came of it: in words, by the name that the studio's words have for it, or what a program says of itself. */
export type Problem = { problem: string } | { unread: UnreadWhy } | { failed: string };

export type Answer = Built | Audited | Collection | { mapped: ContentPack } | Problem;
