/** The quiz for programs: what is asked of a pack, marking and scores, without a page. */
export * from './types.js';
export { mark } from './mark-further.js';
export { questionsOf, type QuestionOptions } from './questions.js';
export { scoreOf, type Score } from './score.js';
export { questionsText, questionText } from './plain-text.js';
