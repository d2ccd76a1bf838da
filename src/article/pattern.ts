import { leanRegExp } from './lean-pattern.js';

/**
 * A pattern too long for one line: breaks, and the blanks that a line begins with, are none of it (a blank that counts there is
 * `[ ]`). The build makes a literal of it.
 */
export const pattern =
  (flags = '') =>
  ({ raw }: TemplateStringsArray): RegExp =>
    leanRegExp(raw.join('').replace(/\n\s*/g, ''), flags);
