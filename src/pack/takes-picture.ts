import type { PackQuestion } from './types.js';

/** Whether readers are shown a picture with such a question. */
export const takesPicture = ({ kind, stimulus }: Pick<PackQuestion, 'kind' | 'stimulus'>): boolean =>
  kind === 'several' || kind === 'short-answer' || (kind === 'choice' && stimulus?.type !== 'quotation');
