import type { Span } from '../article/types.js';
import { occurrences } from '../pack/occurrences.js';
import type { Claim, Evidence, Person } from '../pack/types.js';
import { evidenceOf } from '../extract/evidence.js';
import { nameWords } from './names.js';
import type { Grounds } from './types.js';

/** A passage of the article as a question shows it, and the passages that bear it out. */
export interface ShownAlone {
  text: string;
  evidence: Evidence[];
  /** What was put in. */
  told?: readonly string[];
}

/** Where the detail stands that makes a claim false. */
function placeOf({ text, altered, evidence }: Claim): number {
  const exact = evidence[0]?.exact;
  if (!altered || exact === undefined) return -1;
  for (const at of occurrences(text, altered.to)) {
    if (text.slice(0, at) + altered.from + text.slice(at + altered.to.length) === exact) return at;
  }
  return -1;
}

/** Somebody's full name for the part of it that stands for them. */
function inFull(name: string, people: readonly Person[]): string {
  const last = nameWords(name).at(-1);
  const byLast = people.filter(person => nameWords(person.name).at(-1) === last);
  const fitting = byLast.length > 0 ? byLast : people.filter(person => last && nameWords(person.name).includes(last));
  return fitting.length === 1 && !/\s\S+\s/.test(name) ? fitting[0]!.name : name;
}

const withPassages = ({ article }: Grounds, own: readonly Evidence[], where: readonly Span[]): Evidence[] => [
  ...own,
  ...where
    .filter(({ start, end }) => !own.some(passage => passage.start <= start && end <= passage.end))
    .map(({ start, end }) => evidenceOf(article!, start, end)),
];

/** A sentence whose end was left off gets a full stop. */
const ended = (text: string): string => (/[\p{L}\p{N}%)]$/u.test(text) ? `${text}.` : text);

const standsThere = ({ article }: Grounds, { start, end, exact }: Evidence): boolean =>
  article?.text.slice(start, end) === exact;

/** A claim, put so that it can be read alone. */
export function claimAlone(claim: Claim, grounds: Grounds): ShownAlone {
  const { retell, facts } = grounds;
  const [passage] = claim.evidence;
  const asItIs = { text: claim.text, evidence: claim.evidence };
  if (!retell || !passage || claim.addedBy || !standsThere(grounds, passage)) return asItIs;
  if (claim.truth) {
    if (claim.text !== passage.exact) return asItIs;
    const { text, where, told } = retell(passage);
    return { text: ended(text), evidence: withPassages(grounds, claim.evidence, where), told };
  }
  const { altered } = claim;
  const at = placeOf(claim);
  if (!altered || at < 0) return asItIs;
  const start = passage.start + at;
  const to = altered.kind === 'person' ? inFull(altered.to, facts.people) : altered.to;
  const { text, where } = retell(passage, { start, end: start + altered.from.length, text: to, where: [] });
  return { text: ended(text), evidence: withPassages(grounds, claim.evidence, where) };
}

/** A passage with some of its words left out, put so that it can be read alone. */
export function passageAlone(passage: Evidence, words: string, gap: string, grounds: Grounds): ShownAlone | undefined {
  const parts = passage.exact.split(words);
  if (parts.length !== 2) return undefined;
  const { retell } = grounds;
  if (!retell || !standsThere(grounds, passage)) return { text: parts.join(gap), evidence: [passage] };
  const start = passage.start + parts[0]!.length;
  const { text, where } = retell(passage, { start, end: start + words.length, text: gap, where: [] });
  return { text, evidence: withPassages(grounds, [passage], where) };
}
