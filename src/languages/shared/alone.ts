import { inEnglish } from '../../findings/finding.js';
import type { AloneLanguage } from '../contract/alone.js';
import { tellsYear } from '../year.js';
import { literally } from './literally.js';
import { leanRegExp } from '../../article/lean-pattern.js';

/** The words by which a language points to what stands elsewhere. */
export interface AloneWords {
  /** Opens a sentence that goes on with the one before. */
  leansBack: RegExp;
  /** Stands for what isn't there: "él", "esta decisión". */
  points: RegExp;
  /** In a quotation, of whoever speaks: "nosotros"; global. */
  ofTheSpeaker: RegExp;
  /** Opens a sentence with its verb, whose subject isn't there. */
  noSubject: RegExp;
  /** Opens with a noun that only the text before tells which: the whole as it stands before the verb. */
  leavesOpenWhich: RegExp;
  /** Opens a sentence, and is no name. Default: a sentence need not name anything. */
  opensWithNoName?: RegExp;
  /** Days that only the article's date tells. */
  undated: RegExp;
  /** A month: without a year it needs the article's date. As a pattern without its bounds. */
  months?: string;
  /** A headline runs into the sentence after it: an article with a capital within. */
  runsOn?: RegExp;
  /** "su", which whoever is named before it has: with the blank after it; global. Default: none is told so. */
  possessive?: RegExp;
  /** Any verb in a person. */
  isVerb(word: string): boolean;
  /** The sentence says of itself that it is cut off. */
  cutOff?: RegExp;
}

const CAPITAL_WITHIN = /(?<=[\p{L}\p{M}\p{N},;:)»”"%]['’ ]?[ («“"„'’])\p{Lu}/u;
/** A capital within the sentence, or a year: by one of them it is known of what is told. */
export const isPlaced = (text: string): boolean => CAPITAL_WITHIN.test(text) || tellsYear(text);
const CODES = /(?<=\d )[A-Z]{3}(?![\p{L}])/gu;

/** Why a sentence hangs in the air that tells nobody’s name and no year. */
export const NOTHING_NAMED = inEnglish('nothing-named-no-year');
const FEWEST_SAID = 7;

export const SAID_OF_ANYTHING = inEnglish('said-of-anything');

/** A quotation that could be said of anything. */
export const shortAndNameless = (text: string): string | undefined =>
  text.split(/\s+/).length < FEWEST_SAID && !isPlaced(text) ? SAID_OF_ANYTHING : undefined;

/** Tells a surname that nobody introduced; it may have an ending: "Nowaks". */
export const strangerBy =
  (ending: RegExp): AloneLanguage['stranger'] =>
  (text, { as, people = [], known = '' } = {}) => {
    if (as === 'quotation' || as === 'title') return undefined;
    for (const name of people) {
      const surname = name.split(' ').at(-1)!;
      if (surname === name || !/^\p{Lu}/u.test(surname) || known.includes(surname) || text.includes(name)) continue;
      if (leanRegExp(`(?<![\\p{L}-])${literally(surname)}${ending.source}(?![\\p{L}-])`, 'u').test(text))
        return inEnglish('was-not-introduced', { words: surname });
    }
    return undefined;
  };

export function aloneLanguage(words: AloneWords): AloneLanguage {
  const month = words.months ? leanRegExp(`(?<!\\p{L})(?:${words.months})(?!\\p{L})`, 'iu') : undefined;
  const opensWithName = (text: string) => words.opensWithNoName !== undefined && !words.opensWithNoName.test(text);
  const withoutOwned = (text: string): string =>
    words.possessive
      ? text.replace(words.possessive, (own, at: number) =>
          CAPITAL_WITHIN.test(text.slice(0, at)) || (at > 0 && opensWithName(text)) ? '' : own,
        )
      : text;
  return {
    hangs(text, { as, isUnderHeadline } = {}) {
      if (as === 'title') return undefined;
      const opened = words.leansBack.exec(text)?.[0];
      if (opened) return inEnglish('goes-on', { words: opened });
      const plain =
        as === 'quotation' ? text.replace(words.ofTheSpeaker, '') : as === 'prompt' ? text : withoutOwned(text);
      const pointer = words.points.exec(plain)?.[0];
      if (pointer) return inEnglish('stands-for-unshown', { words: pointer });
      if (as === 'prompt') return undefined;
      const verb = words.noSubject.exec(text)?.[0];
      if (verb) return inEnglish('told-of-unshown', { words: verb.trim() });
      if (as === 'quotation') return undefined;
      const which = isUnderHeadline ? undefined : words.leavesOpenWhich.exec(text)?.[0];
      if (which) return inEnglish('open-which', { words: which.trim() });
      const isSentence = as === undefined || as === 'sentence';
      return isSentence && words.opensWithNoName?.test(text) && !isPlaced(text.replace(CODES, ''))
        ? NOTHING_NAMED
        : undefined;
    },
    fragment(text, { as } = {}) {
      if (as === 'title' || as === 'prompt') return undefined;
      if (/^[\p{Ll},]/u.test(text.replace(/^[„"»“‚'(«]+/, ''))) return inEnglish('mid-sentence');
      if (words.runsOn?.test(text)) return inEnglish('runs-on');
      const isWhole = (text.match(/\p{L}[\p{L}’'-]*/gu) ?? []).some(word => words.isVerb(word));
      return isWhole ? undefined : inEnglish('no-verb');
    },
    undated(text, { as } = {}) {
      if (as === 'quotation') return undefined;
      const day = words.undated.exec(text)?.[0] ?? (tellsYear(text) ? undefined : month?.exec(text)?.[0]);
      return day && inEnglish('needs-article-date', { words: day.trim() });
    },
    stranger: strangerBy(/(?:)/),
    saysLittle: (text, { as } = {}) => (as === 'quotation' ? shortAndNameless(text) : undefined),
  };
}
