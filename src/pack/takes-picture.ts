import type { PackQuestion } from './types.js';

/** Whether readers are shown a picture with such a question: not beside a quotation, which they are to hear, not to see. */
export const takesPicture = ({ kind, stimulus }: Pick<PackQuestion, 'kind' | 'stimulus'>): boolean =>
  kind !== 'choice' || stimulus?.type !== 'quotation';
