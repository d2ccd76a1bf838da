import type { ContentPack } from '../pack/types.js';
import { GAP } from './gap.js';
import { overlaps } from './overlaps.js';
import type { Prompts } from './prompts.js';
import type { NumberQuestion } from './types.js';

/** The share of the range by which a guess may be off and still count in full. */
const TOLERANCE = 0.05;

/** A sentence of the article with its number left out, to be guessed. */
export function guessTheNumber(pack: ContentPack, _seed: string, prompts: Prompts): NumberQuestion[] {
  const told = pack.claims.flatMap(claim => claim.evidence);
  return pack.numbers.flatMap(({ id, text, value, unit, range, evidence }) => {
    const [passage] = evidence;
    const parts = passage?.exact.split(text) ?? [];
    // A claim about the same passage would give the number away.
    if (!range || parts.length !== 2 || told.some(other => overlaps(other, passage!))) return [];
    return {
      id: `guess-the-number:${id}`,
      widget: 'guess-the-number',
      kind: 'number',
      prompt: prompts.guessTheNumber,
      stimulus: parts.join(GAP),
      min: range.min,
      max: range.max,
      step: range.step,
      unit,
      correct: value,
      tolerance: Math.max(range.step, (range.max - range.min) * TOLERANCE),
      explanation: prompts.articleSays(text),
      evidence,
    };
  });
}
