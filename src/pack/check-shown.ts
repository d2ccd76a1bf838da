import { pictureIssues } from './check-picture.js';
import { secondsIssues } from './check-seconds.js';
import type { PackIssue } from './parse.js';
import type { ContentPack } from './types.js';

/** What is wrong with the pictures and the times of a pack whose shape is known to be right but for them: a reader's page doesn't look. */
export const shownIssues = ({ questions }: Pick<ContentPack, 'questions'>): PackIssue[] =>
  questions.flatMap(({ picture, seconds }, at) => [
    ...pictureIssues(picture, `/questions/${at}/picture`),
    ...secondsIssues(seconds, `/questions/${at}/seconds`),
  ]);
