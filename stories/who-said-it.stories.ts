import { aboutWidget, quizArgs, quizStories } from './support/stories.js';

const { ready, answeredRight, answeredWrong, finished, loading, error, empty, longText, rightToLeft, narrow } =
  quizStories('who-said-it');

export default { ...aboutWidget('who-said-it', quizArgs), title: 'Quizzes/who-said-it' };

export const Ready = ready;
export const AnsweredRight = answeredRight;
export const AnsweredWrong = answeredWrong;
export const Finished = finished;
export const Loading = loading;
export const LoadError = error;
export const Empty = empty;
export const LongText = longText;
export const RightToLeft = rightToLeft;
export const Narrow = narrow;
