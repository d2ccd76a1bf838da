import { ownPacks } from './support/own-questions.js';
import { aboutWidget, quizArgs, quizStories } from './support/stories.js';

const packs = ownPacks('short-answer');
const { ready, answeredRight, answeredWrong, finished, loading, error, empty, longText, rightToLeft, narrow } =
  quizStories('quick-quiz', packs);

export default {
  ...aboutWidget('quick-quiz', quizArgs),
  title: 'Quizzes/quick-quiz: short answer',
  parameters: { pack: packs.sample },
};

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
