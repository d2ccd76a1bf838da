import type { Language } from '../../languages/language.js';
import type { ContentPack, PackQuestion } from '../../pack/types.js';

/** A flaw of a question that a program can see. */
export interface Flaw {
  /** The rule's name, by which it can be switched off. */
  rule: string;
  /** In words an editor can act on. */
  message: string;
}

/** What questions are held against. All may be absent: a rule that needs it then says nothing. */
export interface LintContext {
  /** The pack's facts, or as many as there are. */
  facts?: Partial<Pick<ContentPack, 'people' | 'places' | 'quotes' | 'claims' | 'numbers' | 'sources' | 'title'>>;
  /** The article's text. */
  article?: string;
  /** Grammar of the pack's language. Without it, only what needs none is looked for. */
  language?: Pick<Language, 'alone' | 'flaws' | 'standing'>;
  /** A rule's name -> false switches it off. */
  rules?: Readonly<Record<string, boolean>>;
}

/** The flaw of one question, in words. */
export interface Rule {
  name: string;
  flawOf(question: PackQuestion, context: LintContext): string | undefined;
}

/** What is wrong with a question beside the others of its pack, by its index. */
export interface RuleOfSeveral {
  name: string;
  flawsOf(questions: readonly PackQuestion[], context: LintContext): Map<number, string>;
}
