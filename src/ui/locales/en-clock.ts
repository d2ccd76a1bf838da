import type { ClockStrings } from '../words/strings.js';

/** The words of a question that there is a time for: they come with its clock. */
export const clockWords: ClockStrings = {
  startClock: 'Start the clock ({time})',
  noClock: 'Without a clock',
  timeLeft: '{time} left',
  moreTime: '{time} more',
  timeUp: 'Time is up. Nothing has been marked: answer without a clock, or see the answer.',
  showAnswer: 'Show the answer',
};
