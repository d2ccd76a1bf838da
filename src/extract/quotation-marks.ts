import type { Article, Span } from '../article/types.js';
import type { Quotation } from '../languages/contract/quotations.js';
import type { SpeakerLanguage } from '../languages/contract/speakers.js';

type Kind = 'double' | 'straight' | 'single' | 'guillemet' | 'german';

interface Open {
  kind: Kind;
  /** The mark is one that closes, by its shape. */
  reversed: boolean;
  outerStart: number;
  start: number;
}

interface Mark {
  kind: Kind;
  length: number;
  opens: boolean;
  closes: boolean;
}

const CLOSING_SINGLE: Mark = { kind: 'single', length: 1, opens: false, closes: true };
const DEEPEST = 4;
const isBlank = (character: string | undefined) => character === undefined || /\s/.test(character);
const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const BEFORE_OPENING = /[\s([{—–‒\-/“"‘'«„:;,…]/;

/** What of a language tells apostrophes from single quotation marks. */
type Apostrophes = Pick<SpeakerLanguage, 'elision' | 'pluralEnd'>;

/** What the mark at `at` can be, by what stands beside it. */
function markAt(text: string, at: number, block: Span, { elision }: Apostrophes): Mark | undefined {
  const character = text[at];
  const before = at > block.start ? text[at - 1] : undefined;
  const free = before === undefined || BEFORE_OPENING.test(before);
  const next = (length: number) => (at + length < block.end ? text[at + length] : undefined);
  switch (character) {
    case '“':
      return { kind: 'double', length: 1, opens: true, closes: !isBlank(before) && !isLetter(next(1)) };
    case '”':
      return {
        kind: 'double',
        length: 1,
        opens: (before === undefined || isBlank(before)) && isLetter(next(1)),
        closes: true,
      };
    case '"':
      return {
        kind: 'straight',
        length: 1,
        opens: free && !isBlank(next(1)),
        closes: !isBlank(before) || isBlank(next(1)),
      };
    case '„':
      return { kind: 'german', length: 1, opens: true, closes: false };
    case '«':
    case '»': {
      const opens = free && (character === '«' || isLetter(next(1)));
      return { kind: 'guillemet', length: 1, opens, closes: character === '»' || !opens };
    }
    case '`':
    case "'":
    case '‘':
    case '’': {
      const double = next(1) === character || (character === '`' && next(1) === '`');
      if (double) {
        const after = next(2);
        return {
          kind: 'straight',
          length: 2,
          opens: free && !isBlank(after),
          closes: character !== '`' && !isBlank(before),
        };
      }
      if (character === '`') return undefined;
      const after = next(1);
      return {
        kind: 'single',
        length: 1,
        opens:
          character !== '’' &&
          free &&
          (isLetter(after) || after === '…' || after === '[') &&
          !elision.test(text.slice(at + 1, at + 8)),
        closes: character !== '‘' && before !== undefined && !isBlank(before) && !isLetter(after),
      };
    }
    default:
      return undefined;
  }
}

/** German marks close with “ or ”, or with the keyboard's; what opens as a curly mark may be closed by a straight one. */
function closesKind(mark: Mark, open: Open): boolean {
  if (open.kind === 'german') return mark.kind === 'double' || mark.kind === 'straight';
  if (open.kind === mark.kind) return true;
  return (open.kind === 'double' && mark.kind === 'straight') || (open.kind === 'straight' && mark.kind === 'double');
}

/** Tells apostrophes from single quotation marks by what stands further on in the block. */
function closingSingles(text: string, block: Span, { pluralEnd }: Apostrophes) {
  // The end of a clause stands before the mark: no apostrophe does that.
  const sure: number[] = [];
  let last = -1;
  for (const match of text.slice(block.start, block.end).matchAll(/['’]/g)) {
    const at = block.start + match.index;
    if (isLetter(at + 1 < block.end ? text[at + 1] : undefined)) continue;
    last = at;
    if (/[.,?!…]/.test(text[at - 1] ?? '')) sure.push(at);
  }
  let passed = 0;
  return {
    /** Does anything close a quotation that begins at `at`? */
    after: (at: number) => last > at + 1,
    /** "the voters’ choice": the quotation closes further on, behind a comma or full stop. Asked in reading order. */
    isPossessive(at: number) {
      while (passed < sure.length && sure[passed] <= at) passed += 1;
      return (
        pluralEnd.test(text[at - 1] ?? '') && /^ \p{L}/u.test(text.slice(at + 1, at + 3)) && sure[passed] < at + 300
      );
    },
  };
}

/** “SMITH: …”, “(CROSSTALK)”: a transcript whose every turn opens with a mark; what is left open there is no quotation. */
const TURN = /^\(?\p{Lu}[\p{Lu} .'’-]{1,40}(?:: |\.?\))/u;

const MARKS = /[“”"„«»'‘’`]/g;

/** Ends a quotation that was never closed: with its sentence, or with the paragraph if it began with the paragraph. */
function endOfUnclosed(open: Open, block: Span, sentenceEnds: readonly number[]): number {
  if (open.outerStart <= block.start + 1) return block.end;
  return sentenceEnds.find(end => end > open.start) ?? block.end;
}

function quotationsOfBlock(
  article: Article,
  index: number,
  sentenceEnds: readonly number[],
  language: Apostrophes,
): Quotation[] {
  const block = article.blocks[index];
  const { text } = article;
  const found: Quotation[] = [];
  const stack: Open[] = [];
  let inner: Span[] = [];
  let isMixed = false;

  const close = (level: number, end: number, outerEnd: number, unclosed: boolean, odd = false) => {
    const open = stack[level];
    stack.length = level;
    if (level > 0) {
      if (inner.length < 100) inner.push({ start: open.start, end });
      isMixed ||= open.kind !== 'single';
      return;
    }
    if (end > open.start) {
      found.push({
        start: open.start,
        end,
        block: index,
        outerStart: open.outerStart,
        outerEnd,
        unclosed,
        odd: odd || open.reversed || (isMixed && open.kind !== 'german'),
        single: open.kind === 'single',
        inner,
      });
    }
    inner = [];
    isMixed = false;
  };

  const singles = closingSingles(text, block, language);
  let passed = block.start;
  for (const match of text.slice(block.start, block.end).matchAll(MARKS)) {
    const at = block.start + match.index;
    // ''He said, 'No.''' closes the inner quotation first.
    const closesInner =
      stack.length > 1 && stack[stack.length - 1].kind === 'single' && /^(['’])\1\1/.test(text.slice(at, at + 3));
    const mark = at < passed ? undefined : closesInner ? CLOSING_SINGLE : markAt(text, at, block, language);
    if (!mark) continue;
    passed = at + mark.length;
    if (mark.kind === 'single' && (mark.opens ? !singles.after(at) : singles.isPossessive(at))) continue;
    let level = stack.length - 1;
    while (level >= 0 && !closesKind(mark, stack[level])) level -= 1;
    const mayClose = mark.closes && level >= 0;
    const sameKindOpen = level >= 0 && stack[level].kind === mark.kind;
    const closesGerman = level >= 0 && stack[level].kind === 'german';
    if (mayClose && (!mark.opens || closesGerman || (sameKindOpen && mark.kind !== 'double'))) {
      close(level, at, at + mark.length, false, isUnlike(text, stack[level], mark, at));
    } else if (mark.opens && stack.length < DEEPEST) {
      // A second opening mark of the same kind: the first one was left open, unless a quotation is quoted.
      if (stack.length === 1 && sameKindOpen && mark.kind === 'straight' && !isNested(text, at, block, language)) {
        close(0, at, at, true);
      }
      stack.push({ kind: mark.kind, reversed: text[at] === '”', outerStart: at, start: at + mark.length });
    } else if (mayClose) {
      close(level, at, at + mark.length, false, isUnlike(text, stack[level], mark, at));
    }
  }
  if (stack.length > 0) {
    const first = stack[0];
    // An apostrophe that looked like an opening mark is no quotation.
    if (first.kind !== 'single' && !TURN.test(text.slice(first.start, Math.min(block.end, first.start + 50)))) {
      const end = endOfUnclosed(first, block, sentenceEnds);
      close(0, end, end, true);
    }
  }
  return found;
}

/** A pair of marks that leaves open whether it is one; “A," of a typist’s, around a whole clause, does not. */
function isUnlike(text: string, open: Open, mark: Mark, at: number): boolean {
  if (open.kind === mark.kind || open.kind === 'german') return false;
  const isClause = /^[“"][\p{Lu}\d]/u.test(text.slice(open.outerStart, open.start + 1)) && /[,.!?…]/.test(text[at - 1]);
  return !isClause || mark.opens;
}

/** Does another straight mark of closing kind follow twice? Then the mark opens a quotation inside a quotation. */
function isNested(text: string, at: number, block: Span, language: Apostrophes): boolean {
  const stop = Math.min(block.end, at + 400);
  let closing = 0;
  for (let i = at + 1; i < stop && closing < 2; i++) {
    if (text[i] !== '"') continue;
    const mark = markAt(text, i, block, language)!;
    if (mark.opens && !mark.closes) return false;
    closing += 1;
  }
  return closing === 2;
}

/**
 * All quotations of the article, outermost ones only, in order; titles of the article left out. Where double marks are
 * in use, single ones mark a headline's words, an apostrophe or a term: nobody speaks in them.
 */
export function findQuotations(article: Article, language: Apostrophes): Quotation[] {
  const ends: number[][] = article.blocks.map(() => []);
  for (const sentence of article.sentences) ends[sentence.block].push(sentence.end);
  const found = article.blocks.flatMap((block, index) =>
    block.kind === 'title' ? [] : quotationsOfBlock(article, index, ends[index], language),
  );
  const singles = found.filter(({ single }) => single).length;
  return singles <= found.length - singles ? found.filter(({ single }) => !single) : found;
}
