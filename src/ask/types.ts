import type { Facts, Findings } from '../extract/find-facts.js';
import type { Wording } from '../languages/contract/asking.js';
import type { Language } from '../languages/language.js';
import type { PackQuestion } from '../pack/types.js';

export type { Facts, Findings };

/** A question that could be asked, before it is weighed and held against the others. */
export interface Candidate {
  question: PackQuestion;
  /** What it asks for, in words that would give it away elsewhere: a name, a figure. `''` where that is no few words. */
  answer: string;
  /** How it was made, for `--explain`. */
  rule: string;
  /** The headline stands above it. */
  isHeaded?: boolean;
}

/** What is asked about: the facts, and where it is at hand all that was found beside them. */
export type Grounds = Pick<Findings, 'facts'> & Partial<Findings>;

/** Writes the questions of one kind. */
export type Asker = (grounds: Grounds, wording: Wording, language?: AskersLanguage) => Candidate[];

/** What of a language tells who people are, and what words say. */
export type AskersLanguage = Pick<Language, 'standing' | 'voices' | 'flaws' | 'alone' | 'taste'> &
  Partial<Pick<Language, 'words' | 'claims'>>;
