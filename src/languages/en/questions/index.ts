import type { Article, Sentence } from '../../../article/types.js';
import type { QuestionCandidate, QuestionLanguage } from '../../contract/questions.js';
import { raisedBy } from './raised.js';
import {
  ALTERNATIVE,
  ANSWERS,
  APPEALS,
  HANGING,
  INTERROGATIVE,
  LEANS_BACK,
  LEFT_OPEN,
  YES_NO,
  YES_NO_OUTCOMES,
} from './words.js';

const LONGEST_QUESTION = 300;
/** So near its end, an article asks what it can't answer. */
const LAST_BLOCKS = 2;

/** The question that a sentence asks, where the article leaves it open. */
function questionIn(article: Article, sentence: Sentence, index: number): QuestionCandidate | undefined {
  const { text, blocks, sentences } = article;
  const length = sentence.end - sentence.start;
  if (text[sentence.end - 1] !== '?' || length > LONGEST_QUESTION) return;
  const block = blocks[sentence.block];
  if (block.kind !== 'paragraph' && block.kind !== 'list') return;
  const words = text.slice(sentence.start, sentence.end);
  if (!INTERROGATIVE.test(words) || words.split(/\s+/).length < 4) return;
  if (isSpoken(text, block.start, sentence) || APPEALS.test(words.replace(/\bUS\b/g, ''))) return;

  if (block.kind === 'list') {
    const leadIn = leadInOf(article, sentence.block);
    if (LEFT_OPEN.test(leadIn) || /\bquestions?\b/i.test(leadIn)) return { sentence, rule: 'list after a lead-in' };
    return { sentence, rule: 'list', reason: 'Nothing says that the article leaves this question open.' };
  }

  const next = sentences[index + 1];
  const nextText = next ? text.slice(next.start, Math.min(next.end, next.start + 400)) : '';
  const previous = sentences[index - 1];
  const previousText = previous ? text.slice(Math.max(previous.start, previous.end - 400), previous.end) : '';
  if (LEFT_OPEN.test(nextText)) return withReview(sentence, words, 'said to be open after it');
  if (LEFT_OPEN.test(previousText)) return withReview(sentence, words, 'said to be open before it');
  // What goes on in the same paragraph answers it, unless it asks on.
  if (next && next.block === sentence.block && !nextText.endsWith('?')) return;
  if (ANSWERS.test(nextText) || HANGING.test(words)) return;
  if (sentence.block >= blocks.length - LAST_BLOCKS) return withReview(sentence, words, 'asked at the end');
  return {
    sentence,
    rule: 'asked in passing',
    reason: 'The article may answer this question itself further on.',
  };
}

function withReview(sentence: Sentence, words: string, rule: string): QuestionCandidate {
  const hanging = HANGING.exec(words);
  const named = /\p{Lu}/u.exec(words.slice(1));
  if (!hanging || (named && named.index + 1 < hanging.index)) return { sentence, rule };
  return { sentence, rule, reason: `The question leans on what stands before it: “${hanging[0]}”.` };
}

/** What stands before the list that this block is a point of. */
function leadInOf({ text, blocks }: Article, index: number): string {
  let before = index;
  // A list is short; a file of a million points is none.
  while (before >= 0 && index - before < 40 && blocks[before].kind === 'list') before -= 1;
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

export const questions: QuestionLanguage = {
  questionIn,
  raisedBy,
  outcomesOf: question => (YES_NO.test(question) && !ALTERNATIVE.test(question) ? [...YES_NO_OUTCOMES] : undefined),
  leansBack: LEANS_BACK,
};
