import type { Collection } from '../../collect/collect.js';
import type { ContentPack, PackQuestion } from '../../pack/types.js';

/** The pack of a collection when an editor has turned these of its questions over: asked and left out, held back and asked. */
export function packOfCollection({ pack, heldBack }: Collection, turned: ReadonlySet<string>): ContentPack {
  const held = new Set(heldBack.map(({ id }) => id));
  const questions = pack.questions.flatMap((question): PackQuestion[] => {
    const isAsked = held.has(question.id) === turned.has(question.id);
    if (!held.has(question.id)) return isAsked ? [question] : [];
    if (!isAsked) return [question];
    const { review: _, reason: __, ...rest } = question;
    return [rest];
  });
  return { ...pack, questions };
}
