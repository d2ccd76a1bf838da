import type { Span } from '../../../article/types.js';
import { isWord, type Clause, type Word } from './clauses.js';
import { namesUsed } from './naming.js';
import { join } from './title.js';

export interface Source {
  /** ", police said"; empty where the article gives it on its own word. */
  text: string;
  names: Span[];
}

/** The article gives it on its own word. */
export const NO_SOURCE: Source = { text: '', names: [] };
/** Verbs of those who are in a position to tell. */
export const TELLS = /^(?:said|says|reported|reports|announced|confirmed)$/;
const COMMON =
  /^(?:The|A|An|Two|Three|Some|Several|Officials|Police|Authorities|Investigators|Prosecutors|Lawyers|Aides|Witnesses|Analysts|Doctors|Scientists|Researchers|Experts|Economists|Organizers|Organisers|Residents)$/;

const SAYS = /^(?:said|says|reported|reports|announced|confirmed|claimed|wrote|added|alleged|alleges|testified|told)$/;

/** The words after a sentence that tell on whose word the article gives it: "police said", "according to Berg". */
export function tailOf(words: readonly Word[]): readonly Word[] {
  const according = words.findIndex(({ lower }, index) => lower === 'according' && words[index + 1]?.lower === 'to');
  if (according >= 0) return words.slice(according);
  let from = words.length;
  while (from > 0 && words[from - 1].text !== ',' && words.length - from < 16) from -= 1;
  if (from === 0 || words[from - 1].text !== ',') return [];
  // "…, and Berg claimed": another clause, no word on which this one rests.
  if (/^(?:and|but|while|although|though|as|because)$/.test(words[from]?.lower ?? '')) return [];
  const says = words.findIndex(({ lower }, index) => index > from && index < from + 8 && SAYS.test(lower));
  return says < 0 ? [] : words.slice(from, says + 1);
}

/** "Berg bought a ship, and holds ten, according to": that is said of the second clause. */
function isOfAnother({ words: own }: Clause, tail: readonly Word[], words: readonly Word[]): boolean {
  const between = words.slice(words.indexOf(own.at(-1)!) + 1, words.indexOf(tail[0]));
  return between.some(({ text }, index) => text === ',' && /^(?:and|but)$/.test(between[index + 1]?.lower ?? ''));
}

/** On whose word the article gives a clause; `undefined` where that is not to be relied on, or can't be said in few words. */
export function sourceOf(
  clause: Clause,
  before: Clause | undefined,
  words: readonly Word[],
  start: number,
  text: string,
): Source | undefined {
  let told: readonly Word[];
  if (/^(?:that|said)$/.test(clause.opener)) {
    if (!before || before.verb < 1 || before.verb !== before.words.length - 1) return undefined;
    told = before.words;
  } else {
    const tail = tailOf(words);
    // "the sale was announced": told of itself
    if (tail.length === 0 || tail[0] === clause.words[0] || isOfAnother(clause, tail, words)) return NO_SOURCE;
    told = tail;
  }
  const verb = told.at(-1);
  const [first] = told;
  if (!verb || !TELLS.test(verb.lower) || told.length > 8 || told.length < 2) return undefined;
  if (!told.every(isWord)) return undefined;
  const isName = /^\p{Lu}/u.test(first.text);
  if (told.some(word => word.unknown || word.standsFor || /^(?:he|she|it|they|who|which)$/.test(word.lower)))
    return undefined;
  if (isName && first.start === start && !first.named && !COMMON.test(first.text)) return undefined;
  const source = join(told, text);
  const plain = COMMON.test(first.text) ? source[0].toLowerCase() + source.slice(1) : source;
  return { text: `, ${plain}`, names: namesUsed(told) };
}
