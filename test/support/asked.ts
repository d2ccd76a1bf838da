import { askQuestions } from '../../src/ask/ask.js';
import { english } from '../../src/languages/en/index.js';
import type { ContentPack } from '../../src/pack/types.js';

/** A pack with what English asks about its facts. */
export const asked = (pack: ContentPack): ContentPack => {
  const questions = askQuestions({ facts: pack }, english);
  return JSON.parse(JSON.stringify({ ...pack, questions })) as ContentPack;
};
