import type { Opposite } from '../contract/claims.js';
import { leanRegExp } from '../../article/lean-pattern.js';
import { literally } from './literally.js';

/** The deeds of a language that have another outcome. */
export interface OppositeWords {
  /** Alike in form, so that nothing else of the sentence changes: "stieg/sank", parted by blanks; `_` stands for a blank. */
  pairs: string;
  /** The first of a pair that isn't to be had the other way round: there it may be another verb, or another form. */
  oneWay: RegExp;
  /** Words that only mean a deed where the sentence has another one, too. */
  where: readonly { one: string; other: string; beside: RegExp }[];
  /** What is told of a deed behind it would contradict the other outcome: how it came, from where to where, with what. */
  tellsHow: RegExp;
  /** Before a deed: it was not so, is only thought of, or only leads up to what is told. */
  notSo: RegExp;
}

const sought = (words: string) => leanRegExp(`(?<![\\p{L}-])${literally(words)}(?![\\p{L}-])`, 'gu');

/** Finds deeds with another outcome by pairs of words. */
export function oppositesBy({ pairs, oneWay, where, tellsHow, notSo }: OppositeWords) {
  /** Each stands once in the sentence, and the other one nowhere. */
  function opposite(words: string, to: string, beside = /(?:)/u): Opposite {
    const [pattern, other] = [sought(words), sought(to)];
    return {
      first: words.split(' ')[0]!,
      toldIn(text) {
        const found = [...text.matchAll(pattern)];
        const [match] = found;
        const isOther = text.search(other) >= 0 || tellsHow.test(text);
        return found.length !== 1 || !match || isOther || !beside.test(text)
          ? undefined
          : { at: match.index, words, to };
      },
    };
  }

  const all = [
    ...where.flatMap(({ one, other, beside }) => [opposite(one, other, beside)]),
    ...pairs
      .trim()
      .split(/\s+/)
      .map(pair => pair.replaceAll('_', ' ').split('/') as [string, string])
      .flatMap(([one, other]) =>
        oneWay.test(one) ? [opposite(one, other)] : [opposite(one, other), opposite(other, one)],
      ),
  ];
  const byFirst = new Map<string, Opposite[]>();
  for (const each of all) byFirst.set(each.first, [...(byFirst.get(each.first) ?? []), each]);
  return {
    among: (text: string): readonly Opposite[] =>
      [...new Set(text.match(/\p{L}+/gu))].flatMap(word => byFirst.get(word) ?? []),
    notSo: (before: string): boolean => notSo.test(before),
  };
}
