import type { Article } from '../../article/types.js';
import type { Mention } from '../../languages/contract/people.js';
import type { Quotation } from '../../languages/contract/quotations.js';
import type { SpeakerLanguage } from '../../languages/contract/speakers.js';
import type { QuotationPlace, Token, TokenSentence } from '../../languages/contract/tokens.js';

/** No sentence of prose is as long; a longer one is cut, for the rules look through a sentence for each quotation in it. */
const MOST_TOKENS = 250;
const MOST_CHARACTERS = 4000;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.&/‐-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*){0,8}[’']?|[^\s\p{L}\p{N}]/gu;

type Spelling = Pick<SpeakerLanguage, 'abbreviation' | 'contraction' | 'contracted' | 'possessive'>;

const straight = (word: string) => (word.includes('’') ? word.replace(/’/g, "'") : word);

function wordTokens(text: string, from: number, to: number, into: Token[], language: Spelling): void {
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const start = from + match.index;
    const value = match[0];
    const isWord = /^[\p{L}\p{N}]/u.test(value);
    const previous = into[into.length - 1];
    if (
      value === '.' &&
      previous?.kind === 'word' &&
      previous.end === start &&
      language.abbreviation.test(previous.text) &&
      start + 1 < to
    ) {
      previous.end = start + 1;
      continue;
    }
    const contraction = isWord && language.contraction.exec(value);
    if (contraction) {
      const middle = start + contraction[1].length;
      into.push({ kind: 'word', text: contraction[1], lower: contraction[1].toLowerCase(), start, end: middle });
      into.push({
        kind: 'word',
        text: value.slice(contraction[1].length),
        lower: language.contracted.get(contraction[2].toLowerCase()) ?? contraction[2].toLowerCase(),
        start: middle,
        end: start + value.length,
      });
      continue;
    }
    into.push({
      kind: isWord ? 'word' : 'mark',
      text: value,
      lower: straight(value.toLowerCase()),
      start,
      end: start + value.length,
      ...(isWord && language.possessive.test(value) ? { possessive: true } : {}),
    });
  }
}

/** All sentences of the article as tokens, and the place of each quotation in them. */
export function tokenise(
  article: Article,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  language: Spelling,
): { sentences: TokenSentence[]; places: (QuotationPlace | undefined)[] } {
  const { text } = article;
  const sentences: TokenSentence[] = [];
  const places: (QuotationPlace | undefined)[] = quotations.map(() => undefined);
  let q = 0;
  let m = 0;
  let s = 0;

  article.blocks.forEach((block, blockIndex) => {
    if (block.kind === 'title') return;
    let current: TokenSentence | undefined;
    const open = () => {
      const previous = sentences[sentences.length - 1];
      current = { tokens: [], block: blockIndex, previous };
      if (previous) previous.next = current;
      sentences.push(current);
      return current;
    };
    let at = block.start;
    while (s < article.sentences.length && article.sentences[s].start < block.start) s += 1;
    while (at < block.end) {
      while (q < quotations.length && quotations[q].outerStart < at) q += 1;
      while (m < mentions.length && mentions[m].outerStart < at) m += 1;
      const quotation = quotations[q]?.block === blockIndex ? quotations[q] : undefined;
      const mention = mentions[m]?.block === blockIndex ? mentions[m] : undefined;
      // A sentence that would begin inside a quotation does not.
      while (s < article.sentences.length && article.sentences[s].start < at) s += 1;
      const sentenceStart = s < article.sentences.length ? article.sentences[s].start : Infinity;
      if (sentenceStart === at || !current || current.tokens.length >= MOST_TOKENS) {
        open();
        if (sentenceStart === at) s += 1;
      }
      const nextStart = s < article.sentences.length ? article.sentences[s].start : Infinity;
      if (quotation?.outerStart === at) {
        places[q] = { sentence: current!, at: current!.tokens.length };
        const words = text.slice(quotation.start, quotation.end);
        current!.tokens.push({
          kind: 'quotation',
          text: words.length > 200 ? words.slice(-200) : words,
          lower: '',
          start: at,
          end: quotation.outerEnd,
          quotation: q,
        });
        q += 1;
        at = quotation.outerEnd;
        continue;
      }
      if (
        mention?.outerStart === at &&
        (mention.end <= (quotation?.outerStart ?? Infinity) || mention.outerStart < quotation!.outerStart)
      ) {
        m += 1;
        current!.tokens.push({
          kind: 'name',
          text: text.slice(at, mention.end),
          lower: '',
          start: at,
          end: mention.end,
          mention,
          possessive: mention.possessive,
        });
        at = mention.end;
        if (mention.possessive) at += /^(?:['’]s?|s)/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
        continue;
      }
      if (mention?.outerStart === at) m += 1;
      const stop = Math.min(
        block.end,
        quotation?.outerStart ?? block.end,
        mention && mention.outerStart > at ? mention.outerStart : block.end,
        nextStart > at ? nextStart : block.end,
      );
      // A stretch without quotation or name is cut, too, where it is longer than a sentence can be.
      const end = Math.min(stop, at + MOST_CHARACTERS);
      wordTokens(text, at, end, current!.tokens, language);
      at = Math.max(end, at + 1);
    }
  });
  return { sentences: sentences.filter(sentence => sentence.tokens.length > 0), places };
}
