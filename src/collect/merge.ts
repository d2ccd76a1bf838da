import { hash } from '../extract/ids.js';
import {
  FACT_KINDS,
  SCHEMA_URL,
  type ContentPack,
  type Evidence,
  type Fact,
  type PackQuestion,
  type Person,
} from '../pack/types.js';
import { sourceOf } from '../pack/source-of.js';

/** What tells an article from the others of a collection, also after a correction: its address, else its headline. */
function tagOf({ sources: [source], title }: ContentPack): string {
  return hash(source!.url ?? source!.headline ?? title).toString(36);
}

/** The packs with ids and sources of which none is another's. */
export function apart(packs: readonly ContentPack[]): ContentPack[] {
  let sources = 0;
  const used = new Set<string>();
  return packs.map(pack => {
    let tag = tagOf(pack);
    while (used.has(tag)) tag += '-2';
    used.add(tag);
    const renamed = withIds(pack, tag, sources);
    sources += pack.sources.length;
    return renamed;
  });
}

function withIds(pack: ContentPack, tag: string, from: number): ContentPack {
  const facts = new Set(FACT_KINDS.flatMap(kind => (pack[kind] as Fact[]).map(({ id }) => id)));
  const name = (id: string) => (facts.has(id) ? `${tag}:${id}` : id);
  const names = (ids: readonly string[]) => ids.map(name);
  const place = (passage: Evidence): Evidence => ({ ...passage, source: (passage.source ?? 0) + from });
  const sources = pack.sources.map(source => ({ ...source, headline: source.headline ?? pack.title }));
  const moved: Record<string, unknown> = { ...pack, sources };
  for (const kind of FACT_KINDS) {
    moved[kind] = (pack[kind] as (Fact & { speaker?: string; distractors?: string[]; background?: Evidence[] })[]).map(
      ({ id, evidence, speaker, distractors, background, ...fact }) => ({
        ...fact,
        id: name(id),
        evidence: evidence.map(place),
        ...(speaker && { speaker: name(speaker) }),
        ...(distractors && { distractors: names(distractors) }),
        ...(background && { background: background.map(place) }),
      }),
    );
  }
  moved.questions = pack.questions.map(({ about, options, correct, ...question }): PackQuestion => ({
    ...question,
    ...(!question.evidence.length && { source: sourceOf({ ...question, options, correct }) + from }),
    id: `${tag}:${question.id}`,
    ...(about && { about: names(about) }),
    ...(options && {
      options: options.map(({ evidence, ...option }) => ({
        ...option,
        id: name(option.id),
        ...(evidence && { evidence: evidence.map(place) }),
      })),
    }),
    correct: Array.isArray(correct)
      ? names(correct)
      : typeof correct === 'object'
        ? Object.fromEntries(Object.entries(correct).map(([option, target]) => [name(option), target]))
        : typeof correct === 'string'
          ? name(correct)
          : correct,
    evidence: question.evidence.map(place),
  }));
  return moved as unknown as ContentPack;
}

/** One pack of several, with these questions and the facts that they rest on. Somebody of one name is one person. */
export function merged(packs: readonly ContentPack[], questions: readonly PackQuestion[], title: string): ContentPack {
  const used = new Set(
    questions.flatMap(({ about = [], options = [], correct }) => [
      ...about,
      ...options.map(({ id }) => id),
      ...(typeof correct === 'string' ? [correct] : []),
    ]),
  );
  for (const { quotes } of packs) for (const { id, speaker } of quotes) if (speaker && used.has(id)) used.add(speaker);
  const all: Record<string, unknown> = {};
  for (const kind of FACT_KINDS)
    all[kind] = packs.flatMap(pack => (pack[kind] as Fact[]).filter(({ id }) => used.has(id)));
  const pack = {
    $schema: SCHEMA_URL,
    version: 1,
    lang: packs[0]!.lang,
    title,
    sources: packs.flatMap(({ sources }) => sources),
    ...all,
    questions: [...questions],
  } as unknown as ContentPack;
  return withOneOfEach(pack);
}

/** People whom two articles name in full are one. */
function withOneOfEach(pack: ContentPack): ContentPack {
  const first = new Map<string, Person>();
  const same = new Map<string, string>();
  for (const person of pack.people) {
    const key = person.name.toLowerCase();
    const known = /\s/.test(key) ? first.get(key) : undefined;
    if (known) {
      same.set(person.id, known.id);
      const aliases = [...new Set([...(known.aliases ?? []), ...(person.aliases ?? [])])];
      first.set(key, {
        ...known,
        ...(!known.role && person.role && { role: person.role }),
        ...(aliases.length && { aliases }),
        evidence: [...known.evidence, ...person.evidence],
      });
    } else first.set(key, person);
  }
  if (!same.size) return pack;
  const name = (id: string) => same.get(id) ?? id;
  const kept = new Map([...first.values()].map(person => [person.id, person]));
  return {
    ...pack,
    people: pack.people.flatMap(({ id }) => (same.has(id) ? [] : (kept.get(id) ?? []))),
    quotes: pack.quotes.map(quote => (quote.speaker ? { ...quote, speaker: name(quote.speaker) } : quote)),
    questions: pack.questions.map(({ about, options, correct, ...question }) => ({
      ...question,
      ...(about && { about: about.map(name) }),
      ...(options && { options: options.map(option => ({ ...option, id: name(option.id) })) }),
      correct: Array.isArray(correct)
        ? correct.map(name)
        : typeof correct === 'object'
          ? Object.fromEntries(Object.entries(correct).map(([option, target]) => [name(option), target]))
          : typeof correct === 'string'
            ? name(correct)
            : correct,
    })),
  };
}
