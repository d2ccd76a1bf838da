import type { Article, Span } from '../../article/types.js';
import type { Mention, People } from '../../languages/contract/people.js';
import type { Token } from '../../languages/contract/tokens.js';
import type { AttributedQuotation } from './attribute.js';

const LONGEST = 600;

const spanOf = (tokens: readonly Token[]): Span => ({ start: tokens[0].start, end: tokens[tokens.length - 1].end });
const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** The sentence around a span, or of a very long one only as much as is needed. */
function around(sentence: Span, needed: Span): Span {
  const start = Math.min(sentence.start, needed.start);
  const end = Math.max(sentence.end, needed.end);
  return end - start <= LONGEST ? { start, end } : needed;
}

/** Where the speaker is named nearest to the quotation, before it rather than after it. */
function nearestMention(mentions: readonly Mention[], at: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].start < at) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1] ?? mentions[low];
}

/**
 * The passages that bear a quotation out: the sentences it stands in first, then whatever else names the speaker and
 * the circumstances. One passage a paragraph, for a passage is shown as it is.
 */
export function passagesOf(
  article: Article,
  parts: readonly AttributedQuotation[],
  people: People,
  needed: readonly Span[],
): Span[] {
  const passages: Span[] = [];
  for (const { quotation, place } of parts) {
    const words = { start: quotation.outerStart, end: quotation.outerEnd };
    const passage = around(spanOf(place.sentence.tokens), words);
    const last = passages[passages.length - 1];
    const sameBlock = last && last.start >= article.blocks[quotation.block].start;
    if (sameBlock && passage.end - last.start <= 2 * LONGEST) {
      last.start = Math.min(last.start, passage.start);
      last.end = Math.max(last.end, passage.end);
    } else passages.push({ ...passage });
  }
  const [{ quotation, speaker }] = parts;
  const add = (span: Span) => {
    if (!passages.some(passage => covers(passage, span))) passages.push(span);
  };
  for (const span of needed) add(speaker?.sentence ? around(spanOf(speaker.sentence.tokens), span) : span);
  if (speaker?.person !== undefined) {
    const own = people.mentionsOf(speaker.person);
    const isNamed = passages.some(passage => {
      const mention = nearestMention(own, passage.end);
      return mention !== undefined && covers(passage, mention);
    });
    const from = speaker.evidence.map(span => nearestMention(own, span.end)).find(mention => mention !== undefined);
    const mention = from ?? nearestMention(own, quotation.start);
    if (!isNamed && mention) add(sentenceAround(article, mention));
  }
  return passages;
}

function sentenceAround({ sentences }: Article, span: Span): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].start <= span.start) low = middle;
    else high = middle - 1;
  }
  const sentence = sentences[low];
  return sentence && covers(sentence, span) ? around({ start: sentence.start, end: sentence.end }, span) : span;
}
