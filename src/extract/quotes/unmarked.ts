import type { Article, Block, Span } from '../../article/types.js';
import type { Quotation } from '../../languages/contract/quotations.js';
import type { SpeakerLanguage } from '../../languages/contract/speakers.js';

type Labels = Pick<SpeakerLanguage, 'asks' | 'answers' | 'dashed'>;

const OPENS_SPEECH = /^[—–―]\s?(?=["«“¿¡]?\p{Lu})/u;
/** After a clause of saying: speech goes on. */
const GOES_ON = /[.,;:]?\s?[—–―][.,;:]?\s(?=\p{Lu})|[.,]\s[—–―]\s?(?=\p{L})/u;
const FEWEST_SPOKEN = 3;
const LONGEST_CLAUSE = 160;

/** "Q: ", "JANE SMITH: ", "Mr. Smith: ": at most five words, the first with a capital. */
const LABEL = /^((?:\p{Lu}[\p{L}.’'-]{0,24})(?: [\p{L}.’'-]{1,24}){0,4}) ?: ?(?=\S)/u;
const MARK = /^["“„«»'‘`]/;
/** So often a label stands before a turn, and so many turns follow one another, or it is no transcript. */
const FEWEST_TURNS = 2;
const FEWEST_IN_ALL = 4;
/** "― Jane Smith (@smith)" at the end of a block quotation. */
const SIGNATURE = /\s?[―—–]\s?\p{Lu}[^―—–.!?]{2,80}$|\s--\s?\p{Lu}[^―—–.!?]{2,80}$/u;

interface Turn {
  block: number;
  label: string;
  /** Where what is said begins. */
  start: number;
}

const isCapitals = (label: string) => /\p{Lu}{2}/u.test(label) && !/\p{Ll}{2}/u.test(label);

/** Names the label somebody who takes part in a conversation? */
function isPart(
  { label, block, start }: Turn,
  isNamed: (label: Span) => boolean,
  blocks: readonly Block[],
  { asks, answers }: Labels,
) {
  return (
    asks.test(label) ||
    answers.test(label) ||
    isCapitals(label) ||
    isNamed({ start: blocks[block].start, end: Math.min(start, blocks[block].start + label.length) })
  );
}

/** The paragraphs of a transcript that open with a speaker's label and have no quotation marks. */
function turnsOf({ text, blocks }: Article, isNamed: (label: Span) => boolean, labelled: Labels): Turn[] {
  const turns: Turn[] = [];
  const counts = new Map<string, number>();
  blocks.forEach((block, index) => {
    if (block.kind === 'title' || block.kind === 'caption') return;
    const match = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + 90)));
    if (!match) return;
    const start = block.start + match[0].length;
    turns.push({ block: index, label: match[1], start });
    counts.set(match[1], (counts.get(match[1]) ?? 0) + 1);
  });
  const own = turns.filter(turn => counts.get(turn.label)! >= FEWEST_TURNS);
  const labels = new Map(own.map(turn => [turn.label, turn]));
  const adjacent = own.filter((turn, i) => i > 0 && turn.block - own[i - 1].block <= 2).length;
  const isTranscript =
    labels.size >= 2 &&
    own.length >= FEWEST_IN_ALL &&
    adjacent >= own.length / 2 &&
    [...labels.values()].some(turn => isPart(turn, isNamed, blocks, labelled));
  return isTranscript ? own.filter(({ start }) => !MARK.test(text[start])) : [];
}

function quotationOf(block: number, { start, end }: Span, unclosed = false): Quotation {
  return {
    start,
    end,
    outerStart: start,
    outerEnd: end,
    block,
    unclosed,
    odd: false,
    single: false,
    unmarked: true,
    inner: [],
  };
}

/** A block quotation has no marks where the page sets it apart; who signed it, stands after a dash. */
function blockQuotations({ text, blocks }: Article): Quotation[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'quotation') return [];
    const words = text.slice(block.start, block.end);
    if (MARK.test(words) || /["“”«»]$/.test(words)) return [];
    const signature = SIGNATURE.exec(words.slice(-120));
    const end = signature ? block.end - signature[0].length : block.end;
    const goesOn = !signature && blocks[index + 1]?.kind === 'quotation';
    return end > block.start ? [quotationOf(index, { start: block.start, end }, goesOn)] : [];
  });
}

/** "— Il faut partir, a dit Roy.": a dash opens the paragraph, and a clause of saying tells that it is speech and no list. */
function dashedQuotations({ text, blocks }: Article, { dashed }: Labels): Quotation[] {
  if (!dashed) return [];
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return [];
    const opening = OPENS_SPEECH.exec(text.slice(block.start, Math.min(block.end, block.start + 4)));
    if (!opening) return [];
    const start = block.start + opening[0].length;
    const clause = dashed.exec(text.slice(start, block.end));
    if (!clause || text.slice(start, start + clause.index).split(/\s+/).length < FEWEST_SPOKEN) return [];
    const parts = [quotationOf(index, { start, end: start + clause.index })];
    const from = start + clause.index + clause[0].length;
    const on = GOES_ON.exec(text.slice(from, Math.min(block.end, from + LONGEST_CLAUSE)));
    const rest = on ? from + on.index + on[0].length : block.end;
    if (rest < block.end && !dashed.test(text.slice(rest, block.end)))
      parts.push(quotationOf(index, { start: rest, end: block.end }));
    return parts;
  });
}

/** What is said without quotation marks around it: turns of a transcript, quotations set apart as blocks. */
export function findUnmarked(article: Article, isNamed: (label: Span) => boolean, labelled: Labels): Quotation[] {
  const turns = turnsOf(article, isNamed, labelled).map(({ block, start }) =>
    quotationOf(block, { start, end: article.blocks[block].end }),
  );
  const taken = new Set(turns.map(({ block }) => block));
  const others = [...blockQuotations(article), ...dashedQuotations(article, labelled)];
  return [...turns, ...others.filter(({ block }) => !taken.has(block))].sort((a, b) => a.start - b.start);
}
