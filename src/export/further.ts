import type { ContentPack } from '../pack/types.js';
import { isFurther } from '../pack/further.js';
import { hasMore } from '../pack/has-more.js';

/** Where a page finds the further kinds of question: beside the library. */
export const FURTHER_KINDS = 'further-kinds.js';
/** And what draws the reader's result. */
export const SHARE_PICTURE = 'share-picture.js';

/** Whether a page of this pack needs the contents of `dist/further-kinds.js` beside the library: for several right options, for words to write, for pictures, and for a clock. */
export const needsFurther = ({ questions }: ContentPack): boolean =>
  questions.some(question => (hasMore(question) || isFurther(question)) && !question.review && !question.dropped);
