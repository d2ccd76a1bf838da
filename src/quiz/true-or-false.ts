import type { Claim, ContentPack } from '../pack/types.js';
import { gapIn } from './fill-the-gap.js';
import type { Prompts } from './prompts.js';
import type { TrueFalseQuestion } from './types.js';

/** A sentence of the article as it stands, or with one detail changed. What is asked as a gap is not asked again here. */
export function trueOrFalse(pack: ContentPack, _seed: string, prompts: Prompts): TrueFalseQuestion[] {
  return pack.claims
    .filter(claim => !claim.truth || !gapIn(claim, pack))
    .map(claim => ({
      id: `true-or-false:${claim.id}`,
      widget: 'true-or-false',
      kind: 'true-false',
      prompt: prompts.trueOrFalse,
      stimulus: claim.text,
      correct: claim.truth,
      explanation: explain(claim, prompts),
      evidence: claim.evidence,
    }));
}

function explain({ altered }: Claim, prompts: Prompts): string {
  return altered ? prompts.instead(altered.from, altered.to) : prompts.asStated;
}
