import type { PackQuestion } from './types.js';

/** Which of the pack's sources a question is about: as it says itself, else that of its first passage. */
export const sourceOf = ({ source, evidence, options = [] }: PackQuestion): number =>
  source ?? [...evidence, ...options.flatMap(({ evidence: passages = [] }) => passages)][0]?.source ?? 0;
