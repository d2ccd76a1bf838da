import type { PackQuestion } from './types.js';

/** Has a question more about it than most, a picture or a time? What shows that is loaded with the further kinds. */
export const hasMore = ({ picture, seconds }: Pick<PackQuestion, 'picture' | 'seconds'>): boolean =>
  !!(picture || seconds);
