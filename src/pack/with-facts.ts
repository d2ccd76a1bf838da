import { FACT_KINDS, type ContentPack, type Fact, type FactKind, type PackQuestion } from './types.js';

/** Of each kind, so that a pack that is made to be slow isn't. */
export const MOST_FACTS = 500;

/** Fewer are too easy. */
const FEWEST_OPTIONS = 3;

/**
 * The pack with the facts and questions that pass, and no question about a fact that doesn't or isn't there. Where only an option was
 * such a fact, the question goes on without it, as long as enough are left.
 */
export function withFacts(
  pack: ContentPack,
  passes: (fact: Omit<Fact, 'addedBy'>, kind: FactKind | 'questions') => unknown,
): ContentPack {
  const kept: Record<string, unknown> = { ...pack };
  const present = new Set<string>();
  const gone = new Set<string>();
  for (const kind of FACT_KINDS) {
    kept[kind] = (pack[kind] as Fact[]).filter(
      (fact, place) => (place < MOST_FACTS && passes(fact, kind) && present.add(fact.id)) || !gone.add(fact.id),
    );
  }
  kept.questions = pack.questions.slice(0, MOST_FACTS).flatMap(question => {
    if (!passes(question, 'questions') || !(question.about ?? []).every(id => present.has(id))) return [];
    return question.options?.some(({ id }) => gone.has(id)) ? withoutOptions(question, gone) : question;
  });
  return kept as unknown as ContentPack;
}

function withoutOptions(question: PackQuestion, gone: ReadonlySet<string>): PackQuestion | [] {
  const options = question.options!.filter(({ id }) => !gone.has(id));
  let { correct, targets } = question;
  if (options.length < FEWEST_OPTIONS || gone.has(correct as string)) return [];
  if (Array.isArray(correct)) correct = correct.filter(id => !gone.has(id));
  else if (typeof correct === 'object') {
    correct = Object.fromEntries(Object.entries(correct).filter(([id]) => !gone.has(id)));
    const used = Object.values(correct);
    targets = targets?.filter(({ id }) => used.includes(id));
  }
  return { ...question, options, targets, correct };
}
