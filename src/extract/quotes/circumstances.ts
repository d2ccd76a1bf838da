import type { Article, Span } from '../../article/types.js';
import type { Token, TokenSentence } from '../../languages/contract/tokens.js';
import type { Language } from '../../languages/language.js';
import { findDates } from '../dates.js';

/** Where and when something was said, as the sentence that names the speaker tells. */
export interface Circumstances {
  medium?: string;
  /** EDTF. */
  when?: string;
  /** Where the words for them stand. */
  spans: Span[];
}

const MOST = 600;

/** The sentence with its quotations blanked out: what is said in them is not the reporter's. Offsets stay. */
function narration(article: Article, tokens: readonly Token[]): { text: string; start: number } {
  const { start } = tokens[0];
  const end = Math.min(tokens[tokens.length - 1].end, start + MOST);
  let text = article.text.slice(start, end);
  for (const token of tokens) {
    if (token.kind !== 'quotation' || token.start >= end) continue;
    const from = token.start - start;
    const to = Math.min(token.end, end) - start;
    text = `${text.slice(0, from)}${'“'.repeat(to - from)}${text.slice(to)}`;
  }
  return { text, start };
}

/** "said on Tuesday", "On Tuesday, Smith said", "Smith said in a 2014 interview". */
function isOfVerb(text: string, date: Span, verb: Span, nearVerb: RegExp): boolean {
  const between = date.start >= verb.end ? text.slice(verb.end, date.start) : text.slice(date.end, verb.start);
  return between.length <= 60 && nearVerb.test(between);
}

/** Reads medium and date off the sentence that holds the verb of saying. */
export function circumstancesOf(
  article: Article,
  { tokens }: TokenSentence,
  verb: Span | undefined,
  reference: string | undefined,
  language: Language,
): Circumstances {
  const found: Circumstances = { spans: [] };
  if (!verb || verb.end - tokens[0].start > MOST) return found;
  const { text, start } = narration(article, tokens);
  const medium = language.speakers.medium.exec(text);
  if (medium?.groups) {
    const words = medium.groups.place ?? medium.groups.text;
    const at = start + medium.index + medium[0].lastIndexOf(words);
    found.medium = words;
    found.spans.push({ start: at, end: at + words.length });
  }
  const ownVerb = { start: verb.start - start, end: verb.end - start };
  const date = findDates(text, { reference, language: language.dates }).find(
    mention =>
      mention.type === 'DATE' &&
      mention.sure &&
      mention.edtf &&
      !mention.parts &&
      isOfVerb(text, mention, ownVerb, language.speakers.nearVerb),
  );
  if (date && !/\/\.\.$|^\.\.\//.test(date.edtf!)) {
    found.when = date.edtf;
    found.spans.push({ start: start + date.start, end: start + date.end });
  }
  return found;
}
