import { questionWords } from './en-question.js';

const titles = {
  'timeline-quiz': 'What came first?',
  'whos-who': 'Who is who?',
  'true-or-false': 'True or false?',
  'guess-the-number': 'Guess the number',
  'fill-the-gap': 'Fill the gap',
  'quick-quiz': 'Quick quiz',
};
const words = {
  check: 'Check',
  true: 'True',
  false: 'False',
  gap: 'blank',
  earlier: 'Move up',
  later: 'Move down',
  moved: (title: string, place: number, count: number) => `${title}: now ${place} of ${count}.`,
  choose: 'Choose …',
  yourGuess: 'Your guess',
  typeNumber: 'or type it:',
};

/** Adds the words that only some kinds of quiz take. */
export function addWordsOfKinds(): typeof questionWords & typeof words {
  Object.assign(questionWords.titles, titles);
  return Object.assign(questionWords, words);
}
