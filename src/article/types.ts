/** A stretch of the normalised article: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list' | 'quotation' | 'caption';

/** A block of an article before it has its place in the text. */
export interface BlockDraft {
  kind: BlockKind;
  text: string;
}

/** One block of the article: a heading, a paragraph, one point of a list. Blocks don't overlap and stand in order. */
export interface Block extends Span {
  kind: BlockKind;
}

export interface Sentence extends Span {
  /** Index into `Article.blocks`. */
  block: number;
}

/** schema.org's Person, as far as a byline tells of one. */
export interface Author {
  name: string;
}

export interface ArticleMetadata {
  url?: string;
  headline?: string;
  publisher?: string;
  /** Who wrote it, one by one. */
  authors?: Author[];
  /** What the article says was wrong in an earlier version: kept apart, since it tells what is not so. */
  corrections?: string[];
  /** ISO 8601 date or date and time. */
  datePublished?: string;
  /** BCP 47. Default: `en`. */
  lang?: string;
}

/** An article that was read in. All offsets count in `text`. */
export interface Article {
  /** Normalised: NFC, LF, blocks parted by a blank line, no soft hyphens or marks of direction, plain spaces. */
  text: string;
  blocks: Block[];
  sentences: Sentence[];
  metadata: ArticleMetadata;
  /** `sha256-` and the hexadecimal SHA-256 of `text` in UTF-8. */
  digest: string;
}
