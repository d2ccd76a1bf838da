import type { Matter, TasteLanguage } from '../contract/taste.js';
import { occurrences } from '../../pack/occurrences.js';
import { literally } from './literally.js';
import { leanRegExp } from '../../article/lean-pattern.js';

/** The words by which a language touches what may hurt. */
export interface TasteWords {
  /** A pattern each, without its bounds. */
  matters: Readonly<Record<Matter, string>>;
  /** The same words where nobody is hurt; they are taken out first. Global. */
  idioms: RegExp;
  /** Somewhere in a role: who has it holds an office, or speaks for one. */
  office: RegExp;
  /** Anywhere in a sentence: it tells somebody's view. */
  says: RegExp;
  /** Verbs of saying, as a pattern without its bounds. */
  sayingVerbs: string;
  /** A count in words. Default: none is known. */
  counts?: RegExp;
  opensOpinion: RegExp;
  /** Does a capital tell words apart: "tot" and "Tot…"? Default: it doesn’t. */
  flags?: 'u' | 'iu';
}

const FAR = 60_000;
/** "der frühere Minister und Abgeordnete, Klaus ": what may tell of the surname after it. */
const BEFORE_NAME = /[\p{L}-]{4,40}(?: [\p{L}.’-]+){0,5}?,? (?:\p{Lu}[\p{L}.’-]+ ){0,3}$/u;
const WIDEST = 400;

export const bounded = (source: string, flags = 'iu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

const anyOf = (matters: TasteWords['matters'], which: readonly Matter[], flags: TasteWords['flags']): RegExp =>
  bounded(which.map(matter => matters[matter]).join('|'), flags);

/** No person is put into a sentence that tells of these who isn't in it. */
export const graveOf = (matters: TasteWords['matters'], flags?: TasteWords['flags']): RegExp =>
  anyOf(matters, ['suicide', 'sexual violence', 'death', 'harm', 'crime', 'shame'], flags);

/** Of people whom nobody knows: a sentence that tells of these is no statement to be judged. */
export const privateOf = (matters: TasteWords['matters'], flags?: TasteWords['flags']): RegExp =>
  anyOf(matters, ['age', 'children', 'health', 'kin'], flags);

export function tasteLanguage({
  matters,
  idioms,
  office,
  says,
  sayingVerbs,
  counts,
  opensOpinion,
  flags,
}: TasteWords): TasteLanguage {
  const patterns = Object.entries(matters).map(
    ([matter, source]) => [matter as Matter, bounded(source, flags)] as const,
  );
  return {
    touches(text, among) {
      const plain = text.replace(idioms, ' ');
      return new Map(
        patterns.flatMap(([matter, pattern]) => {
          const found = !among || among.includes(matter) ? pattern.exec(plain)?.[0] : undefined;
          return found ? [[matter, found] as const] : [];
        }),
      );
    },
    holdsOffice: role => office.test(role),
    inOffice(text, name) {
      const surname = name.split(' ').at(-1) || name;
      const near = text.slice(0, FAR);
      for (const at of occurrences(near, surname)) {
        const end = at + surname.length;
        if (/^\p{L}/u.test(near.slice(end, end + 2))) continue;
        const words = BEFORE_NAME.exec(near.slice(Math.max(0, at - WIDEST), at))?.[0];
        if (words !== undefined && office.test(words + surname)) return true;
      }
      return false;
    },
    speaks(text, surname) {
      const at = literally(surname);
      return leanRegExp(
        `(?:${sayingVerbs}) (?:[\\p{L}.-]+ ){0,5}${at}(?!\\p{L})|(?<!\\p{L})${at} (?:${sayingVerbs})(?!\\p{L})`,
        'u',
      ).test(text);
    },
    attributed: text => says.test(text),
    counts,
    opensOpinion,
  };
}
