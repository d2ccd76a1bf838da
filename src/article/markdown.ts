import { inEnglish } from '../findings/finding.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { ArticleError } from './article-error.js';
import { authorsOf } from './byline.js';
import { tidy } from './normalise.js';
import { ownWords } from './own-words.js';
import { articleOf, languageTeller } from './text.js';
import type { Article, ArticleMetadata, BlockDraft, BlockKind } from './types.js';

type Root = ReturnType<typeof fromMarkdown>;
type MarkdownNode = Root | Root['children'][number];

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const FRONT_MATTER_KEYS: Record<string, keyof Omit<ArticleMetadata, 'corrections'>> = {
  title: 'headline',
  headline: 'headline',
  date: 'datePublished',
  datepublished: 'datePublished',
  published: 'datePublished',
  author: 'authors',
  authors: 'authors',
  byline: 'authors',
  url: 'url',
  canonical: 'url',
  canonical_url: 'url',
  publisher: 'publisher',
  lang: 'lang',
  language: 'lang',
};

/** People as front matter has them: `Ann Holt and Tom Harker`, `[Ann Holt, Tom Harker]`. */
function peopleIn(value: string): ArticleMetadata['authors'] {
  const names = authorsOf(value.replace(/^\[|\]$|["']/g, ''));
  return names.length ? names.map(name => ({ name })) : undefined;
}

/** The simple `key: value` lines of YAML front matter; lists and nested values are left alone. */
function readFrontMatter(source: string): ArticleMetadata {
  const metadata: ArticleMetadata = {};
  for (const line of source.split(/\r?\n/)) {
    const match = /^(\w+):[ \t]+(\S.*)$/.exec(line);
    const key = match && FRONT_MATTER_KEYS[match[1].toLowerCase()];
    if (!key) continue;
    const value = match[2].trim().replace(/^(["'])(.*)\1$/, '$2');
    if (key !== 'authors') metadata[key] ??= value;
    else metadata.authors ??= peopleIn(value);
  }
  return metadata;
}

/** What a reader sees of inline markup. */
function inlineText(node: MarkdownNode): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (!('children' in node)) return '';
  let text = '';
  let struck = 0;
  for (const child of node.children) {
    if (child.type === 'html' && /^<(?:del|s|strike)\b/i.test(child.value)) struck += 1;
    else if (child.type === 'html' && /^<\/(?:del|s|strike)\b/i.test(child.value)) struck = Math.max(0, struck - 1);
    else if (struck === 0) text += inlineText(child);
  }
  return text;
}

/** As GitHub writes what was taken back; one tilde is a sign like others. */
const STRUCK = /(?<!~)~~(?![\s~])[^~]{0,2000}?(?<!\s)~~(?!~)/g;

function collectBlocks(node: MarkdownNode, kind: BlockKind, drafts: BlockDraft[]): void {
  const add = (kind: BlockKind) => {
    const text = tidy(inlineText(node).replace(STRUCK, ''));
    if (text !== '') drafts.push({ kind, text });
  };
  switch (node.type) {
    case 'heading':
      return add(node.depth === 1 && !drafts.some(draft => draft.kind === 'title') ? 'title' : 'heading');
    case 'paragraph':
      return add(kind);
    case 'listItem':
      return node.children.forEach(child => collectBlocks(child, 'list', drafts));
    case 'blockquote':
      return node.children.forEach(child => collectBlocks(child, 'quotation', drafts));
    case 'root':
    case 'list':
      return node.children.forEach(child => collectBlocks(child, kind, drafts));
  }
}

/** Longer lines of brackets and the like take a Markdown reader minutes. */
const MOST_MARKS_IN_LINE = 5000;

function isHostile(markdown: string): boolean {
  return markdown
    .split(/\n[ \t]*\n/)
    .some(part => part.length > MOST_MARKS_IN_LINE && (part.match(/[[\]<>*_`!]/g)?.length ?? 0) > MOST_MARKS_IN_LINE);
}

/** Reads Markdown (CommonMark), with title, date, author, url, publisher and lang from YAML front matter. */
export function readMarkdown(
  raw: string,
  metadata: ArticleMetadata = {},
  tellLanguage = languageTeller(metadata.lang),
): Article {
  const frontMatter = FRONT_MATTER.exec(raw);
  const found: ArticleMetadata = { ...(frontMatter ? readFrontMatter(frontMatter[1]) : {}), ...metadata };
  const body = frontMatter ? raw.slice(frontMatter[0].length) : raw;
  if (isHostile(body)) {
    throw new ArticleError(inEnglish('markdown-paragraph'));
  }
  const drafts: BlockDraft[] = [];
  try {
    collectBlocks(fromMarkdown(body), 'paragraph', drafts);
  } catch (error) {
    if (error instanceof RangeError) throw new ArticleError(inEnglish('markdown-too-deep'));
    throw error;
  }
  const { own, metadata: told } = ownWords(drafts, found);
  const title = own.find(draft => draft.kind === 'title');
  if (title) told.headline ??= title.text;
  return articleOf(own, told, tellLanguage);
}
