import { overlap } from '../article/overlap.js';
import { timeSpan, type TimeSpan } from '../pack/edtf.js';
import type { ContentPack, StoryEvent } from '../pack/types.js';
import { promptHeaded } from './headed.js';
import { namesOf } from './names.js';
import type { Asker } from './types.js';

/** Days or years apart from one another; fewer are no order. */
export const FEWEST_DATES = 3;
const MOST = 6;

/** What lay ahead without a date comes after all else. */
const AHEAD: TimeSpan = { start: Infinity, end: Infinity };

const same = (a: TimeSpan, b: TimeSpan) => a.start === b.start && a.end === b.end;

/** A title with its own year in it needs no thought. */
const tellsDate = (title: string, date = '') => (title.match(/\b\d{4}\b/g) ?? []).some(year => date.includes(year));

type Dated = { event: StoryEvent; span: TimeSpan };

/** The events whose order the article settles, earliest first: none that spans another's date. */
export function inOrder(events: readonly StoryEvent[]): Dated[] {
  const dated = events
    .filter(({ title, date, review }) => !review && !tellsDate(title, date))
    .flatMap(event => {
      const span = event.date ? timeSpan(event.date) : event.upcoming ? AHEAD : undefined;
      return span ? { event, span } : [];
    })
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start) || 0);
  const kept: Dated[] = [];
  for (const one of dated) {
    if (!kept.some(other => !same(one.span, other.span) && overlap(one.span, other.span))) kept.push(one);
  }
  return kept.sort((a, b) => (a.span.start === b.span.start ? 0 : a.span.start - b.span.start));
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const isDay = ({ event: { date = '' } }: Dated): boolean => /^\d{4}-\d\d-\d\d$/.test(date);
/** Of two days that follow one another nobody knows which it was. */
const areNeighbours = (one: Dated, other: Dated): boolean =>
  isDay(one) && isDay(other) && other.span.start - one.span.start <= DAY + HOUR;

/** One question: the events of the article, to be put in order. */
export const timeline: Asker = ({ facts, article }, wording, { alone, words, flaws, taste } = {}) => {
  const { events, people } = facts;
  const headline = article?.metadata.headline || (facts as Partial<ContentPack>).title || '';
  const names = namesOf(people);
  /** A title that can't be read alone spoils no others. */
  const isReadable = ({ title, addedBy }: StoryEvent, known = headline): boolean => {
    const options = { as: 'title', people: names, known } as const;
    return (
      !alone ||
      addedBy !== undefined ||
      !(
        flaws?.tellsNothing.test(title) ||
        taste?.touches(title, ['judgement']).has('judgement') ||
        (alone.hangs(title, options) ?? alone.fragment(title, options) ?? alone.stranger(title, options))
      )
    );
  };
  const settled = inOrder(events.filter(event => isReadable(event)));
  const apart = settled.filter((one, at) => settled.findIndex(other => same(one.span, other.span)) === at);
  const isOnly = ({ span }: Dated) => settled.filter(other => same(span, other.span)).length === 1;
  const far = apart.reduce<Dated[]>((kept, one) => {
    const last = kept.at(-1);
    return last && areNeighbours(last, one) ? kept : [...kept, one];
  }, []);
  const chosen = new Set([...far].sort((a, b) => +isOnly(b) - +isOnly(a)).slice(0, MOST));
  const ordered = settled.filter(one => chosen.has(one));
  if (ordered.length < FEWEST_DATES) return [];
  // "The merger was approved": which, the headline tells.
  const leans = ordered.some(({ event }) => !isReadable(event, ''));
  const told = ordered.map(({ event }) => event.title).join(' ');
  const headed = leans && words ? promptHeaded(wording.timeline, told, headline, words, wording) : undefined;
  return [
    {
      question: {
        id: 'timeline-quiz:events',
        kind: 'order',
        prompt: headed ?? wording.timeline,
        options: ordered.map(({ event: { id, title, date, evidence } }) => ({ id, text: title, date, evidence })),
        correct: ordered.map(({ event }) => event.id),
        evidence: [],
      },
      isHeaded: headed !== undefined,
      answer: '',
      rule: 'events with dates apart',
    },
  ];
};
