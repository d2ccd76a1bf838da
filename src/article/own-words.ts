import { authorsOf, isByline, isDateline, isHouse, isHouseByName, isOfAuthor, isSignedBy } from './byline.js';
import { filedAfter } from './filed.js';
import { isCorrection, isFurniture, isOfByline, isOfReaders, isOfSources, isOnComments } from './furniture.js';
import { lengthOf } from './line.js';
import { isProse, SENTENCE_END } from './sentence-end.js';
import type { ArticleMetadata, BlockDraft } from './types.js';
import { dateIn } from './written-date.js';

/** Who wrote it, and when, stands above the text or right below it. */
const TOP = 6;
const BOTTOM = 3;
const HIGH = 8;
const FEWEST_DOUBLED = 40;
const LONGEST_NAME = 60;
const NONE = -1;

/** Which blocks are the article's own words, and what the others say of it. */
export function ownWords<T extends BlockDraft>(
  all: readonly T[],
  found: ArticleMetadata,
): { own: T[]; metadata: ArticleMetadata } {
  const drafts = withoutBelow(all);
  const metadata = { ...found };
  const corrections: string[] = [];
  const firstProse = drafts.findIndex(({ kind, text }) => kind !== 'title' && isProse(text));

  let signed = '';
  const titled = drafts.findIndex(({ kind }) => kind === 'title');
  /** The last line that told the day, where none was known before. */
  let dated = found.datePublished === undefined ? NONE : drafts.length;
  const isOwn = ({ kind, text }: T, at: number): boolean => {
    const names = metadata.authors?.map(({ name }) => name) ?? [];
    if (kind === 'title') return true;
    if (isCorrection(text)) {
      corrections.push(text);
      return false;
    }
    if (isFurniture(text)) return false;
    if (at >= drafts.length - BOTTOM && (isOfAuthor(text, names) || isOnComments(text))) return false;
    if (
      at > firstProse &&
      firstProse >= 0 &&
      at >= drafts.length - BOTTOM_OF_NAMES &&
      isSignature(text, kind, drafts[at - 1].text)
    ) {
      const people = isHouseByName(text) ? [] : authorsOf(text);
      if (people.length) metadata.authors ??= people.map(name => ({ name }));
      return false;
    }
    const isTop = at < TOP && (firstProse < 0 || at < firstProse);
    const isBottom = at >= drafts.length - BOTTOM;
    // Above it stood a line below the title, or the words of a picture
    if (kind === 'paragraph' && at < HIGH && !isTop && !SENTENCE_END.test(text)) {
      const isSigned = isByline(text, names) && (isSignedBy(text) || names.includes(text));
      if (isDateline(text) || isSigned) {
        const day = metadata.datePublished ?? dateIn(text);
        if (day) metadata.datePublished = day;
        const people = isSigned ? authorsOf(text) : [];
        if (people.length) metadata.authors ??= people.map(name => ({ name }));
        return false;
      }
    }
    if (at >= drafts.length - BOTTOM && at > firstProse && NUMBERED_NOTE.test(text)) return false;
    if (kind === 'quotation' || !(isTop || isBottom)) return true;
    const isLineOfIts = isByline(text, names) || isDateline(text);
    if (isTop && (isOfByline(text) || (at === 0 && isPoster(text, drafts[1]?.text)))) return false;
    if (
      isTop &&
      (isNameBeside(text, drafts[at - 1]?.text, drafts[at + 1]?.text) ||
        (isRole(text) && drafts[at - 1]?.text === signed))
    ) {
      if (!isRole(text)) signed = text;
      metadata.authors ??= authorsOf(signed).map(name => ({ name }));
      return false;
    }
    if (!isLineOfIts || (isBottom && !isTop && SENTENCE_END.test(text))) return true;
    const authors = authorsOf(text);
    if (!metadata.authors && authors.length) metadata.authors = authors.map(name => ({ name }));
    // What stands above the title may be the day on which somebody saved it
    const day = dateIn(text);
    if (day && ((at > titled && titled > dated) || !metadata.datePublished)) metadata.datePublished = day;
    if (day) dated = Math.max(dated, at);
    return false;
  };
  const filtered = drafts.filter(isOwn);
  const kept = filtered.some(({ kind }) => kind !== 'title') ? filtered : drafts;
  const once = withoutDoubles(kept);
  // A heading that nothing follows is another list's
  const end = once.reduce((last, { kind }, at) => (kind === 'heading' ? last : at), -1);
  const own = once.filter(({ kind }, at) => kind !== 'heading' || at < end);
  if (corrections.length) metadata.corrections = corrections;
  const opening = own.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  const filed = metadata.datePublished && filedAfter(opening, metadata.datePublished);
  if (filed) metadata.datePublished = filed;
  return { own, metadata };
}

/** Without what readers said, and what the article was taken from, under a line that says so. */
function withoutBelow<T extends BlockDraft>(drafts: readonly T[]): readonly T[] {
  const whole = lengthOf(drafts);
  let told = 0;
  const end = drafts.findIndex(({ kind, text }, at) => {
    const isEnd = told > whole / 2 && kind !== 'title' && (isOfReaders(text) || isListOfSources(drafts, at));
    told += text.length;
    return isEnd;
  });
  return end > 0 ? drafts.slice(0, end) : drafts;
}

/** A label, and nothing but short lines below it. */
const isListOfSources = (drafts: readonly BlockDraft[], at: number): boolean =>
  isOfSources(drafts[at].text) && drafts.slice(at + 1).every(({ text }) => text.length <= LONGEST_SOURCE);
const LONGEST_SOURCE = 250;

/** "[1] See the report, page 4." */
const NUMBERED_NOTE = /^\[\d{1,3}\] \S/;
const BOTTOM_OF_NAMES = 2;
const MAIL = /[\w.+-]{2,40}@[\w-]{2,40}\.\w{2}/;
const LONGEST_SIGNED = 80;

/** The name of who wrote it, alone below the last sentence, or with an address. */
function isSignature(signed: string, kind: string, before: string): boolean {
  const line = signed.replace(/^[—–-]{1,2} ?/, '');
  if (kind !== 'paragraph' || SENTENCE_END.test(line) || !SENTENCE_END.test(before)) return false;
  return looksLikeName(line) || isHouseByName(line) || (line.length <= LONGEST_SIGNED && MAIL.test(line));
}

const MOST_WORDS_OF_ROLE = 6;
const isRole = (line: string): boolean =>
  !/[.!?:]$/.test(line) &&
  line.split(' ').length <= MOST_WORDS_OF_ROLE &&
  /\b(?:correspondent|reporter|editor|columnist|journalist|writer)s?(?:, \p{Lu}[\p{L} ]+)?$|^(?:redakteur|korrespondent|reporter)(?:in)?\b|^(?:reporter|editor|journalist|columnist|writer) (?:at|for) \p{Lu}/iu.test(
    line,
  );

/** Whose account it is that posted the text. */
export const isPoster = (line: string, next: string | undefined): boolean =>
  next !== undefined &&
  isOfByline(next) &&
  line.split(' ').length <= MOST_WORDS_OF_NAME &&
  !SENTENCE_END.test(line) &&
  !/\d/.test(line);
const MOST_WORDS_OF_NAME = 4;

const OF_HEADINGS =
  /\b(?:analysis|background|briefing|business|comment|explained|guide|health|how|key|latest|live|local|more|new|news|opinion|points?|politics|report|science|sports?|stories|story|summary|the|top|update|video|what|why|world)\b/i;

/** A line that holds a name, and nothing else. */
export const looksLikeName = (line: string): boolean =>
  /^\p{Lu}\S* (?:\p{Lu}\S* |[a-z]{1,3} ){0,2}\p{Lu}\S*$/u.test(line) &&
  authorsOf(line)[0] === line &&
  !isHouse(line) &&
  !OF_HEADINGS.test(line);

/** "Dev Raman and Lucy Orme" */
const areNames = (line: string): boolean => {
  const names = line.split(/,? (?:and|und|et|y|e|&|та|і|и) |, /);
  return names.length > 1 && names.length <= 4 && names.every(looksLikeName);
};

/** A name alone, beside the day, how long it takes to read, or what somebody does for the house. */
export function isNameBeside(line: string, before: string | undefined, next: string | undefined): boolean {
  if (!looksLikeName(line) && !areNames(line)) return false;
  const isAbove = next !== undefined && (isDateline(next) || isRole(next) || isOfByline(next) || isHouse(next));
  return isAbove || (before !== undefined && (isDateline(before) || isOfByline(before)));
}

/** "Simon Achebe, teacher", in a line of its own. */
const isSpeaker = (line: string): boolean =>
  !SENTENCE_END.test(line) && looksLikeName(line.replace(/^[—–-] ?/, '').split(/, /, 1)[0]);

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
    if (isDropped && text.length < LONGEST_NAME && (kind === 'quotation' || isSpeaker(text))) return false;
    isDropped = false;
    if (kind === 'title' || text.length < FEWEST_DOUBLED) return true;
    const words = plain(text);
    if (seen.has(words)) return false;
    seen.add(words);
    isDropped = kind === 'quotation' && text.length <= 400 && all.indexOf(words) !== all.lastIndexOf(words);
    return !isDropped;
  });
}
