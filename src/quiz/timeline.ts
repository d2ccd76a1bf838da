import type { ContentPack, StoryEvent } from '../pack/types.js';
import { timeSpan, type TimeSpan } from './edtf.js';
import type { Prompts } from './prompts.js';
import { shuffled } from './random.js';
import type { OrderQuestion } from './types.js';

const FEWEST = 3;
const MOST = 6;

/** What lay ahead without a date comes after all else. */
const AHEAD: TimeSpan = { start: Infinity, end: Infinity };

const same = (a: TimeSpan, b: TimeSpan) => a.start === b.start && a.end === b.end;
const overlap = (a: TimeSpan, b: TimeSpan) => a.start < b.end && b.start < a.end;

/** A title with its own year in it needs no thought. */
const tellsDate = (title: string, date = '') => (title.match(/\b\d{4}\b/g) ?? []).some(year => date.includes(year));

/** The events whose order the article settles, earliest first: none that spans another's date. */
export function inOrder(events: readonly StoryEvent[]): { event: StoryEvent; span: TimeSpan }[] {
  const dated = events
    .filter(({ title, date }) => !tellsDate(title, date))
    .flatMap(event => {
      const span = event.date ? timeSpan(event.date) : event.upcoming ? AHEAD : undefined;
      return span ? { event, span } : [];
    })
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start) || 0);
  const kept: typeof dated = [];
  for (const one of dated) {
    if (!kept.some(other => !same(one.span, other.span) && overlap(one.span, other.span))) kept.push(one);
  }
  return kept.sort((a, b) => (a.span.start === b.span.start ? 0 : a.span.start - b.span.start));
}

/** One question: the events of the article, to be put in order. */
export function timeline(pack: ContentPack, seed: string, prompts: Prompts): OrderQuestion[] {
  const settled = inOrder(pack.events);
  const chosen = new Set(
    shuffled(settled, seed)
      .sort((a, b) => +distinct(b, settled) - +distinct(a, settled))
      .slice(0, MOST),
  );
  const ordered = settled.filter(one => chosen.has(one));
  const dates = new Set(ordered.map(({ span }) => span.start));
  if (dates.size < FEWEST) return [];
  const options = ordered.map(({ event: { id, title, date, evidence } }) => ({ id, text: title, date, evidence }));
  const correct = options.map(option => option.id);
  let shuffle = shuffled(options, seed);
  if (shuffle.every((option, index) => option.id === correct[index])) shuffle = [...shuffle.slice(1), shuffle[0]!];
  return [
    {
      id: 'timeline-quiz:events',
      widget: 'timeline-quiz',
      kind: 'order',
      prompt: prompts.timeline,
      options: shuffle,
      correct,
      evidence: [],
    },
  ];
}

function distinct(one: { span: TimeSpan }, all: { span: TimeSpan }[]): boolean {
  return all.filter(other => same(one.span, other.span)).length === 1;
}
