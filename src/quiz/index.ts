/** The quiz for programs: what can be asked of a pack, marking and scores, without a page. */
export * from './types.js';
export { mark } from './mark.js';
export { english, type Prompts } from './prompts.js';
export { ask, mixed, questionsOf, QUESTION_SOURCES, type QuestionOptions, type QuestionSource } from './questions.js';
export { scoreOf, type Score } from './score.js';
export { questionsText, questionText } from './plain-text.js';
