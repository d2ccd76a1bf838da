import { inEnglish } from '../../findings/finding.js';
import type { PackQuestion } from '../../pack/types.js';
import { countWords, isPlain } from './shown.js';
import type { Rule } from './types.js';

/** Words of what is read before answering: fewer say too little, more nobody reads. */
const WORDS: Record<'prompt' | 'quotation' | 'sentence', readonly [least: number, most: number]> = {
  prompt: [6, 24],
  quotation: [5, 60],
  sentence: [6, 45],
};

function flawOf(question: PackQuestion): string | undefined {
  const { prompt, stimulus, kind } = question;
  if (kind === 'order' || kind === 'match') return undefined;
  const text = stimulus?.text ?? prompt;
  const [least, most] = WORDS[stimulus?.type ?? 'prompt'];
  const words = countWords(text);
  if (words === undefined) return undefined;
  const what = isPlain(question) ? 'question' : stimulus?.type === 'quotation' ? 'quotation' : 'sentence';
  if (words < least) return inEnglish(`${what}-too-short`, { count: words });
  if (words > most) return inEnglish(`${what}-too-long`, { count: words });
  return undefined;
}

export const length: Rule = { name: 'length', flawOf };
