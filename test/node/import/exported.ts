export * from '../../../src/export/index.js';
export { quizAsWritten } from '../../../src/export/as-written.js';
export { importQuiz } from '../../../src/import/index.js';
