import { inEnglish } from '../findings/finding.js';
import type { Article } from '../article/types.js';
import type { EventCandidate, KnownOfSentence } from '../languages/contract/events.js';
import type { Language } from '../languages/language.js';
import type { WordLanguage } from '../languages/words.js';
import type { StoryEvent } from '../pack/types.js';
import { evidenceOf } from './evidence.js';
import { stableIds } from './ids.js';
import { namesBeside } from './names-beside.js';
import type { Explain } from './trace.js';

export interface EventOptions {
  language: Language;
  /** What is known of a sentence, counted from the article's first. */
  known(index: number): KnownOfSentence;
  explain?: Explain;
}

/** The same happening told twice: of one date, and mostly in the same words. */
function isSame(a: EventCandidate, b: EventCandidate, { contentStems }: WordLanguage): boolean {
  if (a.date !== b.date) return false;
  const [first, second] = [contentStems(a.title), contentStems(b.title)];
  const shared = [...first].filter(stem => second.has(stem)).length;
  return shared / Math.min(first.size, second.size) >= 0.6;
}

/** Two upcoming events without a day are news; a list of them is guesswork. */
const MOST_UNDATED = 2;

/** A story of nothing but talk is none. */
const MOST_SAID = 3;

/** Finds what happened when: clauses whose words bear out a date, and what is to come. */
export function findEvents(article: Article, options: EventOptions): StoryEvent[] {
  const { blocks, sentences } = article;
  const { language, known } = options;
  const candidates: EventCandidate[] = [];
  sentences.forEach((sentence, index) => {
    if (/^(?:paragraph|list)$/.test(blocks[sentence.block].kind))
      candidates.push(...language.events.eventsIn(article, sentence, known(index)));
  });
  const makeId = stableIds();
  const happened = new Set(candidates.flatMap(({ said, reason, date }) => (said || reason ? [] : (date ?? []))));
  const told = new Set<string>();
  const byDate = new Map<string, { candidate: EventCandidate; event: StoryEvent }[]>();
  const events: StoryEvent[] = [];
  let undated = 0;
  for (const candidate of candidates) {
    const known = byDate.get(candidate.date ?? '') ?? [];
    const evidence = evidenceOf(article, candidate.sentence.start, candidate.sentence.end);
    const twin = known.slice(-20).find(other => isSame(other.candidate, candidate, language.words));
    if (twin) {
      if (twin.event.evidence.every(({ start }) => start !== evidence.start)) twin.event.evidence.push(evidence);
      continue;
    }
    const { title, date, upcoming, rule, said } = candidate;
    if (said) {
      // What was said is a day's event where nothing happened on it, and one a day is enough.
      if (!date || candidate.reason || happened.has(date) || told.has(date) || told.size >= MOST_SAID) continue;
      told.add(date);
    }
    const openEnded = upcoming && !date;
    if (openEnded) undated += 1;
    const reason = candidate.reason ?? (openEnded && undated > MOST_UNDATED ? inEnglish('many-to-come') : undefined);
    const event: StoryEvent = {
      id: makeId('event', `${date ?? ''} ${title}`),
      title,
      ...(date && { date }),
      ...(upcoming && { upcoming }),
      evidence: [evidence, ...namesBeside(article, candidate)],
      ...(reason && { review: true, reason }),
    };
    events.push(event);
    byDate.set(date ?? '', [...known, { candidate, event }]);
    options.explain?.({ kind: 'events', id: event.id, text: title, rule, ...(reason && { reason }) });
  }
  return events;
}
