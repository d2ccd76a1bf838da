import type { PackQuestion, QuestionKind, QuestionOption } from '../pack/types.js';

/** A question of somebody else's file, all of it plain text, before it is held against anything. */
export interface ImportedQuestion extends Pick<
  PackQuestion,
  | 'prompt'
  | 'stimulus'
  | 'targets'
  | 'correct'
  | 'tolerance'
  | 'range'
  | 'unit'
  | 'explanation'
  | 'points'
  | 'seconds'
  | 'difficulty'
  | 'picture'
> {
  /** As the file names it, else by its place: unique in the quiz. */
  id: string;
  /** Where it stands in the file: "line 12", "questions/003.xml". */
  where: string;
  kind: QuestionKind;
  options?: Pick<QuestionOption, 'id' | 'text' | 'feedback' | 'date'>[];
}

/** Something that can't be carried over, and where. */
export interface Lost {
  where: string;
  why: string;
}

/** What was read of a question file. */
export interface ImportedQuiz {
  title?: string;
  /** BCP 47, where the file tells. */
  lang?: string;
  questions: ImportedQuestion[];
  /** What can't be carried over, in the file's order. */
  lost: Lost[];
}

/** A file to import. */
export interface QuizFile {
  /** Its name: tells the format where its beginning doesn't. */
  name: string;
  content: Uint8Array;
}

/** The file can't be read: where, and why. */
export class ImportError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ImportError';
  }
}
