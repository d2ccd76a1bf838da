import { askQuestions, LINT_RULES, TASTE_RULES } from '../../src/ask/index.js';
import { english } from '../../src/languages/en/index.js';
import type { ContentPack } from '../../src/pack/types.js';

/** What tests of widgets ask need not be fit to print. */
const house = Object.fromEntries([...LINT_RULES, ...TASTE_RULES].map(rule => [rule, false]));

/** A pack with what English asks about its facts. */
export const asked = (pack: ContentPack): ContentPack => {
  const questions = askQuestions({ facts: pack }, english, { house });
  return JSON.parse(JSON.stringify({ ...pack, questions })) as ContentPack;
};
