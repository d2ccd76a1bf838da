import { neededLetters, type NeededLetters } from './needed-letters.js';

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

interface Literal {
  literal: string;
  /** By their places in the list. */
  patterns: number[];
}

/** More than there are codes: a key of two is never one of one. */
const PAIR = 0x10000;

/** Lower case, letter by letter. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, letters => letters.toLowerCase());
}

/** Finds in one go where the strings stand that each of several patterns needs: offsets by pattern. */
function finderOf(needed: readonly (readonly string[])[]): (text: string) => number[][] {
  // By their first two letters: by the first alone, dozens would be looked at in every place
  const byFirst = new Map<number, Literal[]>();
  const all = new Map<string, number[]>();
  needed.forEach((literals, index) => {
    for (const literal of literals) {
      const patterns = all.get(literal);
      if (patterns) patterns.push(index);
      else all.set(literal, [index]);
    }
  });
  const keep = (key: number, literal: Literal) => byFirst.set(key, [...(byFirst.get(key) ?? []), literal]);
  for (const [literal, patterns] of all) {
    const first = literal.charCodeAt(0);
    if (literal.length > 1) keep(first * PAIR + literal.charCodeAt(1), { literal, patterns });
    else keep(first, { literal, patterns });
  }
  const begins = new Uint8Array(PAIR);
  for (const key of byFirst.keys()) begins[key < PAIR ? key : Math.floor(key / PAIR)] = 1;
  return text => {
    const found: number[][] = needed.map(() => []);
    const lower = lowered(text);
    for (let at = 0; at < lower.length; at++) {
      const code = lower.charCodeAt(at);
      if (!begins[code]) continue;
      const alone = byFirst.get(code);
      if (alone) note(alone, at);
      const begun = byFirst.get(code * PAIR + lower.charCodeAt(at + 1));
      if (begun) note(begun, at);
    }
    return found;

    function note(literals: readonly Literal[], at: number): void {
      for (const { literal, patterns } of literals) {
        if (literal.length > 2 && !lower.startsWith(literal, at)) continue;
        for (const index of patterns) if (found[index]!.at(-1) !== at) found[index]!.push(at);
      }
    }
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
  let needs: readonly (NeededLetters | undefined)[] | undefined;
  let find: ReturnType<typeof finderOf>;
  return text => {
    if (!needs) {
      needs = patterns.map(neededLetters);
      find = finderOf(needs.map(need => need?.literals ?? []));
    }
    const places = find(text);
    const isOdd = FOLDED.test(text);
    return index => isOdd || !needs![index] || places[index]!.length > 0;
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
