import type { Evidence, Picture } from '../pack/types.js';

/** The widgets that ask. Plain questions of multiple choice are `quick-quiz`’s own. */
export const WIDGETS = [
  'quick-quiz',
  'who-said-it',
  'timeline-quiz',
  'whos-who',
  'true-or-false',
  'guess-the-number',
  'fill-the-gap',
] as const;
export type Widget = (typeof WIDGETS)[number];

export interface Option {
  /** Unique in its question; the same for the same fact in every shuffle. */
  id: string;
  text: string;
  /** Told to whoever chose it. */
  feedback?: string;
}

interface QuestionBase {
  /** Stable across rebuilds of the pack, so that answers survive a correction. */
  id: string;
  /** Which widget asks it. */
  widget: Widget;
  /** The task, in the pack's language. */
  prompt: string;
  /** What the task is about, where there is such a thing: the quotation, the sentence with `____` for the gap. */
  stimulus?: string;
  /** Stands above the answers. */
  picture?: Picture;
  /** What it counts. Default: 1. */
  points?: number;
  /** How long there is to answer it, where readers let a clock run. Default: as long as it takes. */
  seconds?: number;
  /** Told after the answer: what the article has, in a sentence. */
  explanation?: string;
  /** The passages that bear the right answer out. */
  evidence: Evidence[];
}

/** One right option out of several. `gap`: the stimulus has a `____` that the option fills. */
export interface ChoiceQuestion extends QuestionBase {
  kind: 'choice' | 'gap';
  options: Option[];
  /** Id of the right option. */
  correct: string;
}

/** Several right options, none of which is to be missed. */
export interface SeveralQuestion extends QuestionBase {
  kind: 'several';
  options: Option[];
  /** Ids of the right options. */
  correct: string[];
}

/** Words to be written. */
export interface ShortAnswerQuestion extends QuestionBase {
  kind: 'short-answer';
  /** What is taken for right: case, accents, spaces and punctuation apart. */
  options: Option[];
  /** Ids of all of them. */
  correct: string[];
}

/** True or false; options are ids `true` and `false`. */
export interface TrueFalseQuestion extends QuestionBase {
  kind: 'true-false';
  correct: boolean;
}

/** Put options into their order. */
export interface OrderQuestion extends QuestionBase {
  kind: 'order';
  /** Shuffled; never in the right order from the start. `date` is EDTF; absent for what still lay ahead, undated. */
  options: (Option & { date?: string; evidence: Evidence[] })[];
  /** Option ids in their order. Options of one date may stand either way. */
  correct: string[];
}

/** Give each of `options` its own one of `targets`. */
export interface MatchQuestion extends QuestionBase {
  kind: 'match';
  options: (Option & { evidence: Evidence[] })[];
  targets: Option[];
  /** Option id -> target id. */
  correct: Record<string, string>;
}

/** Guess a number; the nearer the better. */
export interface NumberQuestion extends QuestionBase {
  kind: 'number';
  min: number;
  max: number;
  step: number;
  unit?: string;
  correct: number;
  /** A guess this far off or less scores in full; nothing is left at five times as far. */
  tolerance: number;
}

export type Question =
  | ChoiceQuestion
  | SeveralQuestion
  | TrueFalseQuestion
  | OrderQuestion
  | MatchQuestion
  | NumberQuestion
  | ShortAnswerQuestion;
export type QuestionKind = Question['kind'];

/** What the reader answered: an option's id, `true`/`false`, ids in order or of several options, option -> target, a number, or words. */
export type Answer = string | boolean | string[] | Record<string, string> | number;

/** An answer that was marked. */
export interface Result {
  questionId: string;
  answer: Answer;
  /** 0 to 1. Whole for choices and words; parts for several options, orders, matches and numbers. */
  score: number;
  /** The answer is right in full. */
  right: boolean;
  /** Milliseconds from the question's showing to its answer. */
  latency?: number;
}
