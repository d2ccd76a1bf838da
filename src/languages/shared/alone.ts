import type { AloneLanguage } from '../contract/alone.js';
import { literally } from './literally.js';

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
  /** Days that only the article's date tells. */
  undated: RegExp;
  /** Any verb in a person. */
  isVerb(word: string): boolean;
  /** The sentence says of itself that it is cut off. */
  cutOff?: RegExp;
}

export function aloneLanguage(words: AloneWords): AloneLanguage {
  return {
    hangs(text, { as } = {}) {
      if (as === 'title') return undefined;
      const opened = words.leansBack.exec(text)?.[0];
      if (opened) return `“${opened}” goes on with what isn’t shown.`;
      const plain = as === 'quotation' ? text.replace(words.ofTheSpeaker, '') : text;
      const pointer = words.points.exec(plain)?.[0];
      if (pointer) return `“${pointer}” stands for what isn’t shown.`;
      if (as === 'prompt') return undefined;
      const verb = words.noSubject.exec(text)?.[0];
      if (verb) return `Who or what “${verb.trim()}” is told of isn’t shown.`;
      const which = as === 'quotation' ? undefined : words.leavesOpenWhich.exec(text)?.[0];
      return which && `“${which.trim()}” leaves open which.`;
    },
    fragment(text, { as } = {}) {
      if (as === 'title' || as === 'prompt') return undefined;
      if (/^[\p{Ll},]/u.test(text.replace(/^[„"»“‚'(«]+/, ''))) return 'It begins in the middle of a sentence.';
      const isWhole = (text.match(/\p{L}[\p{L}’'-]*/gu) ?? []).some(word => words.isVerb(word));
      return isWhole ? undefined : 'It has no verb.';
    },
    undated(text, { as } = {}) {
      if (as === 'quotation') return undefined;
      const day = words.undated.exec(text)?.[0];
      return day && `“${day.trim()}” needs the article’s date.`;
    },
    stranger(text, { as, people = [], known = '' } = {}) {
      if (as === 'quotation' || as === 'title') return undefined;
      for (const name of people) {
        const surname = name.split(' ').at(-1)!;
        if (surname === name || !/^\p{Lu}/u.test(surname) || known.includes(surname) || text.includes(name)) continue;
        if (new RegExp(`(?<![\\p{L}-])${literally(surname)}(?![\\p{L}-])`, 'u').test(text))
          return `“${surname}” was not introduced.`;
      }
      return undefined;
    },
    saysLittle: () => undefined,
  };
}
