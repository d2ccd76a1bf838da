import type { Question } from './types.js';

/** The best questions of all kinds, plain ones first. */
export const mixed = (questions: readonly Question[]): Question[] =>
  [...questions].sort((one, other) => +isPlain(other) - +isPlain(one));

const isPlain = ({ widget }: Question) => widget === 'quick-quiz';
