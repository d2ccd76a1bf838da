import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isByline, isDateline } from './byline.js';
import { isFurniture } from './furniture.js';
import { languageOfText, type LanguageDetector } from './language/language.js';
import { normalise } from './normalise.js';
import { offsetMapBuilder, type OffsetMap } from './offset-map.js';
import { ownWords } from './own-words.js';
import { pastedLines, type Line } from './pasted.js';
import { SENTENCE_END } from './sentence-end.js';
import { sentenceRules, splitSentences } from './sentences.js';
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

const BULLET = /^(?:[-*•◦▪‣·●○■►➤–—]\s+|\(?\d{1,2}[.)]\s+(?=\S))/;
/** "— Hay que ir —dijo.", "— Треба йти, — сказала вона.": a dash opens what is said, and another one ends it. */
const SPEECH = /^[–—]\s[^–—]{8,400}[\s,][–—]\s?\p{Ll}/u;
const TERMINAL = /[.!?…:;,]["'”’»)\]]*$/;
/** Wider than this, nobody wraps lines by hand. */
const WIDEST_WRAP = 140;

/** Could the first word of `next` have stood at the end of `line`? */
function hadRoom(line: Line, next: Line, width: number): boolean {
  const firstWord = next.text.slice(0, WIDEST_WRAP).split(' ', 1)[0];
  return line.text.length + 1 + firstWord.length <= width;
}

/**
 * Are the lines of this text parts of paragraphs, broken at a width, and not paragraphs themselves? Then hardly any
 * line that goes on had room for the next one's first word, or lines go on in lower case.
 */
function isWrapped(lines: readonly Line[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width > WIDEST_WRAP) return false;
  let followed = 0;
  let full = 0;
  let lowerCase = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1];
    if (next.opens || BULLET.test(next.text)) continue;
    followed += 1;
    if (!hadRoom(lines[i], next, width)) full += 1;
    if (/^\p{Ll}/u.test(next.text)) lowerCase += 1;
  }
  return followed > 0 && (full / followed >= 0.7 || lowerCase / followed >= 0.4);
}

/** Groups lines into blocks; each block is a list of lines. */
function groupLines(lines: readonly Line[]): Line[][] {
  if (!isWrapped(lines)) {
    const points: Line[][] = [];
    for (const line of lines) {
      const last = points.at(-1);
      // A point that goes on in the next line
      if (last && !line.opens && BULLET.test(last[0].text) && /^\p{Ll}/u.test(line.text)) last.push(line);
      else points.push([line]);
    }
    return points;
  }
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    const previous = group?.[group.length - 1];
    const opens =
      !previous ||
      line.opens ||
      BULLET.test(line.text) ||
      // A title right above the text
      (groups.length === 1 && group.length === 1 && isTitleAbove(previous, line, width)) ||
      (/[.!?]["'”’»)]*$/.test(previous.text) && hadRoom(previous, line, width * 0.8));
    if (opens) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

const isTitleAbove = (title: Line, next: Line, width: number): boolean =>
  !TERMINAL.test(title.text) && hadRoom(title, next, width * 0.75) && /^["“„«‘]?[\p{Lu}\p{N}]/u.test(next.text);

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

/** A headline to which somebody gave a full stop: one sentence as headlines are written, above longer paragraphs. */
function isStoppedTitle(text: string, next: string): boolean {
  const words = text.split(' ').length;
  if (words < 4 || words > MOST_WORDS_WITH_STOP || !/[.;]["'”’]?$/.test(text)) return false;
  // more than one sentence
  if (/[.!?]["'”’]? \p{Lu}/u.test(text.replace(/\b\p{Lu}\p{L}{0,3}\./gu, ''))) return false;
  if (text.endsWith(';') || OPENS_ARTICLE.test(next)) return true;
  if (words > 14 || next.length <= 1.5 * text.length || !/^["'“‘«„]?\p{Lu}/u.test(text)) return false;
  return !ARTICLES.test(text) || (isInPresent(text) && sharesWords(text, next));
}

/** A headline and a second line of it, each a sentence with a full stop, above a longer paragraph. */
const isAboveDeck = (text: string, deck: string, next: string): boolean =>
  isInPresent(text) &&
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

const lastIndexOf = <T>(list: readonly T[], holds: (each: T) => boolean): number =>
  list.reduce((found, each, at) => (holds(each) ? at : found), -1);

const FEWEST_IN_MENU = 3;
const MOST_WORDS_IN_MENU = 2;

/** Without the menu that was copied above the title, and the headlines of other articles behind the last line of the page's own. */
function withoutMenus(groups: readonly Line[][], furniture: readonly Line[][]): Line[][] {
  const isShort = ([line, more]: readonly Line[]) =>
    more === undefined &&
    line.text.split(' ').length <= MOST_WORDS_IN_MENU &&
    !/[\p{P}\p{Script=Han}\p{Script=Thai}]/u.test(line.text);
  const first = groups.findIndex(group => !isShort(group));
  const from = first >= FEWEST_IN_MENU ? first : 0;
  const isSaid = (group: readonly Line[]) => SENTENCE_END.test(group.at(-1)!.text) || BULLET.test(group[0].text);
  const last = lastIndexOf(groups, isSaid);
  const startOf = (group: readonly Line[]) => group[0].start;
  const end = last < 0 ? undefined : furniture.find(group => startOf(group) > startOf(groups[last]));
  const isBehind = (group: readonly Line[]) => end !== undefined && startOf(group) > startOf(end);
  return groups.filter((group, at) => at >= from && !isBehind(group));
}

/** Reads plain text, and tells where each stretch of the article stands in `raw`, for who must point into that. */
export function readTextWithOffsets(
  raw: string,
  metadata: ArticleMetadata = {},
  tellLanguage = languageTeller(metadata.lang),
): { article: Article; toSource: OffsetMap['toSource']; toSourceSpan: OffsetMap['toSourceSpan'] } {
  const normalised = normalise(raw);
  const joined = (group: readonly Line[] | undefined) => group?.map(line => line.text).join(' ');
  const { lines, sent } = pastedLines(normalised.text);
  const all = groupLines(lines);
  const furniture = all.filter(group => isFurniture(joined(group)!));
  const told = withoutMenus(
    all.filter(group => !furniture.includes(group)),
    furniture,
  );
  const groups = told.length > 0 ? told : all;
  // A title is what stands first but for who wrote it, and when
  const top = groups.findIndex(group => !isByline(joined(group)!) && !isDateline(joined(group)!));

  const placed = groups.map((group, index): BlockDraft & { pieces: Line[] } => {
    const [{ text: first }] = group;
    const bullet = BULLET.exec(first)?.[0] ?? '';
    const text = joined(group)!;
    // A wrapped paragraph's first line says nothing about the length of what follows a heading.
    const following = joined(groups[index + 1]);
    let kind: BlockKind = 'paragraph';
    const isPoint = isListPoint(bullet, groups[index + 1]?.[0].text, groups[index - 1]?.[0].text);
    if (bullet !== '' && text.length > bullet.length && isPoint && !SPEECH.test(text)) kind = 'list';
    else if (index === top && isTitle(text, following, joined(groups[index + 2]))) kind = 'title';
    else if (
      index > top &&
      (isHeading(text, following) || (index === top + 1 && isDeck(text, following, joined(groups[top])!)))
    )
      kind = 'heading';
    const skipped = kind === 'list' ? bullet.length : 0;
    const [head, ...rest] = group;
    const pieces = [{ ...head, text: first.slice(skipped), start: head.start + skipped }, ...rest];
    return { kind, text: text.slice(skipped), pieces };
  });

  const { own, metadata: found } = ownWords(placed, sent ? { datePublished: sent, ...metadata } : metadata);
  const map = offsetMapBuilder();
  own.forEach(({ pieces }, index) => {
    pieces.forEach(({ text, start }, at) => {
      if (at > 0 || index > 0) map.add(at > 0 ? 1 : 2, start - 1, 1);
      map.add(text.length, start);
    });
  });
  const title = own.find(draft => draft.kind === 'title');
  if (title) found.headline ??= title.text.replace(/(?<=[^.])[.;]$/, '');
  const toText = map.build();
  const drafts = own.map(({ kind, text }) => ({ kind, text }));
  return {
    article: articleOf(drafts, found, tellLanguage),
    toSource: offset => normalised.toSource(toText.toSource(offset)),
    toSourceSpan: span => normalised.toSourceSpan(toText.toSourceSpan(span)),
  };
}

/** A number or a dash begins a point of a list only beside another point; "- " and bullets do by themselves. */
function isListPoint(bullet: string, next = '', previous = ''): boolean {
  return /^[-*•◦▪‣·●○■►➤]/.test(bullet) || BULLET.test(next) || BULLET.test(previous);
}

/**
 * Reads plain text. Paragraphs are parted by blank lines, or stand one a line; lines broken at a width are joined.
 * A short line without a full stop is a heading, the first such line the title, and lines with "- " are a list.
 */
export function readText(raw: string, metadata: ArticleMetadata = {}, tellLanguage?: TellLanguage): Article {
  return readTextWithOffsets(raw, metadata, tellLanguage).article;
}
