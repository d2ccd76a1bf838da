import { isMany, isParticiple, isWord, moodOf, type Clause, type Word } from './clauses.js';
import type { Draft } from './draft.js';
import { spokenOf, subjectOf } from './subjects.js';
import { titleOf } from './title.js';
import type { When } from './when.js';
import { functionWords } from './words.js';

/** Participles that tell what was done to whatever stands beside them. */
const DONE_TO = new Set(
  `founded created built signed adopted passed launched established introduced approved formed announced released published
  opened discovered elected appointed acquired completed ratified enacted rescued freed invaded annexed occupied bought sold
  unveiled inaugurated installed banned abolished repealed imposed lifted suspended canceled cancelled delayed postponed
  closed reopened restored rebuilt renovated renamed nominated sworn hired promoted dismissed fired ousted overthrown deposed
  expelled exiled deported extradited pardoned released rejected vetoed blocked overturned upheld struck issued filed
  agreed negotiated drafted revised extended renewed terminated dissolved merged nationalized privatized devalued
  demolished destroyed evacuated captured seized liberated recaptured admitted awarded invented patented dedicated named`.split(
    /\s+/,
  ),
);

/** "the merger, approved on Monday", "Rescued by fishermen on Nov. 25, Berg …": that it was approved, that she was rescued. */
export function besideOf(clauses: readonly Clause[], at: number, dated: When, text: string): Draft | undefined {
  const { words, opener } = clauses[at];
  const [participle] = words;
  if (!isParticiple(participle.lower) || !DONE_TO.has(participle.lower) || words.length > 14) return undefined;
  const last = words.filter(isWord).at(-1)!;
  // the day is the participle's: it stands at its side, or ends the phrase
  const isBeside = /^\s*$/.test(text.slice(participle.end, Math.max(participle.end, dated.start)));
  const isLast = dated.start > last.start && /^[,.]/.test(text.slice(dated.mention.end));
  if (dated.start < participle.end || !(isBeside || isLast)) return undefined;
  const subject = opener === '' && at === 0 ? named(clauses, at + 1, text) : apposed(clauses, at);
  // "76, shot in a parking lot": an age; "Super PACs": one or many?
  if (subject.length === 0 || !/^\p{L}/u.test(subject.at(-1)!.text) || /^\p{Lu}.*[^s]s$/u.test(subject.at(-1)!.text))
    return undefined;
  const be = isMany(subject) ? 'were' : 'was';
  const place = subject.at(-1)!.end - 1;
  const verb: Word = { text: be, lower: be, start: place, end: Infinity };
  const title = titleOf(subject, [verb, { ...participle, text: participle.lower }, ...words.slice(1)], text);
  return title && { ...title, upcoming: false };
}

/** Who acts in the clause after a phrase in front. */
function named(clauses: readonly Clause[], at: number, text: string): readonly Word[] {
  const main = clauses[at];
  return main?.opener === ',' && main.verb > 0 ? subjectOf(clauses, at, text) : [];
}

function apposed(clauses: readonly Clause[], at: number): readonly Word[] {
  const before = clauses[at - 1];
  return clauses[at].opener === ',' && before ? spokenOf(before, 'which') : [];
}

/** Nobody in particular: "the men who launched it". */
const PERSONS =
  /^(?:man|men|woman|women|people|person|those|one|ones|child|children|boy|girl|someone|anyone|everyone|others)$/;

/** "the decree that broke up Norlink in 1984": what is told apart by what it did. */
export function restricted(clauses: readonly Clause[], at: number): readonly Word[] {
  const { opener, verb } = clauses[at];
  const before = clauses[at - 1];
  if (verb !== 0 || !before || !/^(?:that|which|who)$/.test(opener)) return [];
  const { words } = before;
  let from = words.length - 1;
  while (from > before.verb && !/^(?:the|an?)$/.test(words[from].lower)) from -= 1;
  const phrase = words.slice(Math.max(from, 0));
  if (phrase.length < 2 || phrase.length > 6 || !/^(?:the|an?)$/.test(phrase[0].lower)) return [];
  const plain = phrase
    .slice(1)
    .every(word => isWord(word) && !functionWords.has(word.lower) && !/ing$/.test(word.lower));
  const head = phrase.at(-1)!;
  if (!plain || PERSONS.test(head.lower) || (opener === 'who' && !/^\p{Lu}/u.test(head.text))) return [];
  return phrase;
}

/** "in 1968, when Norway sent troops": the clause tells what the date is of. */
export function whenClause(clauses: readonly Clause[], dated: When, text: string): number {
  const at = clauses.findIndex(({ words }) => words[0].start >= dated.mention.end);
  const clause = clauses[at];
  if (clause?.opener !== 'when' || clause.verb < 1 || moodOf(clause) !== 'past') return -1;
  return /^,?\s(?:[–—_-]+\s?)?when\s$/.test(text.slice(dated.mention.end, clause.words[0].start)) ? at : -1;
}
