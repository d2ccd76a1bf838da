import type { Strings } from '../words/strings.js';
import { addWordsOfKinds } from './en-kinds.js';

const english = addWordsOfKinds();

Object.assign(english.titles, {
  'key-questions': 'The open questions',
  'story-timeline': 'How it unfolded',
  'meet-the-people': 'Meet the people',
  'key-terms': 'Key terms',
  'score-card': 'Your score',
  'article-explainer': 'Read, then test yourself',
});

/** All of it. The words around questions become it, so that what was given out of them meanwhile is whole, too. */
export const en: Strings = Object.assign(english, {
  addedByEditor: 'Added by the editor; the article doesn’t say it.',
  retry: 'Try again',
  partly: percent => `Partly right: ${percent}%.`,
  pairsInOrder: (right, count) => `Partly right: ${right} of ${count} pairs in the right order.`,
  pairsMatched: (right, count) => `Partly right: ${right} of ${count} pairs.`,
  revealed: 'Here is the answer.',
  again: 'Start over',
  evidence: 'From the article',
  readIt: 'Read it in the article',
  result: (right, count) => `You got ${right} of ${count} right.`,
  points: (points, max, share) => `You got ${points} of ${max} points (${share}).`,
  praise: share =>
    share === 1
      ? 'Full marks.'
      : share >= 0.7
        ? 'You read closely.'
        : share >= 0.4
          ? 'A fair start.'
          : 'Worth another read of the article.',
  ahead: 'Ahead',
  about: date => `about ${date}`,
  until: (from, to) => `${from} – ${to}`,
  since: date => `since ${date}`,
  season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season]} ${year}`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  decade: year => `${year}s`,
  guessLabel: 'What do you expect?',
  guessKept: 'Kept on this device only. Nobody knows yet.',
  notStarted: count => (count === 1 ? 'One question to answer.' : `${count} questions to answer.`),
  left: count => (count === 1 ? 'One question left.' : `${count} questions left.`),
  youAnswered: answer => `Your answer: ${answer}`,
  missed: 'What you missed',
  share: 'Share your result',
  picture: 'Share as a picture',
  copied: 'Copied to the clipboard.',
  saved: 'Saved as a picture.',
  notShared: 'That could not be shared here.',
  print: 'Print the questions',
  answers: 'Answers',
  clear: 'Clear my answers',
  cleared: 'Your answers are cleared.',
  answered: (number, count) => `${number} of ${count} answered`,
  background: 'What the article says',
  noBackground: 'The article leaves it at the question.',
} satisfies Omit<Strings, keyof typeof english>);
