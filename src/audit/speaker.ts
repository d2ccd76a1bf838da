import { inEnglish } from '../findings/finding.js';
import type { ImportedQuestion } from '../import/types.js';
import { withoutFullNames } from '../pack/as-printed.js';
import type { Evidence, Person, Quote } from '../pack/types.js';
import type { Grounds } from './grounds.js';
import type { Finding } from './types.js';

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
/** As they are printed, without an editor's brackets and what was said twice by mistake. */
const wordsOf = (text: string) => {
  const words: string[] =
    text
      .toLowerCase()
      .replace(/[()[\]]/g, '')
      .replaceAll('’', "'")
      .match(WORD) ?? [];
  return words.filter((word, at) => word !== words[at - 1]);
};

/** Words in a row, so that a run of them can be looked up whole. */
const inARow = (words: readonly string[]) => ` ${words.join(' ')} `;

/** Fewer, and everybody says them. */
const FEWEST_WORDS = 3;

/** What an editor has left out of somebody's words. */
const OMISSION = /…|\.\.\./;

/** Do rows of words stand in another, each behind the one before? */
function haveInOrder(row: string, parts: readonly string[]): boolean {
  let at = 0;
  return parts.every(part => {
    const found = row.indexOf(part, at);
    // The blank after it may be the one before the next
    at = found + part.length - 1;
    return found >= 0;
  });
}

/** The utterance that has these words, or is a part of them. */
function utteranceOf(quotation: string, quotes: readonly Quote[]): Quote | undefined {
  const words = wordsOf(quotation);
  if (words.length < FEWEST_WORDS) return undefined;
  const row = inARow(words);
  const parts = quotation
    .split(OMISSION)
    .map(wordsOf)
    .filter(({ length }) => length > 0)
    .map(inARow);
  return quotes.find(({ text }) => {
    const said = wordsOf(text);
    return haveInOrder(inARow(said), parts) || (said.length > 5 && row.includes(inARow(said)));
  });
}

/** The utterance that has nearly these words: somebody changed some. */
function alteredOf(quotation: string, quotes: readonly Quote[]): Quote | undefined {
  const words = wordsOf(quotation);
  if (words.length < 5) return undefined;
  const pairs = (list: readonly string[]) => new Set(list.map((word, at) => `${word} ${list[at + 1] ?? ''}`));
  const own = pairs(words);
  return quotes.find(({ text }) => {
    const said = pairs(wordsOf(text));
    let met = 0;
    for (const pair of own) if (said.has(pair)) met += 1;
    return met / own.size >= 0.6;
  });
}

/** Is somebody of the article named so? */
export function isNamed(text: string, { name, aliases = [] }: Person): boolean {
  const own = wordsOf(text).join(' ');
  return [name, ...aliases, name.split(' ').at(-1)!].some(each => {
    const words = wordsOf(each).join(' ');
    return own === words || (words.length > 3 && ` ${own} `.endsWith(` ${words} `));
  });
}

/** Holds a question that asks who said some words against who said them. */
export function speakerFinding(question: ImportedQuestion, printed: string, grounds: Grounds): Finding {
  const { people, quotes } = grounds.found.facts;
  const quotation = withoutFullNames(printed, people);
  const right = question.options!.find(({ id }) => id === question.correct)!.text;
  const quote = utteranceOf(quotation, quotes);
  if (!quote) {
    const altered = alteredOf(quotation, quotes);
    if (altered)
      return {
        verdict: 'refuted',
        why: inEnglish('audit-words-so', { words: altered.text }),
        evidence: altered.evidence,
      };
    return inTheArticle(quotation, grounds);
  }
  const { evidence, speaker, attribution, review, reason } = quote;
  const told = speaker ? people.find(({ id }) => id === speaker) : undefined;
  if (!told) {
    const isTold = attribution !== undefined && wordsOf(attribution).join(' ').includes(wordsOf(right).join(' '));
    if (isTold && !review)
      return { verdict: 'borne-out', why: inEnglish('audit-said-by', { words: attribution }), evidence };
    return {
      verdict: 'unclear',
      why: attribution ? inEnglish('audit-given-to', { words: attribution }) : inEnglish('audit-who-unclear'),
      evidence,
    };
  }
  const isRight = isNamed(right, told);
  if (review)
    return { verdict: 'unclear', why: inEnglish('audit-reads-as', { name: told.name, why: reason! }), evidence };
  const alsoSaid = question.options!.find(({ id, text }) => {
    const other = id === question.correct ? undefined : people.find(person => isNamed(text, person));
    return (
      other &&
      utteranceOf(
        quotation,
        quotes.filter(each => each.speaker === other.id),
      )
    );
  });
  if (isRight && alsoSaid)
    return { verdict: 'two-right', why: inEnglish('audit-said-too', { name: alsoSaid.text }), evidence };
  return isRight
    ? { verdict: 'borne-out', why: `${told.name} said it.`, evidence }
    : { verdict: 'refuted', why: inEnglish('audit-said-not', { name: told.name, other: right }), evidence };
}

/** Words that stand in the article without being known as somebody's. */
function inTheArticle(quotation: string, { passages, evidence }: Grounds): Finding {
  const row = inARow(wordsOf(quotation));
  const passage = passages.find(({ own }) => inARow(wordsOf(own)).includes(row));
  if (!passage) return { verdict: 'not-in-article', why: inEnglish('audit-nobody-says'), evidence: [] };
  const found: Evidence[] = [evidence(passage)];
  return { verdict: 'unclear', why: inEnglish('audit-speaker-unclear'), evidence: found };
}
