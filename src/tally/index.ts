export { packIdOf, type Answered } from './answered.js';
export { Counter, MOST_COUNTED, type CounterOptions, type Seen } from './counter.js';
export { FEWEST_READERS, tallyOf, type QuestionTally, type Tally } from './tally.js';
export { tallyReport } from './report-page.js';
