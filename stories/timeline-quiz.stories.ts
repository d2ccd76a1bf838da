import { aboutWidget, picturedStory, quizArgs, quizStories } from './support/stories.js';

const { ready, answeredRight, answeredWrong, finished, loading, error, empty, longText, rightToLeft, narrow } =
  quizStories('timeline-quiz');

export default { ...aboutWidget('timeline-quiz', quizArgs), title: 'Quizzes/timeline-quiz' };

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
export const WithPicture = picturedStory('timeline-quiz');
