import type { QuestionKind } from './types.js';

/** Kinds that few packs have, several right options and words to write: a page loads what shows and marks them for a pack that has. */
export const isFurther = ({ kind }: { kind: QuestionKind }): boolean => kind[0] === 's';
