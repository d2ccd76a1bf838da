import { FACT_KINDS, type ContentPack, type Fact } from '../pack/types.js';

/** More no article has: a pack that is made to be slow isn't. */
const MOST = 500;

/** The pack with the questions alone that neither wait for an editor nor have to do with a fact that does. */
export function withSureQuestions(pack: ContentPack): ContentPack {
  const unsure = new Set(
    FACT_KINDS.flatMap(kind => (pack[kind] as Fact[]).filter(fact => fact.review).map(({ id }) => id)),
  );
  const isSure = (id: string) => !unsure.has(id);
  return {
    ...pack,
    questions: pack.questions
      .slice(0, MOST)
      .filter(
        ({ review, about = [], options = [] }) =>
          !review && about.every(isSure) && options.every(option => isSure(option.id)),
      ),
  };
}
