import { SENTENCES } from './sentences.js';

/** What tells a finding from any other, in whichever language it is said. */
export type FindingCode = keyof typeof SENTENCES;

type PlacesIn<Sentence> = Sentence extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesIn<Rest> : never;

/** What is filled into the places of a finding's sentence. */
export type Given<Code extends FindingCode> = Readonly<Record<PlacesIn<(typeof SENTENCES)[Code]>, string | number>>;

/** What is wrong, or not sure, for programs: by its code, with what is filled in. */
export interface Finding {
  code: FindingCode;
  given: Readonly<Record<string, string>>;
}

const PLACE = /\{(\w+)\}/;
const PLACES = RegExp(PLACE, 'g');

/** A sentence with places, filled. */
export const filledIn = (sentence: string, fill: (place: string) => string): string =>
  sentence.replace(PLACES, (_, place: string) => fill(place));

/** A finding in English, as packs keep it and programs are told it. */
export function inEnglish<Code extends FindingCode>(
  code: Code,
  ...[given]: keyof Given<Code> extends never ? [] : [Given<Code>]
): string {
  const parts: Readonly<Record<string, string | number>> = given ?? {};
  return filledIn(SENTENCES[code], place => `${parts[place]}`);
}

/** No finding is as long. */
const LONGEST = 2000;

/** What stands in some places is like nothing else, so that a sentence with little else isn't mistaken for another. */
const LIKE: Readonly<Record<string, string>> = {
  date: '[-\\d./X?~%]+',
  count: '\\d+',
  file: '[^:]+',
  line: '\\d+',
};

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Form {
  code: FindingCode;
  places: readonly string[];
  pattern: RegExp;
}

let known: readonly Form[] | undefined;

/** Each sentence as it is recognised, with the most words of its own first. */
const forms = (): readonly Form[] =>
  (known ??= Object.entries(SENTENCES)
    .map(([code, sentence]) => {
      const pieces = sentence.split(PLACE);
      const pattern = pieces.map((piece, at) => (at % 2 ? `(${LIKE[piece] ?? '.+?'})` : escaped(piece))).join('');
      const own = pieces.filter((_, at) => at % 2 === 0).join('').length;
      const places = pieces.filter((_, at) => at % 2);
      return { code: code as FindingCode, places, pattern: RegExp(`^${pattern}$`, 's'), own };
    })
    .sort((one, other) => other.own - one.own));

/** Which finding an English message is, of a pack that was made at any time; `undefined` where it is none that is known. */
export function findingIn(message: string): Finding | undefined {
  if (message.length > LONGEST) return undefined;
  for (const { code, places, pattern } of forms()) {
    const found = pattern.exec(message);
    if (found) return { code, given: Object.fromEntries(places.map((place, at) => [place, found[at + 1]!])) };
  }
  return undefined;
}
