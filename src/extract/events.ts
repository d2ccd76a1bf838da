import type { Article, Sentence } from '../article/types.js';
import { dateProblem } from '../pack/check-date.js';
import type { Person, StoryEvent } from '../pack/types.js';
import { findDates, type DateMention } from './dates.js';
import { actVerbs, plannedActs } from './en/events.js';
import { evidenceOf } from './evidence.js';
import { clausesOf, hasSecondVerb, moodOf, wordsOf, type Clause, type Word } from './events/clauses.js';
import { titleOf, type Title } from './events/title.js';
import { stableIds } from './ids.js';
import type { Explain } from './trace.js';
import { contentStems } from './words.js';

export interface EventOptions {
  /** ISO 8601 date on which the article appeared. Without it relative dates stay undated, to review. */
  date?: string;
  people?: readonly Pick<Person, 'id' | 'name' | 'aliases'>[];
  /** The article's dates, where they are known already. */
  dates?: readonly DateMention[];
  explain?: Explain;
}

interface Candidate {
  title: string;
  date?: string;
  upcoming: boolean;
  sentence: Sentence;
  rule: string;
  reason?: string;
}

/** Longer sentences are lists or not prose. */
const LONGEST_SENTENCE = 1000;

/** "this week", "now", "recently": vaguer than a line of time can show. */
const VAGUE =
  /^(?:(?:earlier|later|late|early)\s)?(?:in\s)?(?:this|the|that|coming)\b|\b(?:day|week|weekend|month|year)'?s?$/i;
const VAGUE_BUT_TOLD = /^(?:(?:earlier|late|early)\s)?last\b|ago$/i;
/** Left of a date that only tells which one of several things is meant: "the 2016 election", "since May", "of Friday". */
const NOT_WHEN =
  /\b(?:the|an?|its|his|her|their|of|for|since|until|till|by|before|after|to|than|and|or|through|as)\s$/i;
const WHEN = /\b(?:(?:earlier|late|later|early)\s)?(?:on|in|during|at|over|around|about)\s$/i;
const WIDE_RULES = new Set([
  'month-year',
  'month',
  'year',
  'short-year',
  'season',
  'quarter',
  'quarter-code',
  'spelled-year',
]);
const LEFT_OUT_RULES = new Set([
  'decade',
  'short-decade',
  'century',
  'period',
  'the-unit',
  'year-earlier',
  'year-end',
  'slash-date',
  'quarter',
]);

/** A date that can tell when a clause's event was, and the span of its words with the preposition. */
interface When {
  mention: DateMention;
  start: number;
  end: number;
}

function whenOf(mention: DateMention, text: string): When | undefined {
  if (mention.type !== 'DATE' || /_REF$/.test(mention.value) || LEFT_OUT_RULES.has(mention.rule)) return undefined;
  if (mention.edtf?.includes('..')) return undefined;
  const words = text.slice(mention.start, mention.end);
  if (/[’']s$/.test(words)) return undefined;
  if (VAGUE.test(words) && !VAGUE_BUT_TOLD.test(words)) return undefined;
  const before = text.slice(Math.max(0, mention.start - 24), mention.start);
  const after = text.slice(mention.end, mention.end + 20);
  // "Friday's", "2008 and 2012", "Monday debate": the words go on.
  if (/^(?:[’']s?\b|[-–/]|,?\s(?:and|or)\s(?:\d|[A-Z][a-z]+day))/.test(after)) return undefined;
  const lead = WHEN.exec(before);
  if (!lead && (NOT_WHEN.test(before) || (WIDE_RULES.has(mention.rule) && !/^(?:last|next)\b/i.test(words)))) {
    return mention.rule === 'range' && /\b(?:from|between)\s$/i.test(before)
      ? { mention, start: mention.start - (/\w+\s$/.exec(before)?.[0].length ?? 0), end: mention.end }
      : undefined;
  }
  return { mention, start: mention.start - (lead ? lead[0].length : 0), end: mention.end };
}

/** Offsets of a block between marks of quotation. */
function quotedAt(text: string, from: number, offset: number): boolean {
  let open = 0;
  for (const [mark] of text.slice(Math.max(from, offset - 4000), offset).matchAll(/[“”"«»„]|``|''/g)) {
    if (mark === '"') open = open ? 0 : 1;
    else open = /[“«„]|``/.test(mark) ? 1 : 0;
  }
  return open === 1;
}

const ATTRIBUTED =
  /\baccording to\b|[,”"]\s(?:[\p{L}.’'-]+\s){0,7}(?:said|says|told|reported|claimed|wrote|added|alleged|testified)\b/u;

/** The clause that a date at `index` (of the words without dates) belongs to. */
function clauseAt(clauses: readonly Clause[], words: readonly Word[], index: number, dated: When): number {
  const previous = words[index - 1];
  const startsWith = clauses.findIndex(clause => clause.words[0].start >= dated.end);
  if (!previous) return startsWith;
  const before = clauses.findIndex(clause => clause.words.includes(previous));
  if (before >= 0) return before;
  // Right after a mark or a subordinator: it opens what follows, unless a comma closes it off again.
  const next = words[index];
  const enclosed = next?.text === ',' && previous.text === ',';
  if (enclosed || !next) {
    for (let at = clauses.length - 1; at >= 0; at--) {
      if (clauses[at].words[0].start < dated.start && clauses[at].verb >= 0) return at;
    }
  }
  return startsWith;
}

/** Who acts in a clause without a subject of its own: "…, the minister, resigned", "met Rubio and left". */
function subjectOf(clauses: readonly Clause[], at: number): readonly Word[] {
  const { words, verb, opener } = clauses[at];
  if (verb > 0) return words.slice(0, verb);
  const before = clauses[at - 1];
  if (verb < 0 || !before) return [];
  if (/^(?:and|but)$/.test(opener))
    return before.verb > 0 && !/^(?:who|which|that|whom)$/.test(before.opener)
      ? before.words.slice(0, before.verb)
      : [];
  const apposed = clauses[at - 2];
  if (opener === ',' && before.opener === ',' && before.verb < 0 && apposed?.verb < 0 && at === 2) return apposed.words;
  return [];
}

const NO_FACT = /^(?:if|unless|whether|until|before|which|who|whom|whose|that)$/;

/** "his appointments in 2015 went to men", "swayed by an announcement in 2014": the date is the noun's, not the verb's. */
function belongsToNoun({ words, verb }: Clause, { mention, start }: When): boolean {
  if (!WIDE_RULES.has(mention.rule)) return false;
  const told = words.filter(word => word.end <= start);
  if (told.length === 0) return false;
  return told.length <= verb
    ? !/^(?:month|season)$/.test(mention.rule)
    : told.slice(verb).some(({ lower }) => lower === 'by');
}

/** The saying is the event: "called for it in a statement". */
const SAYING = /^(?:statement|interview|tweet|tweets|post|email|speech|letter|memo|op-ed|column)$/;

interface Draft extends Title {
  upcoming: boolean;
}

/** The event that a clause tells, or nothing: a state, a saying, a denial, a condition. */
function eventOf(clauses: readonly Clause[], at: number, dated: When, text: string): Draft | undefined {
  const clause = clauses[at];
  if (!clause || clause.verb < 0 || (NO_FACT.test(clause.opener) && clause.verb >= 0)) return undefined;
  const mood = moodOf(clause);
  if (mood === 'state' || mood === 'speech' || mood === 'denied') return undefined;
  if (hasSecondVerb(clause) || belongsToNoun(clause, dated)) return undefined;
  const subject = subjectOf(clauses, at);
  let predicate: readonly Word[] = clause.words.slice(clause.verb);
  const next = clauses[at + 1];
  if (predicate.length === 1 && actVerbs.has(predicate[0].lower)) {
    if (next?.opener !== 'that' || next.verb < 1) return undefined;
    const between = wordsOf(text.slice(predicate[0].end, next.words[0].start), predicate[0].end).filter(
      ({ lower }) => lower === 'that',
    );
    predicate = [...predicate, ...between, ...next.words];
  }
  if (
    predicate.some(
      ({ lower }, index) =>
        SAYING.test(lower) &&
        /^(?:a|an|his|her|its|their)$/.test(predicate[index - 1].lower) &&
        predicate[index - 2]?.lower === 'in',
    )
  )
    return undefined;
  const title = titleOf(subject, predicate, text);
  if (!title) return undefined;
  return { ...title, upcoming: mood === 'future' };
}

const needs = (dated: When, text: string): string =>
  `“${text.slice(dated.mention.start, dated.mention.end)}” can't be placed without the article's date.`;

/** Why an event that the text tells is not to be shown unread. */
function doubtOf(
  draft: Draft,
  dated: When,
  attributed: boolean,
  options: EventOptions,
  text: string,
): string | undefined {
  const { edtf, sure } = dated.mention;
  if (!edtf) return options.date ? 'The date can’t be read off the words.' : needs(dated, text);
  if (draft.fault) return draft.fault;
  if (attributed) return 'The article gives this on someone’s word.';
  if (!sure) return `“${text.slice(dated.mention.start, dated.mention.end)}” may be another date.`;
  if (options.date && edtf.slice(0, 10) > options.date.slice(0, 10) !== draft.upcoming) {
    return draft.upcoming
      ? 'The date of something to come lies before the article’s.'
      : 'The date lies after the article’s.';
  }
  return undefined;
}

/** The article's words for something that is under way or fixed, without a day. */
const UNDER_WAY =
  /^(?:is|are)\s(?:now\s)?(?:on (?:its|his|her|their) way to|heading to|preparing to|due to|set to|scheduled to|expected to|about to)\s/i;

/** "A delegation is on its way to Moscow": to come, without a day. */
function upcomingOf(clauses: readonly Clause[], text: string): Draft | undefined {
  const clause = clauses.find(({ verb }) => verb >= 0);
  if (!clause || clause.verb < 1 || NO_FACT.test(clause.opener)) return undefined;
  const predicate = clause.words.slice(clause.verb);
  const words = predicate.map(({ lower }) => lower);
  const planned = words.indexOf('to') >= 0 ? words[words.indexOf('to') + 1] : '';
  const underWay = UNDER_WAY.exec(text.slice(predicate[0].start, predicate[0].start + 60));
  const fixed = underWay && (/way|heading/.test(underWay[0]) || plannedActs.has(planned ?? ''));
  if (!fixed && !(words[0] === 'will' && (plannedActs.has(words[1]) || words.slice(1, 3).join(' ') === 'be among')))
    return undefined;
  const title = titleOf(clause.words.slice(0, clause.verb), predicate, text);
  return title && { ...title, upcoming: true };
}

function candidatesIn(
  article: Article,
  sentence: Sentence,
  mentions: readonly DateMention[],
  options: EventOptions,
): Candidate[] {
  const { text, blocks } = article;
  const block = blocks[sentence.block];
  const passage = text.slice(sentence.start, sentence.end);
  if (passage.length > LONGEST_SENTENCE || /\?["”’']?\s*$/.test(passage)) return [];
  const dates = mentions.flatMap(mention => whenOf(mention, text) ?? []);
  const allWords = wordsOf(passage, sentence.start);
  const words = allWords.filter(word => !dates.some(({ start, end }) => word.start >= start && word.end <= end));
  const clauses = clausesOf(words);
  const attributed = ATTRIBUTED.test(passage);
  const base = { sentence };
  if (mentions.every(({ type, edtf }) => type !== 'DATE' || !edtf)) {
    const draft = quotedAt(text, block.start, sentence.start) ? undefined : upcomingOf(clauses, text);
    const dated = mentions.some(({ type, value }) => type === 'DATE' && !/_REF$/.test(value));
    if (draft && !dated) {
      const reason =
        draft.fault ?? (attributed || /["“”]/.test(passage) ? 'The article gives this on someone’s word.' : undefined);
      return [{ ...base, title: draft.text, upcoming: true, rule: 'to come, without a day', reason }];
    }
  }
  const clauseOfDate = dates.map(dated => {
    const index = words.findIndex(word => word.start >= dated.end);
    return clauseAt(clauses, words, index < 0 ? words.length : index, dated);
  });
  return dates.flatMap((dated, position) => {
    if (quotedAt(text, block.start, dated.mention.start)) return [];
    const at = clauseOfDate[position];
    const draft = eventOf(clauses, at, dated, text);
    if (!draft) return [];
    const { edtf } = dated.mention;
    const published = options.date?.slice(0, 10);
    if (edtf && edtf === published) return [];
    // Another month in the sentence would refute it to whoever checks.
    if (edtf && dateProblem(edtf, passage, 'en')) return [];
    const onWord = attributed || /^(?:that|said)$/.test(clauses[at].opener);
    const shared = clauseOfDate.filter(other => other === at).length > 1;
    const reason =
      doubtOf(draft, dated, onWord, options, text) ?? (shared ? 'The clause tells more than one date.' : undefined);
    const date = dated.mention.edtf;
    return [
      {
        ...base,
        title: draft.text,
        ...(date && { date }),
        upcoming: draft.upcoming,
        rule: `clause with ${dated.mention.rule}`,
        reason,
      },
    ];
  });
}

/** The same happening told twice: of one date, and mostly in the same words. */
function isSame(a: Candidate, b: Candidate): boolean {
  if (a.date !== b.date) return false;
  const [first, second] = [contentStems(a.title), contentStems(b.title)];
  const shared = [...first].filter(stem => second.has(stem)).length;
  return shared / Math.min(first.size, second.size) >= 0.6;
}

/** Two upcoming events without a day are news; a list of them is guesswork. */
const MOST_UNDATED = 2;

/** Finds what happened when: clauses whose words bear out a date, and what is to come. */
export function findEvents(article: Article, options: EventOptions = {}): StoryEvent[] {
  const { text, blocks, sentences } = article;
  const mentions = options.dates ?? findDates(text, { reference: options.date });
  const candidates: Candidate[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const own: DateMention[] = [];
    while (next < mentions.length && mentions[next].start < sentence.end) {
      if (mentions[next].start >= sentence.start) own.push(mentions[next]);
      next += 1;
    }
    if (/^(?:paragraph|list)$/.test(blocks[sentence.block].kind)) {
      candidates.push(...candidatesIn(article, sentence, own, options));
    }
  }
  const makeId = stableIds();
  const byDate = new Map<string, { candidate: Candidate; event: StoryEvent }[]>();
  const events: StoryEvent[] = [];
  let undated = 0;
  for (const candidate of candidates) {
    const known = byDate.get(candidate.date ?? '') ?? [];
    const evidence = evidenceOf(article, candidate.sentence.start, candidate.sentence.end);
    const twin = known.slice(-20).find(other => isSame(other.candidate, candidate));
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
      evidence: [evidence],
      ...(reason && { review: true, reason }),
    };
    events.push(event);
    byDate.set(date ?? '', [...known, { candidate, event }]);
    options.explain?.({ kind: 'events', id: event.id, text: title, rule, ...(reason && { reason }) });
  }
  return events;
}
