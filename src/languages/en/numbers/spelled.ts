import { numberWords, scales } from './words.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

const WORDS = [...numberWords.keys()].sort((a, b) => b.length - a.length).join('|');
const SCALES = Object.keys(scales)
  .filter(word => word.length > 2)
  .join('|');
const NEXT = leanRegExp(`(?<gap> and | |-)(?<word>${WORDS}|${SCALES}|point|a half)\\b(?!-\\p{L})`, 'iuy');
const HALF = leanRegExp(`half an? (?<scale>${SCALES})\\b`, 'iuy');
const ARTICLE = leanRegExp(`an? (?=(?:${SCALES})\\b)`, 'iuy');

const FIRST = leanRegExp(`(?:${WORDS})\\b`, 'iuy');
const DIGITS = leanRegExp(`(?: (?:${WORDS}))+`, 'iuy');

export interface Spelled {
  value: number;
  end: number;
}

/** The number in words that begins at an offset; `undefined` where the words make none: "nineteen eighty". */
export function spelledAt(text: string, at: number): Spelled | undefined {
  HALF.lastIndex = at;
  const half = HALF.exec(text);
  if (half) return { value: scales[half.groups!.scale.toLowerCase()] / 2, end: HALF.lastIndex };
  ARTICLE.lastIndex = at;
  const first = ARTICLE.exec(text) ? 'one' : FIRST;
  let position: number;
  let current: number;
  if (typeof first === 'string') {
    current = 1;
    position = ARTICLE.lastIndex - 1;
  } else {
    first.lastIndex = at;
    const word = first.exec(text);
    if (!word) return undefined;
    current = numberWords.get(word[0].toLowerCase())!;
    position = first.lastIndex;
  }
  let total = 0;
  let smallest = Infinity;
  let last: 'number' | 'hundred' | 'scale' | 'decimal' = 'number';
  for (;;) {
    NEXT.lastIndex = position;
    const match = NEXT.exec(text);
    if (!match) break;
    const { gap } = match.groups!;
    const word = match.groups!.word.toLowerCase();
    if (word === 'point') {
      const digits = DIGITS;
      digits.lastIndex = NEXT.lastIndex;
      const spoken = digits.exec(text)?.[0].trim().split(' ') ?? [];
      if (last !== 'number' || spoken.length === 0) return undefined;
      const places = spoken.map(each => numberWords.get(each.toLowerCase())!).join('');
      current = Number(`${current}.${places}`);
      last = 'decimal';
      position = digits.lastIndex;
      continue;
    }
    if (word === 'a half') {
      if (gap !== ' and ' || last !== 'number') break;
      current += 0.5;
      last = 'decimal';
    } else if (scales[word] !== undefined) {
      if (gap === ' and ') break;
      if (word === 'hundred') {
        if (last !== 'number' || current > 99) return undefined;
        current *= 100;
        last = 'hundred';
      } else {
        if (scales[word] >= smallest || current === 0) return undefined;
        smallest = scales[word];
        total += current * smallest;
        current = 0;
        last = 'scale';
      }
    } else {
      const value = numberWords.get(word)!;
      if (last === 'number' || last === 'decimal') {
        if (gap === ' and ') break;
        return undefined;
      }
      if (last === 'scale' && gap === ' and ' && value < 1 && smallest > 1000) break;
      if (last === 'hundred' && value > 99) return undefined;
      current += value;
      last = 'number';
    }
    position = NEXT.lastIndex;
  }
  return { value: Number((total + current).toPrecision(12)), end: position };
}
