import { inEnglish } from '../findings/finding.js';
import type { ContentPack } from '../pack/types.js';
import type { Lost } from '../import/types.js';
import type { AuditedQuestion } from './types.js';

/** What a question of a file is called in the pack that is made of it. */
export const packedId = (id: string): string => `import:${id.replace(/\s+/g, '-')}`.slice(0, 120);

/** A question that the article bears out, and which is not ready in the pack all the same. */
export interface Unsaved {
  /** Its place in the file, counted from 1. */
  number: number;
  why: string;
}

/** Why questions that are borne out are not among those of a pack that readers get. */
export function unsavedOf(
  audited: readonly AuditedQuestion[],
  { questions }: ContentPack,
  lost: readonly Lost[],
): Unsaved[] {
  const byId = new Map(questions.map(question => [question.id, question]));
  return audited.flatMap(({ question, verdict }, at): Unsaved[] => {
    if (verdict !== 'borne-out') return [];
    const packed = byId.get(packedId(question.id));
    if (packed && !packed.review) return [];
    const why = packed?.reason ?? lost.filter(({ where }) => where === question.where).at(-1)?.why;
    return [{ number: at + 1, why: why ?? inEnglish('not-in-a-pack') }];
  });
}
