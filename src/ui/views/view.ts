import type { TemplateResult, nothing } from 'lit';
import type { Evidence } from '../../pack/types.js';
import type { Answer, Question, Result } from '../../quiz/types.js';
import type { Strings } from '../words/strings.js';

/** What a question's view gets to work with. The view keeps no state of its own. */
export interface Asking<A extends Answer = Answer> {
  strings: Strings;
  /** BCP 47 of the interface, for numbers and dates. */
  lang: string;
  /** BCP 47 of the pack. */
  packLang: string;
  /** Id of what says what is asked: what the view asks with is labelled by it, until the reader was told. */
  named: string | typeof nothing;
  /** What the reader has put together so far, or has answered. */
  answer?: A;
  /** Set once the question is answered: show what is right. */
  result?: Result;
  /** Of an option to choose, once the question is answered: its mark, and what is said of it. */
  marked(option: A, correct: A): [mark: string, spoken: string] | undefined;
  /** Takes note of an answer that isn't given yet. */
  draft(answer: A): void;
  /** Gives the answer. */
  submit(answer: A): void;
  /** Passages of the article, folded away under a line that names what they bear out. */
  fold(of: string, passages: readonly Evidence[]): TemplateResult | typeof nothing;
  /** Has a screen reader say something, once. */
  announce(text: string): void;
}

/** Shows one question of a kind. Pure. */
export type QuestionView<Q extends Question = Question, A extends Answer = Answer> = (
  question: Q,
  asking: Asking<A>,
) => TemplateResult;
