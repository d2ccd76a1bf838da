import { inEnglish } from '../../findings/finding.js';
import type { Article, Sentence } from '../../article/types.js';
import type { QuestionCandidate, QuestionLanguage } from '../contract/questions.js';

/** By which words a language tells whether a question of the article is left open. */
export interface AskedWords {
  /** Opens a question of any kind. */
  interrogative: RegExp;
  /** Speaks to the reader or for the writer: an appeal, no open question of the story. */
  appeals(words: string): boolean;
  /** Says that the questions which follow, or just stood, are open. */
  leftOpen: RegExp;
  /** Says that a list of questions follows. */
  announces: RegExp;
  /** Opens the answer to a question that was only rhetorical. */
  answers: RegExp;
  /** Leaves a question hanging where no name stands before it in it. */
  hanging: RegExp;
  /** Does a question name something by which it is known of what it is asked? Default: any does. */
  namesSomething?(words: string): boolean;
}

const LONGEST_QUESTION = 300;
const FEWEST_WORDS = 4;
/** So near its end, an article asks what it can't answer. */
const LAST_BLOCKS = 2;

/** What stands before the list that this block is a point of. */
function leadInOf({ text, blocks }: Article, index: number): string {
  let before = index;
  // A list is short; a file of a million points is none.
  while (before >= 0 && index - before < 40 && blocks[before]!.kind === 'list') before -= 1;
  const block = blocks[before];
  return block ? text.slice(Math.max(block.start, block.end - 400), block.end) : '';
}

/** Does the sentence stand in a quotation, or is it an interviewer's? */
function isSpoken(text: string, blockStart: number, sentence: Sentence): boolean {
  const before = text.slice(Math.max(blockStart, sentence.start - 4000), sentence.start);
  if (/^(?:Q|A|Question|[A-Z][A-Z .]{2,40})[.:]/.test(before + text.slice(sentence.start, sentence.start + 60)))
    return true;
  if (/^["'“‘«‹„`]/.test(text.slice(sentence.start, sentence.start + 1))) return true;
  if (/["”»]$/.test(text.slice(sentence.start, sentence.end - 1))) return true;
  let curly = 0;
  let straight = 0;
  for (const mark of before) {
    if (mark === '“' || mark === '«' || mark === '„') curly += 1;
    else if (mark === '”' || mark === '»') curly = Math.max(0, curly - 1);
    else if (mark === '"') straight += 1;
  }
  const doubled = before.match(/''|``/g)?.length ?? 0;
  return curly > 0 || straight % 2 === 1 || doubled % 2 === 1;
}

/** Reads the question that a sentence asks, where the article leaves it open. */
export function questionReader(words: AskedWords): QuestionLanguage['questionIn'] {
  const { interrogative, appeals, leftOpen, announces, answers, hanging, namesSomething = () => true } = words;

  function withReview(sentence: Sentence, asked: string, rule: string): QuestionCandidate {
    const hangs = hanging.exec(asked);
    const named = /\p{Lu}/u.exec(asked.slice(1));
    if (!hangs || (named && named.index + 1 < hangs.index)) return { sentence, rule };
    return { sentence, rule, reason: inEnglish('question-leans', { words: hangs[0] }) };
  }

  return (article, sentence, index) => {
    const { text, blocks, sentences } = article;
    const length = sentence.end - sentence.start;
    if (text[sentence.end - 1] !== '?' || length > LONGEST_QUESTION) return undefined;
    const block = blocks[sentence.block]!;
    if (block.kind !== 'paragraph' && block.kind !== 'list') return undefined;
    const asked = text.slice(sentence.start, sentence.end);
    if (!interrogative.test(asked) || asked.split(/\s+/).length < FEWEST_WORDS) return undefined;
    if (isSpoken(text, block.start, sentence) || appeals(asked) || !namesSomething(asked)) return undefined;

    if (block.kind === 'list') {
      const leadIn = leadInOf(article, sentence.block);
      if (leftOpen.test(leadIn) || announces.test(leadIn)) return { sentence, rule: 'list after a lead-in' };
      return { sentence, rule: 'list', reason: inEnglish('not-left-open') };
    }

    const next = sentences[index + 1];
    const nextText = next ? text.slice(next.start, Math.min(next.end, next.start + 400)) : '';
    const previous = sentences[index - 1];
    const previousText = previous ? text.slice(Math.max(previous.start, previous.end - 400), previous.end) : '';
    if (leftOpen.test(nextText)) return withReview(sentence, asked, 'said to be open after it');
    if (leftOpen.test(previousText)) return withReview(sentence, asked, 'said to be open before it');
    // What goes on in the same paragraph answers it, unless it asks on.
    if (next && next.block === sentence.block && !nextText.endsWith('?')) return undefined;
    if (answers.test(nextText) || hanging.test(asked)) return undefined;
    if (sentence.block >= blocks.length - LAST_BLOCKS) return withReview(sentence, asked, 'asked at the end');
    return {
      sentence,
      rule: 'asked in passing',
      reason: inEnglish('may-be-answered'),
    };
  };
}
