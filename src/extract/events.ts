import type { Article } from '../article/types.js';
import type { Evidence, StoryEvent } from '../pack/types.js';
import { findDates, type DateMention } from './dates.js';
import { evidenceOf } from './evidence.js';
import type { EventCandidate } from '../languages/contract/events.js';
import { stableIds } from './ids.js';
import type { Language } from '../languages/language.js';
import { namingOf } from './naming.js';
import type { People } from '../languages/contract/people.js';
import { findPeople } from './people.js';
import type { Explain } from './trace.js';
import type { WordLanguage } from '../languages/words.js';

export interface EventOptions {
  /** ISO 8601 date on which the article appeared. Without it relative dates stay undated, to review. */
  date?: string;
  /** Whom the article names, where that is known already. */
  people?: People;
  /** The article's dates, where they are known already. */
  dates?: readonly DateMention[];
  language: Language;
  explain?: Explain;
}

/** The same happening told twice: of one date, and mostly in the same words. */
function isSame(a: EventCandidate, b: EventCandidate, { contentStems }: WordLanguage): boolean {
  if (a.date !== b.date) return false;
  const [first, second] = [contentStems(a.title), contentStems(b.title)];
  const shared = [...first].filter(stem => second.has(stem)).length;
  return shared / Math.min(first.size, second.size) >= 0.6;
}

/** The passages that give names in full, where the sentence itself doesn't. */
function namesBeside(article: Article, { names = [], sentence }: EventCandidate): Evidence[] {
  return names
    .filter(
      ({ start, end }, index) =>
        (start < sentence.start || end > sentence.end) && names.findIndex(other => other.start === start) === index,
    )
    .map(({ start, end }) => evidenceOf(article, start, end));
}

/** Two upcoming events without a day are news; a list of them is guesswork. */
const MOST_UNDATED = 2;

/** Finds what happened when: clauses whose words bear out a date, and what is to come. */
export function findEvents(article: Article, options: EventOptions): StoryEvent[] {
  const { text, blocks, sentences } = article;
  const { language } = options;
  const mentions = options.dates ?? findDates(text, { reference: options.date, language: language.dates });
  const naming = namingOf(article, options.people ?? findPeople(article, language), language);
  const topics = language.claims.topicsOf(article);
  const candidates: EventCandidate[] = [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const own: DateMention[] = [];
    while (next < mentions.length && mentions[next].start < sentence.end) {
      if (mentions[next].start >= sentence.start) own.push(mentions[next]);
      next += 1;
    }
    if (/^(?:paragraph|list)$/.test(blocks[sentence.block].kind)) {
      candidates.push(
        ...language.events.eventsIn(article, sentence, {
          mentions: own,
          date: options.date,
          naming,
          topics: topics(index),
        }),
      );
    }
  }
  const makeId = stableIds();
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
    const { title, date, upcoming, rule } = candidate;
    const openEnded = upcoming && !date;
    if (openEnded) undated += 1;
    const reason =
      candidate.reason ??
      (openEnded && undated > MOST_UNDATED ? 'One of many things to come; the article gives no day.' : undefined);
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
