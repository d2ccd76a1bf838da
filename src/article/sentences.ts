import { english } from './locales/en.js';
import { french } from './locales/fr.js';
import { german } from './locales/de.js';
import { other } from './locales/other.js';
import { portuguese } from './locales/pt.js';
import { spanish } from './locales/es.js';
import { ukrainian } from './locales/uk.js';
import type { SentenceRules } from './sentence-rules.js';
import type { Block, Sentence, Span } from './types.js';

/**
 * Closing marks of every language go with the stop: „Ja.“, «Oui.», and « Oui. » with a blank. A mark that opens stands
 * before a letter.
 */
const TERMINATOR = /(?<![.!?…؟।۔])[.!?…؟।۔]+["'”’»›“‘«)\]]*(?: »(?![\p{L}\p{N}]))?(?=\s)|[。！？]+[”’」』）]*/gu;

const RULES: Readonly<Record<string, SentenceRules>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
  uk: ukrainian,
};

/** How sentences end in a language. Default: English. */
export function sentenceRules(lang = 'en'): SentenceRules {
  const [primary] = lang.toLowerCase().split('-');
  return Object.hasOwn(RULES, primary) ? RULES[primary] : other;
}

const LONGEST_ABBREVIATION = 12;

function lowerWord(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '');
}

/** The word that ends at `end`: "U.S" for "the U.S." */
function wordBefore(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && end - from <= LONGEST_ABBREVIATION && !/[\s("'“‘«[—–/-]/.test(text[from - 1])) from -= 1;
  return text.slice(from, end);
}

function endsSentence(text: string, block: Span, match: RegExpExecArray, rules: SentenceRules): boolean {
  const end = match.index + match[0].length;
  const rest = text.slice(end, Math.min(end + 80, block.end)).trimStart();
  if (rest === '') return true;
  const opening = /^["'“‘«‹„([¿¡—–-]*\s?/.exec(rest)![0];
  const next = rest.slice(opening.length);
  if (/^\p{Ll}/u.test(next)) return false;

  const marks = match[0];
  const nextWord = lowerWord(/^[\p{L}\p{N}’'.]+/u.exec(next)?.[0] ?? '').replace(/[’'].*/u, '');
  const isStarter = rules.starters.has(nextWord) || /["“‘«]/.test(opening);
  if (/[!?]/.test(marks)) {
    if (!/["'”’»“«]$/.test(marks)) return true;
    const words = next.split(/\s+/, 5);
    return !words.slice(1).some(word => rules.attribution.has(lowerWord(word)));
  }
  if (/^(?:…|\.\.\.)/.test(marks)) return isStarter || marks.length > 3 || /["'”’»“«]$/.test(marks);
  if (marks[0] !== '.' || marks.length > 1) return true;

  const before = wordBefore(text, block.start, match.index);
  const word = before.toLowerCase();
  // "am 3. Mai", "der 21. Spieltag": a number that is no year goes with the noun after it
  if (rules.ordinals && /^\d{1,3}$/.test(before)) return isStarter;
  if (rules.neverLast.has(word)) return word === 'no' && !/^\d/.test(next);
  if (/^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before) || rules.seldomLast.has(word)) return isStarter;
  // "1. The first point": the number belongs to what follows.
  if (/^\d{1,3}$/.test(before) && match.index - before.length === block.start) return false;
  return true;
}

/** The sentences of the blocks, in order. A block without a full stop is one sentence. */
export function splitSentences(text: string, blocks: readonly Block[], rules: SentenceRules = english): Sentence[] {
  const sentences: Sentence[] = [];
  const terminator = new RegExp(TERMINATOR);
  // Kept from block to block: looked for anew in each, it would cost the rest of the text a block without one.
  let match = terminator.exec(text);
  blocks.forEach((block, index) => {
    const add = (from: number, to: number) => {
      let start = from;
      while (start < to && /\s/.test(text[start])) start += 1;
      if (start < to) sentences.push({ start, end: to, block: index });
    };
    let start = block.start;
    for (; match && match.index < block.end; match = terminator.exec(text)) {
      if (match.index < block.start || !endsSentence(text, block, match, rules)) continue;
      const end = Math.min(match.index + match[0].length, block.end);
      add(start, end);
      start = end;
    }
    add(start, block.end);
  });
  return sentences;
}
