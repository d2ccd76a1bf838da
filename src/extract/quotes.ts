import { inEnglish } from '../findings/finding.js';
import type { Article, Span } from '../article/types.js';
import type { People } from '../languages/contract/people.js';
import type { Language } from '../languages/language.js';
import type { Evidence, Quote } from '../pack/types.js';
import { evidenceOf } from './evidence.js';
import { stableIds } from './ids.js';
import { attributeQuotations, type AttributedQuotation } from './quotes/attribute.js';
import { circumstancesOf } from './quotes/circumstances.js';
import { passagesOf } from './quotes/passages.js';
import { joinUtterances } from './quotes/utterances.js';
import type { Explain } from './trace.js';

export interface FindQuotesOptions {
  people: People;
  language: Language;
  /** The article's date in ISO 8601, which "on Tuesday" counts from. */
  date?: string;
  explain?: Explain;
}

/** Shorter ones are fragments and scare quotes, which nobody is asked about. */
const FEWEST_WORDS = 4;
const LONGEST = 3000;
const UNSPOKEN = inEnglish('no-rules');
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;

/** What people say in the article, each with its speaker: one fact an utterance, in the article's order. */
export function findQuotes(article: Article, { people, date, language, explain }: FindQuotesOptions): Quote[] {
  const idFor = stableIds();
  const seen = new Set<string>();
  const quotes: Quote[] = [];
  for (const parts of joinUtterances(article, attributeQuotations(article, people, language))) {
    const text = parts.map(({ quotation }) => article.text.slice(quotation.start, quotation.end).trim()).join(' … ');
    if (text.length > LONGEST || (text.match(WORD)?.length ?? 0) < FEWEST_WORDS) continue;
    // A pull quote says again what the text has.
    const { kind } = article.blocks[parts[0].quotation.block];
    const key = text.replace(/[,.]$/, '');
    if (kind === 'heading' || kind === 'caption' || seen.has(key)) continue;
    seen.add(key);
    const quote = quoteOf(article, parts, text, idFor('quote', text), { people, date, language });
    quotes.push(quote);
    explain?.({ kind: 'quotes', id: quote.id, text, rule: parts[0].speaker?.rule ?? 'none', reason: quote.reason });
  }
  return quotes;
}

function quoteOf(
  article: Article,
  parts: readonly AttributedQuotation[],
  text: string,
  id: string,
  { people, date, language }: { people: People; date: string | undefined; language: Language },
): Quote {
  const [{ speaker }] = parts;
  const quote: Quote = { id, text, evidence: [] };
  const needed: Span[] = [];
  if (speaker?.person !== undefined) quote.speaker = speaker.person;
  else if (speaker?.kind === 'other') {
    quote.attribution = speaker.words;
    needed.push(speaker.span);
  }
  if (speaker?.sentence) {
    const { medium, when, spans } = circumstancesOf(article, speaker.sentence, speaker.verb, date, language);
    if (medium) quote.medium = medium;
    if (when) quote.when = when;
    needed.push(...spans);
  }
  quote.evidence = passagesOf(article, parts, people, needed).map(({ start, end }): Evidence =>
    evidenceOf(article, start, end),
  );
  const reason = language.finds.includes('people')
    ? parts.map(part => part.reason).find(each => each !== '')
    : UNSPOKEN;
  if (reason) Object.assign(quote, { review: true, reason });
  return quote;
}
