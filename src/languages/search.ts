import { neededLetters } from './needed-letters.js';

interface Sought {
  pattern: RegExp;
  /** The same, for one place. */
  here: RegExp;
  reach: number;
  /** No match begins within a word. */
  atWord: boolean;
}

/** In Unicode’s case folding these are letters of ASCII; no text of ours has them. */
const FOLDED = /[\u017f\u212a]/;
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;

/** Lower case, letter by letter. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, letters => letters.toLowerCase());
}

/** Finds in one go where the strings stand that each of several patterns needs: offsets by pattern. */
function finderOf(needed: readonly (readonly string[])[]): (text: string) => number[][] {
  const byFirst = new Map<number, { literal: string; patterns: number[] }[]>();
  const all = new Map<string, number[]>();
  needed.forEach((literals, index) => {
    for (const literal of literals) {
      const patterns = all.get(literal);
      if (patterns) patterns.push(index);
      else all.set(literal, [index]);
    }
  });
  for (const [literal, patterns] of all) {
    const first = literal.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { literal, patterns }]);
  }
  const table = Array.from({ length: 128 }, (_, code) => byFirst.get(code));
  return text => {
    const found: number[][] = needed.map(() => []);
    const lower = lowered(text);
    for (let at = 0; at < lower.length; at++) {
      const code = lower.charCodeAt(at);
      const begun = code < 128 ? table[code] : byFirst.get(code);
      if (!begun) continue;
      const second = lower.charCodeAt(at + 1);
      for (const { literal, patterns } of begun) {
        if (literal.length > 1 && (literal.charCodeAt(1) !== second || !lower.startsWith(literal, at))) continue;
        for (const index of patterns) if (found[index]!.at(-1) !== at) found[index]!.push(at);
      }
    }
    return found;
  };
}

function around(text: string, places: readonly number[], { here, reach, atWord }: Sought): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let at = 0;
  for (const place of places) {
    for (at = Math.max(at, place - reach); at <= place; at++) {
      if (atWord && at > 0 && isWordCode(text.charCodeAt(at - 1))) continue;
      here.lastIndex = at;
      const match = here.exec(text);
      if (!match) continue;
      matches.push(match);
      at = match.index + match[0].length - 1;
    }
  }
  return matches;
}

/** Tells by the letters of a text which of several patterns may match in it: the others need not be tried. */
export function likelihoodOf(patterns: readonly RegExp[]): (text: string) => (index: number) => boolean {
  const needs = patterns.map(neededLetters);
  const find = finderOf(needs.map(need => need?.literals ?? []));
  return text => {
    const places = find(text);
    const isOdd = FOLDED.test(text);
    return index => isOdd || !needs[index] || places[index]!.length > 0;
  };
}

/**
 * Finds all matches of each of several global patterns, as `matchAll` would: only where the letters stand without which
 * a pattern can’t match is it tried.
 */
export function searchFor(patterns: readonly RegExp[]): (text: string) => readonly RegExpExecArray[][] {
  const needs = patterns.map(neededLetters);
  const sought = patterns.map((pattern, index): Sought => ({
    pattern,
    here: new RegExp(pattern.source, pattern.flags.replace('g', 'y')),
    reach: pattern.unicode ? Infinity : (needs[index]?.reach ?? Infinity),
    atWord: pattern.source.startsWith('(?<![\\w') || pattern.source.startsWith('(?<!\\w'),
  }));
  const find = finderOf(needs.map(need => need?.literals ?? []));
  return text => {
    const places = find(text);
    const isOdd = FOLDED.test(text);
    return sought.map((each, index) => {
      if (!isOdd && needs[index]) {
        if (places[index]!.length === 0) return [];
        if (each.reach < Infinity) return around(text, places[index]!, each);
      }
      return [...text.matchAll(each.pattern)] as RegExpExecArray[];
    });
  };
}
