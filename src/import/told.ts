import { bareOf, unlettered } from './lettered.js';

/** What is offered to choose from; the key is how the file names it: a letter, an id. */
export interface Offered {
  text: string;
  key?: string;
}

/** What a question offers, and what it tells of which is right. */
export interface Telling {
  told: readonly string[];
  offered: readonly Offered[];
}

/** From which number a file counts the options that it tells by their places; undefined: it tells them in words. */
export type Counting = 0 | 1 | undefined;

/** Texts as options, by the letters that number them. An empty one keeps its place. */
export function offeredIn(texts: readonly string[]): Offered[] {
  const lettered = unlettered(texts.filter(Boolean)).values();
  return texts.map(text => {
    if (!text) return { text };
    const { text: shown, letter } = lettered.next().value!;
    return { text: shown, ...(letter && { key: letter }) };
  });
}

const isPlace = (told: string) => /^\d{1,2}$/.test(told);
const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const inWords = (told: string, offered: readonly Offered[]) =>
  offered.findIndex(({ text }) => text && (same(text, told) || same(text, bareOf(told))));
const byKey = (told: string, offered: readonly Offered[]) =>
  offered.findIndex(({ key }) => key !== undefined && same(key, told));

/**
 * How a whole file counts: "2" may be the second option, the third, or the one that says 2, and one question alone often doesn't
 * tell. `isCounted`: the file says itself that it tells places.
 */
export function countingOf(tellings: readonly Telling[], usual: 0 | 1, isCounted = false): Counting {
  const places = tellings.flatMap(({ told, offered }) =>
    told
      .flatMap(each => (inWords(each, offered) >= 0 ? [each] : partsOf(each)))
      .filter(each => isPlace(each) && byKey(each, offered) < 0)
      .map(each => ({ place: Number(each), offered, isSaid: inWords(each, offered) >= 0 })),
  );
  const counted = places.filter(({ isSaid }) => !isSaid);
  if (!isCounted && counted.length === 0) return undefined;
  if (counted.some(({ place }) => place === 0)) return 0;
  const lastOf = (offered: readonly Offered[]) => Math.max(0, ...offered.map(({ text }, at) => (text ? at + 1 : 0)));
  return counted.some(({ place, offered }) => place === lastOf(offered)) ? 1 : usual;
}

const partsOf = (told: string) =>
  told
    .split(/\s*[,;|&/]\s*|\s+(?:and|und|et|y|e|и|та)\s+/i)
    .filter(Boolean)
    .slice(0, 20);

/** "Option B", "(c)", "answer 2": an option by its letter or number. */
const NAMED =
  /^(?:(?:option|answer|choice|opt|ans)[\s_-]?)?\(?([a-h])[).:]?$|^(?:option|answer|choice|opt|ans)[\s_-]?(\d{1,2})$/i;
/** "B) the mayor", "C: because …": a letter, and words after it. */
const BEGINS = /^\(?([a-h])\s?(?:[).:]|->|-)\s+\S/i;

function placeOf(told: string, offered: readonly Offered[], counting: Counting): number {
  const keyed = byKey(told, offered);
  if (keyed >= 0) return keyed;
  if (isPlace(told) && counting !== undefined && offered[Number(told) - counting]?.text) return Number(told) - counting;
  const said = inWords(told, offered);
  if (said >= 0) return said;
  const [, letter = BEGINS.exec(told)?.[1], number] = NAMED.exec(told) ?? [];
  if (number) return Number(number) - 1;
  if (!letter) return -1;
  const named = byKey(letter, offered);
  return named >= 0 ? named : letter.toLowerCase().charCodeAt(0) - 97;
}

/** The places of the right options. None: what is told is none of them. */
export function placesOf({ told, offered }: Telling, counting: Counting): number[] {
  const placed = (parts: readonly string[]) => {
    const places = parts.map(each => placeOf(each, offered, counting));
    return places.every(place => Boolean(offered[place]?.text)) ? [...new Set(places)] : [];
  };
  const places = placed(told);
  if (places.length || told.length !== 1) return places;
  const parts = placed(partsOf(told[0]!));
  // "AC"
  return parts.length || !/^[A-H]{2,8}$|^[a-h]{2,8}$/.test(told[0]!) ? parts : placed([...told[0]!]);
}

/** Options in one cell: a list, or parted by a sign or by the letters before them. */
export function optionsIn(cell: string): string[] {
  if (/^\[.*\]$/s.test(cell)) {
    for (const json of [cell, cell.replace(/(?<=[[,]\s*)'|'(?=\s*[,\]])/g, '"')])
      try {
        const list: unknown = JSON.parse(json);
        if (Array.isArray(list)) return list.map(String);
      } catch {
        // it may be a list in another language's signs
      }
  }
  const sign = ['||', '|', '\n', ';'].find(each => cell.includes(each));
  const parts = sign ? cell.split(sign) : cell.split(/[\s,]+(?=\(?[A-H]\s?[).:]\s)/);
  const all = parts.length > 1 ? parts : cell.split(',');
  return all
    .map(each => each.trim())
    .filter(Boolean)
    .slice(0, 20);
}

/** A file that tells the right answer in words that none of its questions offers: what it offers is wrong. */
export const areApart = (tellings: readonly Telling[], counting: Counting): boolean =>
  tellings.length > 1 &&
  tellings.every(
    ({ told, offered }) =>
      told.length === 1 &&
      !isPlace(told[0]!) &&
      !NAMED.test(told[0]!) &&
      !BEGINS.test(told[0]!) &&
      placesOf({ told, offered }, counting).length === 0,
  );
