import { inEnglish } from '../findings/finding.js';
import type { ImportedQuestion } from '../import/types.js';
import { timeSpan, type TimeSpan } from '../pack/edtf.js';
import { align, type Alignment } from './align.js';
import type { Grounds, Passage } from './grounds.js';
import type { Token } from './tokens.js';
import type { Finding } from './types.js';

interface Placed {
  text: string;
  span?: TimeSpan;
  passage?: Passage;
}

const AHEAD: TimeSpan = { start: Infinity, end: Infinity };

/** When an event was, by the article: as a fact that was found, else by the one date of its sentence. */
function placed(text: string, grounds: Grounds): Placed {
  const { facts } = grounds.found;
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const fact = facts.events.find(({ title }) => plain(title) === plain(text));
  const words = grounds.read(text);
  const found = grounds
    .near(words, 4)
    .map(passage => ({ passage, ...align(words, passage.tokens, grounds.weightOf) }))
    .reduce<({ passage: Passage } & Alignment) | undefined>(
      (one, other) => (one && one.share >= other.share ? one : other),
      undefined,
    );
  if (fact) {
    const passage = grounds.passages.find(({ sentence }) => {
      const [first] = fact.evidence;
      return first !== undefined && first.start >= sentence.start && first.start < sentence.end;
    });
    // What the article itself leaves in doubt bears nothing out
    const isSure = !fact.review;
    const span = !isSure ? undefined : fact.date ? timeSpan(fact.date) : fact.upcoming ? AHEAD : undefined;
    return { text, span, passage: passage ?? found?.passage };
  }
  if (!found || found.share < 0.75) return { text };
  const dates = found.passage.tokens.filter(({ kind }) => kind === 'date');
  const isOnly = new Set(dates.map(({ key }) => key)).size === 1;
  const date = isOnly ? dates.find(each => standsAt(each, found, grounds)) : undefined;
  return { text, passage: found.passage, span: date?.span };
}

/** So many words may stand between a deed and its date. */
const BESIDE = 3;

/** Does a date stand at the words that tell the event, in their clause: another one's is not the event's? */
function standsAt(date: Token, { passage, to }: { passage: Passage } & Alignment, { language }: Grounds): boolean {
  const { tokens, text } = passage;
  const at = tokens.indexOf(date);
  const met = to.filter(each => each >= 0);
  const nearest = met.reduce((one, other) => (Math.abs(other - at) < Math.abs(one - at) ? other : one));
  const [first, last] = at < nearest ? [date, tokens[nearest]!] : [tokens[nearest]!, date];
  const between = text.slice(first.end, last.start);
  return Math.abs(nearest - at) <= BESIDE + 1 && !language.audit?.partsClauses.test(between);
}

/** Holds an order against the dates that the article gives. What comes first in the text tells nothing. */
export function orderFinding({ options = [], correct }: ImportedQuestion, grounds: Grounds): Finding {
  const byId = new Map(options.map(({ id, text }) => [id, text]));
  const events = (correct as string[]).map(id => placed(byId.get(id)!, grounds));
  const evidence = events.flatMap(({ passage }) => (passage ? [grounds.evidence(passage)] : []));
  const absent = events.filter(({ passage }) => !passage);
  if (absent.length === events.length)
    return { verdict: 'not-in-article', why: inEnglish('audit-told-of-none'), evidence: [] };
  for (let later = 1; later < events.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      const [one, other] = [events[earlier]!, events[later]!];
      if (one.span && other.span && other.span.end <= one.span.start && other.span.end !== Infinity)
        return {
          verdict: 'refuted',
          why: inEnglish('audit-comes-before', { other: other.text, option: one.text }),
          evidence: [one, other].flatMap(({ passage }) => (passage ? [grounds.evidence(passage)] : [])),
        };
    }
  }
  const undated = events.find(({ span }) => !span);
  if (undated) return { verdict: 'unclear', why: inEnglish('audit-undated', { option: undated.text }), evidence };
  const loose = events.findIndex(
    ({ span }, at) => at > 0 && events[at - 1]!.span!.end > span!.start && !same(events[at - 1]!.span!, span!),
  );
  if (loose > 0)
    return {
      verdict: 'unclear',
      why: inEnglish('audit-overlap', { option: events[loose - 1]!.text, other: events[loose]!.text }),
      evidence,
    };
  return { verdict: 'borne-out', why: inEnglish('audit-dates-in-order'), evidence };
}

const DAY = 24 * 60 * 60 * 1000;

/** Of one day either may come first; within a month, or ahead without a date, the article doesn’t tell. */
const same = (one: TimeSpan, other: TimeSpan) =>
  one.start === other.start && one.end === other.end && one.end - one.start <= DAY;
