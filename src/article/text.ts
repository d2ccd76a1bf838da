import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { withoutEntities } from './entities.js';
import { languageOfText, type LanguageDetector } from './language/language.js';
import { normalise } from './normalise.js';
import { withoutMarks } from './notes.js';
import { offsetMapBuilder, type OffsetMap } from './offset-map.js';
import { ownWords } from './own-words.js';
import { articleIn, isOfTop, joined } from './page-copy.js';
import { hyphensOf, withWholeWords } from './paper.js';
import { cutFront, type Line } from './line.js';
import { pastedLines } from './pasted.js';
import { sentenceRules, splitSentences } from './sentences.js';
import { BULLET, groupLines, TERMINAL, withIndents } from './wrapped.js';
import type { Article, ArticleMetadata, Block, BlockDraft, BlockKind } from './types.js';

/** What is asked for an article's language: by its text, and by what its page or file says. */
export type TellLanguage = (text: string, stated: string | undefined) => string | undefined;

/** The caller knows best; the text is asked before the page is believed. */
export function languageTeller(given: string | undefined, detect?: LanguageDetector): TellLanguage {
  return given ? () => given : (text, stated) => languageOfText(text, stated, detect);
}

/** Puts blocks together into an article: joined by blank lines, cut into sentences, with the digest. */
export function articleOf(
  drafts: readonly BlockDraft[],
  { lang: stated, ...metadata }: ArticleMetadata,
  tellLanguage: TellLanguage = languageTeller(stated),
): Article {
  const blocks: Block[] = [];
  let length = 0;
  for (const { kind, text } of drafts) {
    const start = blocks.length === 0 ? 0 : length + 2;
    length = start + text.length;
    blocks.push({ kind, start, end: length });
  }
  const text = drafts.map(draft => draft.text).join('\n\n');
  const lang = tellLanguage(text, stated);
  return {
    text,
    blocks,
    sentences: splitSentences(text, blocks, sentenceRules(lang)),
    metadata: lang ? { ...metadata, lang } : metadata,
    digest: `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`,
  };
}

/** "— Hay que ir —dijo.", "— Треба йти, — сказала вона.": a dash opens what is said, and another one ends it. */
const SPEECH = /^[–—]\s[^–—]{8,400}[\s,][–—]\s?\p{Ll}/u;
/** Share of the longer words that begin with a capital: headlines of some houses have all, prose has few. */
function capitalisedShare(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]{3,}/gu) ?? [];
  if (words.length === 0) return 1;
  return words.filter(word => /^[\p{Lu}\p{N}]/u.test(word)).length / words.length;
}

function isHeading(text: string, next: string | undefined): boolean {
  if (next === undefined || text.length > 110 || /^["“‘«'-]/.test(text) || next.length < text.length) return false;
  const words = text.split(' ').length;
  if (words > 14) return false;
  if (!TERMINAL.test(text)) return /^[\p{Lu}\p{N}]/u.test(text) || words <= 8;
  if (/\?$/.test(text)) return capitalisedShare(text) >= 0.6 || words <= 8;
  return false;
}

/** "WEXMOUTH, May 8 (AP) — ", "WEXMOUTH, N.J. - ", "ABSTRACT.": above them stands a title. */
const OPENS_ARTICLE =
  /^\p{Lu}[\p{L} .'’-]{2,30}(?:, [^—–()]{2,30})?(?: \([\p{L} ]{2,20}\))? ?(?:—|–|--) |^\p{Lu}[\p{Lu} .'’]{2,30}(?:, [\p{L}. ]{2,15})? - |^(?:\p{Lu}{2,} ?){1,3}[.:]?$/u;
const ARTICLES = /\b(?:the|an?|der|die|das|dem|den|eine?[nmr]?|el|los?|las?|una?|les?|une|os?|as?|uma?)\b/iu;
const MOST_WORDS_WITH_STOP = 22;
/** Without an article; “as” is one in Portuguese alone. */
const isTelegraphic = (text: string): boolean => !ARTICLES.test(text.replace(/\bas\b/giu, ''));

/** A headline to which somebody gave a full stop: one sentence as headlines are written, above longer paragraphs. */
function isStoppedTitle(text: string, next: string): boolean {
  const words = text.split(' ').length;
  if (words < 4 || words > MOST_WORDS_WITH_STOP || !/[.;]["'”’]?$/.test(text)) return false;
  // more than one sentence
  if (/[.!?]["'”’]? \p{Lu}/u.test(text.replace(/\b\p{Lu}\p{L}{0,3}\./gu, ''))) return false;
  if (text.endsWith(';') || OPENS_ARTICLE.test(next)) return true;
  if (words > 14 || next.length <= 1.5 * text.length || !/^["'“‘«„]?\p{Lu}/u.test(text)) return false;
  return isTelegraphic(text) || (isInPresent(text) && sharesWords(text, next));
}

/** A headline and a second line of it, each a sentence with a full stop, above a longer paragraph. */
const isAboveDeck = (text: string, deck: string, next: string): boolean =>
  (isInPresent(text) || ([text, deck].every(isTelegraphic) && !TOLD_OF_DAY.test(text))) &&
  !TOLD_OF_DAY.test(deck) &&
  !ARTICLES.test(deck.replace(/\b(?:the|an?|as)\b/giu, '')) &&
  deck.split(' ').length <= MOST_WORDS_WITH_STOP &&
  /^[^.!?]*(?:\p{Lu}\.[^.!?]*)*[.]$/u.test(deck) &&
  next.length > 1.5 * deck.length &&
  isStoppedTitle(text, next);

/** What news is told in: a headline has neither day nor past. */
const TOLD =
  /(?<!\p{L})(?:\p{Ll}+ed|said|was|were|had|did|will|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})|\d{4}/u;
const TOLD_OF_DAY = /(?<!\p{L})(?:said|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})/u;
/** In English, as the other languages' words aren't known here. */
const isInPresent = (text: string): boolean =>
  !TOLD.test(text) && !/^(?:The|A|An) /.test(text) && !ARTICLES.test(text.replace(/\b(?:the|an?|as)\b/giu, ''));

const longWords = (text: string): Set<string> =>
  new Set((text.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map(word => word.toLowerCase()));
/** What stands beneath a headline says the same in more words. */
const sharesWords = (text: string, next: string): boolean => {
  const below = longWords(next);
  const told = [...longWords(text)].filter(word => below.has(word));
  const names = new Set((text.match(/\p{Lu}[\p{L}\p{N}]{3,}/gu) ?? []).map(name => name.toLowerCase()));
  return told.length >= 2 || told.some(word => names.has(word));
};

const MOST_WORDS_OF_QUESTION = 16;
/** "Are the trams back?" above a longer paragraph. */
const isQuestionAbove = (text: string, next: string): boolean =>
  /^[^.!?]+\?(?: \p{Lu}[^.!?]+\.)?$/u.test(text) &&
  text.split(' ').length >= 3 &&
  text.split(' ').length <= MOST_WORDS_OF_QUESTION &&
  next.length > 1.5 * text.length &&
  !/\?$/.test(next);

/** A second line of the headline: one sentence above where the article opens with place and day, behind a semicolon, or above a longer paragraph. */
function isDeck(text: string, next: string | undefined, title: string): boolean {
  return (
    next !== undefined &&
    !OPENS_ARTICLE.test(text) &&
    (isAboveDeck(title, text, next) ||
      ((title.endsWith(';') || OPENS_ARTICLE.test(next)) && isStoppedTitle(text, next) && next.length > text.length))
  );
}

function isTitle(text: string, next: string | undefined, afterNext = ''): boolean {
  if (next === undefined || text.length > 200 || next.startsWith('- ')) return false;
  if (!TERMINAL.test(text)) return text.split(' ').length <= 30;
  if (isStoppedTitle(text, next) || isQuestionAbove(text, next) || isAboveDeck(text, next, afterNext)) return true;
  return /[.!?]["'”’]?$/.test(text) && text.split(' ').length >= 3 && capitalisedShare(text) >= 0.75;
}

/** Reads plain text, and tells where each stretch of the article stands in `raw`, for who must point into that. */
export function readTextWithOffsets(
  raw: string,
  metadata: ArticleMetadata = {},
  tellLanguage = languageTeller(metadata.lang),
): { article: Article; toSource: OffsetMap['toSource']; toSourceSpan: OffsetMap['toSourceSpan'] } {
  const decoded = withoutEntities(raw);
  const normalised = normalise(decoded.text);
  const { lines, marks, sent } = pastedLines(normalised.text);
  const hyphens = hyphensOf(lines);
  const all = groupLines(withIndents(lines, decoded.text, normalised.toSource)).map(group =>
    withoutMarks(withWholeWords(group, hyphens), marks),
  );
  const { groups, authors } = articleIn(all);
  // A title is what stands first but for who wrote it, and when
  const texts = groups.map(group => joined(group));
  const top = texts.findIndex((text, at) => !isOfTop(text, texts[at - 1], texts[at + 1]));

  const placed = groups.map((group, index): BlockDraft & { pieces: Line[] } => {
    const [head, ...rest] = group;
    const bullet = BULLET.exec(head.text)?.[0] ?? '';
    const text = texts[index];
    // A wrapped paragraph's first line says nothing about the length of what follows a heading.
    const following: string | undefined = texts[index + 1];
    let kind: BlockKind = 'paragraph';
    const isPoint = isListPoint(bullet, groups[index + 1]?.[0].text, groups[index - 1]?.[0].text);
    if (bullet !== '' && text.length > bullet.length && isPoint && !SPEECH.test(text)) kind = 'list';
    else if (index === top && isTitle(text, following, texts[index + 2])) kind = 'title';
    else if (
      index > top &&
      (isHeading(text, following) || (top >= 0 && index === top + 1 && isDeck(text, following, texts[top])))
    )
      kind = 'heading';
    const skipped = kind === 'list' ? bullet.length : 0;
    return { kind, text: text.slice(skipped), pieces: [cutFront(head, skipped), ...rest] };
  });

  const { own, metadata: found } = ownWords(placed, sent ? { datePublished: sent, ...metadata } : metadata);
  if (authors) found.authors ??= authors;
  const map = offsetMapBuilder();
  own.forEach(({ pieces }, index) => {
    pieces.forEach(({ text, start, isGlued }, at) => {
      if (at === 0 ? index > 0 : !isGlued) map.add(at > 0 ? 1 : 2, start - 1, 1);
      map.add(text.length, start);
    });
  });
  const title = own.find(draft => draft.kind === 'title');
  if (title) found.headline ??= title.text.replace(/(?<=[^.])[.;]$/, '');
  const toText = map.build();
  const drafts = own.map(({ kind, text }) => ({ kind, text }));
  return {
    article: articleOf(drafts, found, tellLanguage),
    toSource: offset => decoded.toSource(normalised.toSource(toText.toSource(offset))),
    toSourceSpan: span => decoded.toSourceSpan(normalised.toSourceSpan(toText.toSourceSpan(span))),
  };
}

/** A number or a dash begins a point of a list only beside another point; "- " and bullets do by themselves. */
function isListPoint(bullet: string, next = '', previous = ''): boolean {
  return /^[-*\uf0b7\uf0a7\uf0d8\uf076•◦▪‣·●○■►➤➢✓✔→⇒❖]/.test(bullet) || BULLET.test(next) || BULLET.test(previous);
}

/**
 * Reads plain text. Paragraphs are parted by blank lines, or stand one a line; lines broken at a width are joined.
 * A short line without a full stop is a heading, the first such line the title, and lines with "- " are a list.
 */
export function readText(raw: string, metadata: ArticleMetadata = {}, tellLanguage?: TellLanguage): Article {
  return readTextWithOffsets(raw, metadata, tellLanguage).article;
}
