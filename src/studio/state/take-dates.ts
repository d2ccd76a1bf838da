import { FACT_KINDS, type ContentPack, type Fact, type FactKind } from '../../pack/types.js';

type Fields = Record<string, unknown>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const passageOf = ({ evidence: [passage] }: Fact): string => (passage ? `${passage.start} ${passage.end}` : '');

/** What tells a fact from others of its kind, dated or not. */
const wordsOf = (fact: Fact): string => {
  const { text, title, name, term } = fact as unknown as Fields;
  return `${passageOf(fact)} ${String(text ?? title ?? name ?? term)}`;
};

/** Pairs facts with those that tell the same: by their words, else by a passage that has one of each left. */
function pairs(facts: readonly Fact[], others: readonly Fact[]): Map<Fact, Fact> {
  const found = new Map<Fact, Fact>();
  const left = new Set(others);
  const take = (fact: Fact, other: Fact | undefined) => {
    if (!other) return;
    found.set(fact, other);
    left.delete(other);
  };
  for (const fact of facts)
    take(
      fact,
      [...left].find(other => wordsOf(other) === wordsOf(fact)),
    );
  for (const fact of facts) {
    if (found.has(fact)) continue;
    const own = facts.filter(each => !found.has(each) && passageOf(each) === passageOf(fact));
    const theirs = [...left].filter(each => passageOf(each) === passageOf(fact));
    if (own.length === 1 && theirs.length === 1) take(fact, theirs[0]);
  }
  return found;
}

/** A fact with what the date tells of it, save the fields that a person has set. */
function dated(fact: Fact, built: Fact, rebuilt: Fact): Fact {
  const own = fact as unknown as Fields;
  const [before, after] = [built, rebuilt] as unknown as [Fields, Fields];
  const next: Fields = { ...own };
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (name === 'id' || !isSame(own[name], before[name])) continue;
    if (after[name] === undefined) delete next[name];
    else next[name] = after[name];
  }
  // Accepted without a date, it isn't yet with one that is doubtful
  if (!own.review && before.review && after.review && !isSame(own.date, next.date))
    Object.assign(next, { review: true, reason: after.reason });
  if (!next.review) delete next.reason;
  return next as unknown as Fact;
}

/** Of a fact that this program didn't build, what it lacks: its date. */
function filled(fact: Fact, rebuilt: Fact): Fact {
  const { date, when, upcoming, review, reason } = rebuilt as unknown as Fields;
  const own = fact as unknown as Fields;
  if (when !== undefined && own.when === undefined) return { ...own, when } as unknown as Fact;
  if (date === undefined || own.date !== undefined) return fact;
  const { review: _review, reason: _reason, ...rest } = own;
  return { ...rest, date, ...(upcoming ? { upcoming } : {}), ...(review ? { review, reason } : {}) } as unknown as Fact;
}

/**
 * What a pack becomes by another date of its article: the same as if it had been built with it, save what a person has changed,
 * added or dropped. `built`: as the article is built with the date that it had before, or none; `rebuilt`: with the new one.
 */
export function takeDates(pack: ContentPack, built: ContentPack, rebuilt: ContentPack): ContentPack {
  const [{ datePublished }] = rebuilt.sources;
  const taken = (kind: FactKind): Fact[] => {
    const [own, before, after]: Fact[][] = [pack[kind], built[kind], rebuilt[kind]];
    const builtOf = new Map(own!.flatMap(fact => before!.filter(({ id }) => id === fact.id).map(was => [fact, was])));
    const later = pairs(before!, after!);
    const others = pairs(
      own!.filter(fact => !builtOf.has(fact)),
      after!.filter(fact => ![...builtOf.values()].some(was => later.get(was) === fact)),
    );
    const known = new Set([...later.values(), ...others.values()]);
    const ids = new Set(own!.map(({ id }) => id));
    return [
      ...own!.flatMap(fact => {
        const was = builtOf.get(fact);
        const other = others.get(fact);
        if (!was) return other ? filled(fact, other) : fact;
        const now = later.get(was);
        if (now) return dated(fact, was, now);
        // With its date it isn't told any more
        return isSame(fact, was) ? [] : fact;
      }),
      ...after!.filter(fact => !known.has(fact) && !ids.has(fact.id)),
    ];
  };
  return {
    ...pack,
    sources: [{ ...pack.sources[0], datePublished }, ...pack.sources.slice(1)],
    ...Object.fromEntries(FACT_KINDS.map(kind => [kind, taken(kind)])),
  };
}
