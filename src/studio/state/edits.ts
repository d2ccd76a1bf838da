import { stableIds } from '../../extract/ids.js';
import { changesBetween } from '../../pack/changes.js';
import { lacksDate } from '../../pack/undated.js';
import {
  FACT_KINDS,
  ID_WORDS,
  type Claim,
  type ContentPack,
  type Evidence,
  type Fact,
  type FactKind,
} from '../../pack/types.js';
import { findFact, wordsOfFact } from './kinds.js';
import { BY_HAND, NO_DATE, speakerDropped } from './reasons.js';

/** Any field of a fact; `undefined` takes it away. */
export type Change = Readonly<Record<string, unknown>>;

function withFact(pack: ContentPack, id: string, next: (fact: Fact) => Fact | undefined): ContentPack {
  const found = findFact(pack, id);
  if (!found) return pack;
  const facts: Fact[] = [...pack[found.kind]];
  const changed = next(facts[found.index]!);
  facts.splice(found.index, 1, ...(changed ? [changed] : []));
  return { ...pack, [found.kind]: facts };
}

function withChange<T extends Fact>(fact: T, change: Change): T {
  const changed = { ...fact, ...change } as Record<string, unknown>;
  for (const [name, value] of Object.entries(changed)) {
    if (
      value === undefined ||
      (value === '' && !REQUIRED.has(name)) ||
      (Array.isArray(value) && !value.length && name !== 'evidence')
    )
      delete changed[name];
  }
  return changed as unknown as T;
}

/** Fields that stay, though empty, for the check to ask for. */
const REQUIRED = new Set(['name', 'text', 'title', 'term', 'definition']);

/** Sets fields of a fact. Of a false statement the detail that was altered is found again. */
export function changeFact(pack: ContentPack, id: string, change: Change): ContentPack {
  const changed = withFact(pack, id, fact => withChange(fact, { ...change, ...settledBy(change, fact) }));
  const found = findFact(changed, id);
  if (found?.kind !== 'claims' || !('text' in change || 'truth' in change)) return changed;
  const claim = found.fact as Claim;
  return withFact(changed, id, () => withChange(claim, { altered: claim.truth ? undefined : alteration(claim, pack) }));
}

/** A date that a person gives settles that there was none; who takes it away again is told so. */
function settledBy(change: Change, { review, reason }: Fact): Change {
  if (!review || !('date' in change)) return {};
  if (change.date) return lacksDate(reason) || reason === NO_DATE ? { reason: BY_HAND } : {};
  return reason === BY_HAND ? { reason: NO_DATE } : {};
}

/** The one detail in which a statement parts from the sentence that it was made of. */
function alteration({ text, evidence }: Claim, pack: ContentPack): Claim['altered'] {
  const original = evidence[0]?.exact ?? '';
  if (changesBetween(original, text).length !== 1) return undefined;
  let start = 0;
  while (start < Math.min(original.length, text.length) && original[start] === text[start]) start += 1;
  let end = 0;
  const most = Math.min(original.length, text.length) - start;
  while (end < most && original.at(-1 - end) === text.at(-1 - end)) end += 1;
  // whole words
  while (start > 0 && /\S/.test(original[start - 1]!)) start -= 1;
  while (end > 0 && /[\p{L}\p{N}]/u.test(original[original.length - end]!)) end -= 1;
  const from = original.slice(start, original.length - end);
  const to = text.slice(start, text.length - end);
  if (!from || !to) return undefined;
  const named = (list: readonly { name: string }[]) =>
    list.some(({ name }) => name.includes(from) || from.includes(name));
  const kind = /\d/.test(from)
    ? 'number'
    : named(pack.people)
      ? 'person'
      : named(pack.places)
        ? 'place'
        : /^\p{Ll}/u.test(from)
          ? 'deed'
          : 'organisation';
  return { from, to, kind };
}

/** Takes a fact as it stands: it is no longer to review. */
export const acceptFact = (pack: ContentPack, id: string): ContentPack =>
  changeFact(pack, id, { review: undefined, reason: undefined });

/** Removes a fact. The quotations of a person stay, to be reviewed. */
export function dropFact(pack: ContentPack, id: string): ContentPack {
  const found = findFact(pack, id);
  if (!found) return pack;
  const dropped = withFact(pack, id, () => undefined);
  if (found.kind !== 'people') return dropped;
  const reason = speakerDropped(wordsOfFact('people', found.fact));
  return {
    ...dropped,
    quotes: dropped.quotes.map(quote =>
      quote.speaker === id ? withChange(quote, { speaker: undefined, review: true, reason }) : quote,
    ),
  };
}

/** Moves a fact up (-1) or down (1) among those of its kind. */
export function moveFact(pack: ContentPack, id: string, by: -1 | 1): ContentPack {
  const found = findFact(pack, id);
  if (!found) return pack;
  const facts: Fact[] = [...pack[found.kind]];
  const to = found.index + by;
  if (to < 0 || to >= facts.length) return pack;
  facts.splice(to, 0, ...facts.splice(found.index, 1));
  return { ...pack, [found.kind]: facts };
}

/** Adds a fact after the others of its kind; its id is one that the pack doesn't have. */
export function addFact(pack: ContentPack, kind: FactKind, fact: Omit<Fact, 'id'>): { pack: ContentPack; id: string } {
  const used = new Set(FACT_KINDS.flatMap(each => pack[each].map(({ id }) => id)));
  const next = stableIds();
  const words = wordsOfFact(kind, fact as Fact) || kind;
  let id = next(ID_WORDS[kind], words);
  while (used.has(id)) id = next(ID_WORDS[kind], words);
  return { pack: { ...pack, [kind]: [...pack[kind], { ...fact, id }] }, id };
}

/** Gives a fact a further passage to stand on. */
export function addEvidence(pack: ContentPack, id: string, passage: Evidence): ContentPack {
  return withFact(pack, id, fact =>
    fact.evidence.some(({ start, end }) => start <= passage.start && passage.end <= end)
      ? fact
      : { ...fact, evidence: [...fact.evidence, passage] },
  );
}

/**
 * Takes the map that was drawn of a pack as it was before, the places' coordinates, and what is asked on it; what was
 * changed meanwhile stays, and what was deleted stays away.
 */
export function takeMap(pack: ContentPack, before: ContentPack, mapped: ContentPack): ContentPack {
  const placed = new Map(mapped.places.map(place => [place.id, place]));
  const renamed = new Set(
    pack.places.flatMap(({ id, name }) => (placed.has(id) && placed.get(id)!.name !== name ? id : [])),
  );
  const known = new Set(before.questions.map(({ id }) => id));
  const own = new Map(pack.questions.map(question => [question.id, question]));
  const ordered = mapped.questions.flatMap(
    question => own.get(question.id) ?? (known.has(question.id) ? [] : question),
  );
  const ids = new Set(ordered.map(({ id }) => id));
  const { map: _former, ...rest } = pack;
  return {
    ...rest,
    ...(mapped.map && { map: { ...mapped.map, points: mapped.map.points.filter(({ id }) => !renamed.has(id)) } }),
    places: pack.places.map(place => {
      const { name, kind, coordinates } = placed.get(place.id) ?? {};
      if (name !== place.name) return place;
      return withChange(place, coordinates ? { kind, coordinates } : { coordinates });
    }),
    questions: [...ordered, ...pack.questions.filter(({ id }) => !ids.has(id))],
  };
}

export const withoutMap = ({ map: _map, ...pack }: ContentPack): ContentPack => pack;
