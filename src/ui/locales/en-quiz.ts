import { first } from './en-first.js';

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

/** Makes the first English whole for every quiz, before its first answer. */
export function addQuizWords(): typeof first & typeof words {
  Object.assign(first.titles, titles);
  return Object.assign(first, words);
}
