import { inEnglish } from '../../findings/finding.js';
import type { Article, Span } from '../../article/types.js';
import type { People } from '../../languages/contract/people.js';
import type { Quotation } from '../../languages/contract/quotations.js';
import type { Speaker, SpeakerLanguage } from '../../languages/contract/speakers.js';
import type { QuotationPlace } from '../../languages/contract/tokens.js';
import type { Language } from '../../languages/language.js';
import { findQuotations } from '../quotation-marks.js';
import { findSpeaker } from '../speakers/index.js';
import { tokenise } from '../speakers/tokens.js';
import { findUnmarked } from './unmarked.js';

/** One quotation with whoever said it, before parts of one utterance are joined. */
export interface AttributedQuotation {
  quotation: Quotation;
  place: QuotationPlace;
  speaker?: Speaker;
  sure: boolean;
  /** Why it is not sure; `''` where it is. */
  reason: string;
}

const SURE = 0.9;
const LONGEST_TITLE = 120;

/** "Face the Nation": some words, all capitalised but the small ones, and no sentence's end. */
function isTitleOfWork(article: Article, { start, end }: Quotation, smallWords: RegExp): boolean {
  const text = article.text.slice(start, end);
  if (text.length > 90 || /[.!?]$/.test(text.slice(0, -1))) return false;
  const words = text.replace(/[,.]$/, '').split(/\s+/);
  // "The Donald. Big Daddy." is two sentences.
  if (words.length > 10 || !/^[\p{Lu}\p{N}]/u.test(words[0]) || /\p{Ll}{4}[.!?] /u.test(text)) return false;
  const longer = words.filter(word => !smallWords.test(word));
  return longer.length > 1 && longer.every(word => /^[\p{Lu}\p{N}(&]/u.test(word));
}

/** Most words, and more than a sentence would have, begin with a capital. */
function hasTitlesCapitals(words: string): boolean {
  const longer = words.split(/\s+/).filter(word => /\p{L}{4}/u.test(word));
  return longer.length > 1 && longer.filter(word => /^\p{Lu}/u.test(word)).length / longer.length >= 0.6;
}

/** Nobody's utterance: what the page says of itself, or the title of a work that its sentence speaks of. */
function isNoUtterance(article: Article, quotation: Quotation, language: SpeakerLanguage): boolean {
  const { start, end, outerStart, outerEnd } = quotation;
  if (isTitleOfWork(article, quotation, language.smallWords)) return true;
  const { text } = article;
  if (end - start > LONGEST_TITLE) return false;
  const isNamed = language.workBefore.test(text.slice(Math.max(0, outerStart - 60), outerStart));
  if (isNamed && hasTitlesCapitals(text.slice(start, end))) return true;
  const isSentence = /[.!?…]$/.test(text.slice(start, end));
  if (!isSentence && language.opensName?.test(text.slice(Math.max(0, outerStart - 80), start + 1))) return true;
  return (
    language.ofThePage.test(text.slice(start, end)) ||
    (language.workBefore.test(text.slice(Math.max(0, outerStart - 60), outerStart)) &&
      language.workAfter.test(text.slice(outerEnd, outerEnd + 20)))
  );
}

/** Tells whom "the minister" may be: the only person whose role has that word. */
function bearerFinder({ people }: People, { definite }: SpeakerLanguage): (words: string) => string | undefined {
  const bearers = new Map<string, Set<string>>();
  for (const { name, role = '' } of people) {
    for (const word of role.toLowerCase().split(/[^\p{L}\p{N}-]+/u))
      bearers.set(word, (bearers.get(word) ?? new Set()).add(name));
  }
  return words => {
    const last = words.split(/\s+/).at(-1)!;
    // An acronym is an organisation's, not an office.
    const own = definite.test(words) && !/\p{Lu}{2}/u.test(last) ? bearers.get(last.toLowerCase()) : undefined;
    return own?.size === 1 ? [...own][0] : undefined;
  };
}

/** What an editor should look at, or `''`. */
function reasonFor(
  speaker: Speaker | undefined,
  people: People,
  bearerOf: (words: string) => string | undefined,
): string {
  if (!speaker) return inEnglish('nobody-near');
  const { person, kind, words, doubts, distance = 0, confidence, rule } = speaker;
  if (person === undefined) {
    if (kind === 'pronoun') return inEnglish('unclear-pronoun', { words });
    const bearer = bearerOf(words);
    return bearer
      ? inEnglish('names-no-person-perhaps', { words, name: bearer })
      : inEnglish('names-no-person', { words });
  }
  if (doubts.length > 0) return doubts[0];
  // Paragraphs of news are a sentence or two long: the subject of the one before is whom "he" takes up.
  if (distance > 1 || (distance === 1 && confidence < SURE)) return inEnglish('name-in-other-paragraph');
  if (confidence < SURE) return inEnglish('weak-sign', { rule });
  return people.trace.get(person)?.sure ? '' : inEnglish('unsure-person');
}

const UNFIT = inEnglish('unfit-marks');

function marksReason(
  quotation: Quotation,
  speaker: Speaker | undefined,
  before: AttributedQuotation | undefined,
): string {
  if (quotation.odd) return UNFIT;
  return speaker?.continues && before && !before.sure ? before.reason : '';
}

/** Those in marks and those without, each word in one only. */
function allQuotations(article: Article, people: People, language: SpeakerLanguage): Quotation[] {
  const isNamed = ({ start, end }: Span) =>
    people.personAt(end - 1) !== undefined || people.personAt(start) !== undefined;
  const unmarked = findUnmarked(article, isNamed, language);
  if (unmarked.length === 0) return findQuotations(article, language);
  const blocks = new Set(unmarked.map(({ block }) => block));
  const marked = findQuotations(article, language).filter(({ block }) => !blocks.has(block));
  return [...unmarked, ...marked].sort((a, b) => a.start - b.start);
}

/** Every quotation of the article with its speaker, part by part. */
export function attributeQuotations(
  article: Article,
  people: People,
  { speakers: language }: Pick<Language, 'speakers'>,
): AttributedQuotation[] {
  const quotations = allQuotations(article, people, language);
  const mentions = people.mentions.filter(mention => mention.person !== undefined);
  const { sentences, places } = tokenise(article, quotations, mentions, language);
  const speakers: (Speaker | undefined)[] = [];
  const focus = language.focusReader(sentences, people, speakers);
  const found: AttributedQuotation[] = [];
  const bearerOf = bearerFinder(people, language);
  quotations.forEach((quotation, index) => {
    const place = places[index];
    if (!place) return;
    if (isNoUtterance(article, quotation, language)) return;
    const speaker = findSpeaker(place, index, { article, people, quotations, places, language, focus, speakers });
    speakers[index] = speaker;
    const before = found[found.length - 1];
    const reason = reasonFor(speaker, people, bearerOf) || marksReason(quotation, speaker, before);
    if (before?.quotation.unclosed && before.sure && before.speaker?.person !== speaker?.person) {
      Object.assign(before, { sure: false, reason: UNFIT });
    }
    found.push({ quotation, place, ...(speaker ? { speaker } : {}), sure: reason === '', reason });
  });
  return found;
}
