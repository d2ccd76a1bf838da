import { english } from '../../quiz/prompts.js';
import type { Strings } from '../strings.js';

export const en: Strings = {
  ...english,
  titles: {
    'who-said-it': 'Who said it?',
    'timeline-quiz': 'What came first?',
    'whos-who': 'Who is who?',
    'true-or-false': 'True or false?',
    'guess-the-number': 'Guess the number',
    'fill-the-gap': 'Fill the gap',
    'quick-quiz': 'Quick quiz',
    'key-questions': 'The open questions',
    'story-timeline': 'How it unfolded',
    'meet-the-people': 'Meet the people',
    'key-terms': 'Key terms',
    'score-card': 'Your score',
    'article-explainer': 'Read, then test yourself',
  },
  progress: (number, count) => `${number} of ${count}`,
  progressSpoken: (number, count) => `Question ${number} of ${count}`,
  loading: 'Loading …',
  failed: 'This explainer could not be loaded.',
  retry: 'Try again',
  right: 'Right.',
  wrong: 'Not quite.',
  partly: percent => `Partly right: ${percent}%.`,
  rightAnswer: 'right answer',
  yourAnswer: 'your answer',
  next: 'Next question',
  seeResult: 'See your result',
  again: 'Start over',
  check: 'Check',
  true: 'True',
  false: 'False',
  gap: 'blank',
  evidence: 'From the article',
  readIt: 'Read it in the article',
  result: (right, count) => `You got ${right} of ${count} right.`,
  praise: share =>
    share === 1
      ? 'Full marks.'
      : share >= 0.7
        ? 'You read closely.'
        : share >= 0.4
          ? 'A fair start.'
          : 'Worth another read of the article.',
  earlier: title => `Move up: ${title}`,
  later: title => `Move down: ${title}`,
  moved: (title, place, count) => `${title}: now ${place} of ${count}.`,
  ahead: 'Ahead',
  about: date => `about ${date}`,
  until: (from, to) => `${from} – ${to}`,
  since: date => `since ${date}`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  choose: 'Choose …',
  theAnswerWas: answer => `Answer: ${answer}`,
  yourGuess: 'Your guess',
  typeNumber: 'or type it:',
  guessLabel: 'What do you expect?',
  guessKept: 'Kept on this device only. Nobody knows yet.',
  background: 'What the article says',
  noBackground: 'The article leaves it at the question.',
};
