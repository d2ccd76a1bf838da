import { english } from '../../quiz/prompts.js';

/** What stands on the page before anything is answered. */
export const first = {
  ...english,
  lang: 'en',
  titles: {
    'who-said-it': 'Who said it?',
    'timeline-quiz': 'What came first?',
    'whos-who': 'Who is who?',
    'true-or-false': 'True or false?',
    'guess-the-number': 'Guess the number',
    'fill-the-gap': 'Fill the gap',
    'quick-quiz': 'Quick quiz',
  },
  progress: (number: number, count: number) => `${number} of ${count}`,
  progressSpoken: (number: number, count: number) => `Question ${number} of ${count}`,
  loading: 'Loading …',
};
