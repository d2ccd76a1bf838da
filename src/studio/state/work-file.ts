import type { Article, BlockKind, Span } from '../../article/types.js';
import { FACT_KINDS, type ContentPack } from '../../pack/types.js';
import { words } from '../words/words.js';
import { COLOURS, DEFAULT_LOOK, WIDGETS, type Colour, type Draft, type Look } from './draft.js';

/** A work as a file: all that is needed to go on with it in another browser, or under another address. */
export interface Work {
  article: Article;
  draft: Draft;
}

const MARK = 'explainerWork';
const BLOCKS: readonly BlockKind[] = ['title', 'heading', 'paragraph', 'list', 'quotation', 'caption'];

export function writeWork({ article, draft }: Work): string {
  return `${JSON.stringify({ [MARK]: 1, article, draft })}\n`;
}

/** Whether a JSON file is a work, good or spoiled, and nothing else. */
export const isWorkFile = (value: unknown): boolean => isObject(value) && MARK in value;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown, isOne: (one: Record<string, unknown>) => boolean): boolean =>
  Array.isArray(value) && value.every(one => isObject(one) && isOne(one));

/** What is wrong with a work that was kept or saved, in words that follow "it"; `undefined` where it can be worked on. */
export function faultOf(value: unknown): string | undefined {
  if (!isObject(value)) return words().faults.noWork;
  const { article, draft } = value;
  if (!isObject(article) || !isArticle(article)) return words().faults.noArticle;
  return packFault(isObject(draft) ? draft.pack : undefined);
}

function packFault(pack: unknown): string | undefined {
  if (!isObject(pack) || typeof pack.title !== 'string' || typeof pack.lang !== 'string') return words().faults.noFacts;
  if (!isList(pack.sources, () => true) || !(pack.sources as []).length) return words().faults.noSource;
  for (const kind of [...FACT_KINDS, 'questions']) {
    const isFact = (one: Record<string, unknown>) =>
      typeof one.id === 'string' && isList(one.evidence, ({ exact }) => typeof exact === 'string');
    if (!isList(pack[kind], isFact)) return words().faults.unreadableList(kind);
  }
  return undefined;
}

function isArticle({ text, blocks, sentences, metadata, digest }: Record<string, unknown>): boolean {
  if (typeof text !== 'string' || typeof digest !== 'string' || !isObject(metadata)) return false;
  if (!['string', 'undefined'].includes(typeof metadata.lang)) return false;
  const isSpan = ({ start, end }: Record<string, unknown> & Partial<Span>) =>
    Number.isSafeInteger(start) && Number.isSafeInteger(end) && start! >= 0 && start! <= end! && end! <= text.length;
  const isBlock = (one: Record<string, unknown>) => isSpan(one) && BLOCKS.includes(one.kind as BlockKind);
  if (!isList(blocks, isBlock)) return false;
  const { length } = blocks as unknown[];
  const isIn = (block: unknown) => Number.isSafeInteger(block) && (block as number) >= 0 && (block as number) < length;
  return isList(sentences, one => isSpan(one) && isIn(one.block));
}

/** A look with what the studio knows, whatever was written there. */
export function lookOf(value: unknown): Look {
  if (!isObject(value)) return DEFAULT_LOOK;
  const { widgets, limit, colours } = value;
  const known = Array.isArray(widgets)
    ? widgets.filter(tag => typeof tag === 'string' && Object.hasOwn(WIDGETS, tag))
    : [];
  const isColour = ([name, colour]: [string, unknown]) =>
    Object.hasOwn(COLOURS, name) && typeof colour === 'string' && /^#[\da-f]{6}$/i.test(colour);
  return {
    widgets: known.length ? [...new Set(known as string[])] : DEFAULT_LOOK.widgets,
    limit: Number.isSafeInteger(limit) && (limit as number) > 0 ? (limit as number) : DEFAULT_LOOK.limit,
    colours: isObject(colours)
      ? (Object.fromEntries(Object.entries(colours).filter(isColour)) as Partial<Record<Colour, string>>)
      : {},
  };
}

/** A draft that can be worked on, or nothing. */
export function draftOf(value: unknown): Draft | undefined {
  if (!isObject(value) || packFault(value.pack)) return undefined;
  return { pack: value.pack as ContentPack, look: lookOf(value.look) };
}

/** Opens a work that was saved as a file. */
export function openWork(value: unknown): Work | { problem: string } {
  const fault = faultOf(value);
  if (fault) return { problem: words().faults.ofFile(fault) };
  const { article, draft } = value as Work;
  return { article, draft: { pack: draft.pack, look: lookOf(draft.look) } };
}
