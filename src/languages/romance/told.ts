import type { AloneLanguage } from '../contract/alone.js';
import type { WordLanguage } from '../words.js';
import type { AskingGrammar } from './asking/grammar.js';

/** By which words a Romance language tells something that stands alone: statements, and what happened. */
export interface RomanceTold {
  tag: string;
  words: WordLanguage;
  alone: AloneLanguage;
  grammar: AskingGrammar;
  /** A main verb that only supposes, wishes or looks back: "puede", "había firmado". */
  onlyThought: RegExp;
  /** A verb of news: "ha firmado". */
  perfect: RegExp;
  /** A verb that tells how things are. */
  present: RegExp;
  /** What judges, goes on, leaves open which, hurts, or is of private people. */
  spoils: readonly RegExp[];
  /** A day, a month or a year, as a pattern. */
  date: string;
  /** Before it, as a pattern: "en", "a finales de"; and days of this week: "ayer", "el lunes". */
  onDate: string;
  days: string;
  /** Opens a phrase that is no subject: "en", "según". */
  preposition: RegExp;
  /** A year that dates no deed; global. */
  yearOfName: RegExp;
  /** Right before a place where something is. */
  where: RegExp;
  /** After one name of a list: the next. */
  listGoesOn: RegExp;
  personal: RegExp;
}
