/** Asking, for programs: from the facts of an article to questions. */
export { askQuestions, type AskOptions } from './ask.js';
