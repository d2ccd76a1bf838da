import type { Question } from '../quiz/types.js';

/** What an exporter is given: the questions of one pack, and what to call them. */
export interface Quiz {
  /** Stable for the same article: names the package in an LMS. */
  id: string;
  title: string;
  /** BCP 47. */
  lang: string;
  /** Where the article stands. */
  url?: string;
  questions: Question[];
  /** Facts of the pack that made no question, which every exporter reports along with its own. */
  omitted?: Note[];
}

/** A line for the person who exports: what became of a question, and why. */
export interface Note {
  questionId: string;
  why: string;
}

/** One exported file. */
export interface Exported {
  fileName: string;
  mediaType: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** Questions that the format can't ask. */
  omitted: Note[];
  /** Questions that are asked in another form than on the page. */
  adapted: Note[];
}

/** Words that a file needs beyond the quiz's own, in the pack's language. */
export interface Labels {
  true: string;
  false: string;
  /** A place in an order, counted from 1. */
  place: (place: number) => string;
}

export const ENGLISH_LABELS: Labels = { true: 'True', false: 'False', place: place => `${place}.` };

export interface QuestionFileOptions {
  labels?: Labels;
}
