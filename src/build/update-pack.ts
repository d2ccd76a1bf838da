import { inEnglish } from '../findings/finding.js';
import type { Article } from '../article/types.js';
import { checkPack } from '../pack/check.js';
import { locate } from '../pack/locate.js';
import {
  FACT_KINDS,
  type ContentPack,
  type Evidence,
  type Fact,
  type FactKind,
  type PackQuestion,
  type Place,
  type Quote,
} from '../pack/types.js';
import { standingsOf } from '../pack/corrections.js';
import { findFacts, type Facts } from '../extract/find-facts.js';
import { askAgain, isKept } from './ask-again.js';
import { located, packOf, withMap, type BuildOptions } from './build-pack.js';
import { likenessOf, wordsOf } from './likeness.js';
import { evidenceOf } from '../extract/evidence.js';

export interface PackUpdate {
  pack: ContentPack;
  /** Ids of the facts: as they were, at another place, with other words, gone from the article, not in the old pack. */
  kept: string[];
  moved: string[];
  changed: string[];
  dropped: string[];
  added: string[];
}

/** Why a fact or a question of a pack that was brought up to date is to review. */
export const CHANGED = inEnglish('article-changed-here');
const ADDED = inEnglish('newly-there');

/** How much of two passages' words must be the same for one to be a correction of the other. */
const ALIKE = 0.6;

/**
 * Brings a pack up to a newer version of its article. What still stands there is kept as the old pack has it, with its
 * id and whatever an editor changed. What was corrected takes the article's new words under its old id and is to review;
 * what is gone is dropped; what is new is to review, for an editor may have left it out on purpose.
 */
export function updatePack(old: ContentPack, article: Article, options: BuildOptions): PackUpdate {
  const date = article.metadata.datePublished ?? old.sources[0].datePublished;
  const { language, atlas } = options;
  const found = located(findFacts(article, { date, ...options }), language, atlas);
  const built = packOf(found, language, date);
  const update: PackUpdate = { pack: built, kept: [], moved: [], changed: [], dropped: [], added: [] };
  const standings = new Map(standingsOf(old, article).map(({ id, standing }) => [id, standing]));
  const ids = new Map<string, string>();
  const facts = {} as Record<FactKind, Fact[]>;
  for (const kind of FACT_KINDS) {
    const fresh = new Set(built[kind] as Fact[]);
    const twins = matches(old[kind] as Fact[], [...fresh]);
    facts[kind] = (old[kind] as Fact[]).flatMap(fact => {
      const twin = twins.get(fact);
      if (twin) {
        fresh.delete(twin);
        ids.set(twin.id, fact.id);
      }
      const standing = standings.get(fact.id);
      if (standing === 'holds' || standing === 'moved') {
        update[standing === 'holds' ? 'kept' : 'moved'].push(fact.id);
        return withCoordinates(relocated(fact, article), twin);
      }
      if (!twin) {
        update.dropped.push(fact.id);
        return [];
      }
      update.changed.push(fact.id);
      return { ...twin, id: fact.id, review: true, reason: twin.reason ?? CHANGED };
    });
    for (const fact of fresh) {
      update.added.push(fact.id);
      facts[kind].push({ ...fact, review: true, reason: fact.reason ?? ADDED });
    }
  }
  renameSpeakers(facts.quotes as Quote[], facts.people, ids);
  const [source] = built.sources;
  const title = old.title === old.sources[0].headline ? built.title : old.title;
  const sources = [{ ...old.sources[0], ...source }, ...old.sources.slice(1)];
  const questions = earlier(old, facts as unknown as Facts, article);
  update.pack = { ...built, lang: old.lang, title, sources, ...(facts as unknown as Facts), questions };
  reviewWhatFails(update.pack, article);
  update.pack.questions = askAgain(update.pack, found, language, options);
  update.pack = withMap(update.pack, found, atlas);
  return { ...update, pack: JSON.parse(JSON.stringify(update.pack)) as ContentPack };
}

/**
 * The earlier questions, for what an editor has decided of them. Those that stay as they are have their passages where those
 * stand now; they are to review where one is gone, or a fact that they ask about.
 */
function earlier({ questions }: ContentPack, facts: Facts, article: Article): PackQuestion[] {
  const ids = new Set(FACT_KINDS.flatMap(kind => facts[kind].map(({ id }) => id)));
  return questions.map(question => {
    if (!isKept(question)) return question;
    const about = question.about?.filter(id => ids.has(id));
    const kept = { ...question, ...(about && { about }) };
    const passages = [...question.evidence, ...(question.options ?? []).flatMap(({ evidence = [] }) => evidence)];
    const stands = passages.every(passage => locate(article.text, passage));
    if (!stands) return { ...kept, review: true, reason: CHANGED };
    const options = question.options?.map(option =>
      option.evidence ? { ...option, evidence: option.evidence.map(passage => moved(passage, article)) } : option,
    );
    const evidence = question.evidence.map(passage => moved(passage, article));
    const isGone = about && about.length < question.about!.length && !question.review;
    return { ...kept, ...(options && { options }), evidence, ...(isGone && { review: true, reason: CHANGED }) };
  });
}

/** Pairs each old fact with the new one that it became: the same id, or the passage most like its own. */
function matches(old: Fact[], fresh: Fact[]): Map<Fact, Fact> {
  const pairs = new Map<Fact, Fact>();
  const free = new Map(fresh.map(fact => [fact.id, fact]));
  for (const fact of old) {
    const same = free.get(fact.id);
    if (same) pairs.set(fact, same);
    free.delete(fact.id);
  }
  const words = new Map([...old, ...free.values()].map(fact => [fact, ownWordsOf(fact)]));
  for (const fact of old) {
    if (pairs.has(fact)) continue;
    let best: { fact?: Fact; likeness: number } = { likeness: ALIKE };
    for (const other of free.values()) {
      const likeness = likenessOf(words.get(fact)!, words.get(other)!);
      if (likeness > best.likeness) best = { fact: other, likeness };
    }
    if (!best.fact) continue;
    pairs.set(fact, best.fact);
    free.delete(best.fact.id);
  }
  return pairs;
}

/** The words that tell a fact from others of its kind, each once. */
function ownWordsOf(fact: Fact): Set<string> {
  const { text, name, title, term } = fact as Partial<Record<'text' | 'name' | 'title' | 'term', string>>;
  return wordsOf(text ?? name ?? title ?? term ?? '');
}

function moved(passage: Evidence, article: Article): Evidence {
  const { start, end } = locate(article.text, passage)!;
  return evidenceOf(article, start, end);
}

function relocated(fact: Fact, article: Article): Fact {
  const move = (passage: Evidence) => moved(passage, article);
  const { background } = fact as { background?: Evidence[] };
  return {
    ...fact,
    ...(background && { background: background.map(move) }),
    evidence: fact.evidence.map(move),
  } as Fact;
}

/** A place of a pack that was built without an atlas takes its coordinates from the one that was found now. */
function withCoordinates(fact: Fact, twin: Fact | undefined): Fact {
  const { coordinates } = (twin ?? {}) as { coordinates?: Place['coordinates'] };
  return coordinates && !fact.addedBy ? ({ coordinates, ...fact } as Fact) : fact;
}

/** Lets new quotes name people by their old ids, and no quote a person who is gone. */
function renameSpeakers(quotes: Quote[], people: Fact[], ids: Map<string, string>): void {
  const known = new Set(people.map(({ id }) => id));
  for (const quote of quotes) {
    if (!quote.speaker) continue;
    const speaker = known.has(quote.speaker) ? quote.speaker : ids.get(quote.speaker);
    if (speaker && known.has(speaker)) quote.speaker = speaker;
    else {
      delete quote.speaker;
      Object.assign(quote, { review: true, reason: inEnglish('speaker-no-longer-named') });
    }
  }
}

function reviewWhatFails(pack: ContentPack, article: Article): void {
  const all = new Map(FACT_KINDS.flatMap(kind => (pack[kind] as Fact[]).map(fact => [fact.id, fact])));
  for (const { fact, level, message } of checkPack(pack, article)) {
    const failed = level === 'error' && fact && all.get(fact);
    if (failed) Object.assign(failed, { review: true, reason: failed.reason ?? message });
  }
}
