import { arabicMapPack, longMapPack, mapPack } from './support/map-pack.js';
import { aboutWidget, quizArgs, quizStories } from './support/stories.js';

const { ready, answeredRight, answeredWrong, finished, loading, error, empty, longText, rightToLeft, narrow } =
  quizStories('where-is-it', { long: longMapPack, arabic: arabicMapPack });

export default {
  ...aboutWidget('where-is-it', quizArgs),
  title: 'Quizzes/where-is-it',
  parameters: { pack: mapPack },
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
