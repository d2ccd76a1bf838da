import { authorsOf, isByline, isDateline, isOfAuthor } from './byline.js';
import { isCorrection, isFurniture } from './furniture.js';
import { SENTENCE_END } from './sentence-end.js';
import type { ArticleMetadata, BlockDraft } from './types.js';
import { dateIn } from './written-date.js';

/** Who wrote it, and when, stands above the text or right below it. */
const TOP = 6;
const BOTTOM = 3;
const FEWEST_DOUBLED = 40;
const LONGEST_NAME = 60;

/** Which blocks are the article's own words, and what the others say of it. */
export function ownWords<T extends BlockDraft>(
  drafts: readonly T[],
  found: ArticleMetadata,
): { own: T[]; metadata: ArticleMetadata } {
  const metadata = { ...found };
  const corrections: string[] = [];
  const firstProse = drafts.findIndex(
    ({ kind, text }) => kind !== 'title' && text.length >= 60 && SENTENCE_END.test(text),
  );
  const names = metadata.authors?.map(({ name }) => name) ?? [];

  let signed = '';
  const isOwn = ({ kind, text }: T, at: number): boolean => {
    if (kind === 'title') return true;
    if (isCorrection(text)) {
      corrections.push(text);
      return false;
    }
    if (isFurniture(text)) return false;
    if (at >= drafts.length - BOTTOM && isOfAuthor(text, names)) return false;
    const isTop = at < TOP && (firstProse < 0 || at < firstProse);
    const isBottom = at >= drafts.length - BOTTOM;
    if (kind === 'quotation' || !(isTop || isBottom)) return true;
    const isLineOfIts = isByline(text, names) || isDateline(text);
    if (isTop && (isNameAbove(text, drafts[at + 1]?.text) || (isRole(text) && drafts[at - 1]?.text === signed))) {
      if (!isRole(text)) signed = text;
      metadata.authors ??= authorsOf(signed).map(name => ({ name }));
      return false;
    }
    if (!isLineOfIts || (isBottom && !isTop && SENTENCE_END.test(text))) return true;
    const authors = authorsOf(text);
    if (!metadata.authors && authors.length) metadata.authors = authors.map(name => ({ name }));
    metadata.datePublished ??= dateIn(text);
    return false;
  };
  const filtered = drafts.filter(isOwn);
  const kept = filtered.some(({ kind }) => kind !== 'title') ? filtered : drafts;
  const own = withoutDoubles(kept).filter(
    // A heading that nothing follows is another list's
    ({ kind }, at, all) => kind !== 'heading' || all.slice(at + 1).some(next => next.kind !== 'heading'),
  );
  if (corrections.length) metadata.corrections = corrections;
  return { own, metadata };
}

const MOST_WORDS_OF_ROLE = 6;
const isRole = (line: string): boolean =>
  !/[.!?:]$/.test(line) &&
  line.split(' ').length <= MOST_WORDS_OF_ROLE &&
  /\b(?:correspondent|reporter|editor|columnist|journalist|writer)s?$|^(?:redakteur|korrespondent|reporter)(?:in)?\b/i.test(
    line,
  );

/** A name alone, above the day or what somebody does for the house. */
function isNameAbove(line: string, next: string | undefined): boolean {
  if (next === undefined || !/^\p{Lu}\S* (?:\p{Lu}\S* |[a-z]{1,3} ){0,2}\p{Lu}\S*$/u.test(line)) return false;
  return authorsOf(line)[0] === line && (isDateline(next) || isRole(next));
}

const plain = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** A paragraph that stands twice counts once, and so does a quotation that is pulled out of the text. */
function withoutDoubles<T extends BlockDraft>(drafts: readonly T[]): T[] {
  const seen = new Set<string>();
  const all = drafts.map(({ text }) => plain(text)).join('\n');
  let isDropped = false;
  return drafts.filter(({ kind, text }) => {
    // Who said what was pulled out
    if (isDropped && kind === 'quotation' && text.length < LONGEST_NAME) return false;
    isDropped = false;
    if (kind === 'title' || text.length < FEWEST_DOUBLED) return true;
    const words = plain(text);
    if (seen.has(words)) return false;
    seen.add(words);
    isDropped = kind === 'quotation' && text.length <= 400 && all.indexOf(words) !== all.lastIndexOf(words);
    return !isDropped;
  });
}
