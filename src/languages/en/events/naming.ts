import type { Span } from '../../../article/types.js';
import type { Naming } from '../../contract/naming.js';
import type { Word } from './clauses.js';

const HONORIFIC = /^(?:mr|mrs|ms|miss)\.?$/;
/** An office before a surname says who is meant: "President Bush". */
const OFFICE =
  /^(?:President|Prime|Minister|Premier|Chancellor|King|Queen|Prince|Princess|Pope|Secretary|Senator|Sen\.|Governor|Gov\.|General|Gen\.|Ambassador|Pastor|Mayor|Judge|Justice|Archbishop|Cardinal|Bishop|Sheikh|Emir|Sultan|Ayatollah|Emperor|Empress|Speaker)$/;

/** Is anybody else named before a pronoun in its sentence? "Elian has lived here since he was found": that may be meant. */
const othersBefore = (words: readonly Word[], { start }: Word, name: string): boolean =>
  words.some(
    ({ text, end, named }, index) =>
      end < start &&
      /^\p{Lu}/u.test(text) &&
      (index > 0 || named !== undefined || text.length > 5) &&
      !name.includes(text.replace(/[’']s$/, '')),
  );

/** The words of a passage with everybody named in full who is named in part, and with whom "he" and "she" stand for. */
export function withNames(words: readonly Word[], naming: Naming, span: Span): Word[] {
  const parts = naming.inPart(span);
  const unknown = naming.unknown(span);
  const named: Word[] = [];
  for (const word of words) {
    const part = parts.find(({ start, end }) => word.start < end && word.end > start);
    if (part) {
      if (named.at(-1)?.named?.start === part.start) continue;
      if (HONORIFIC.test(named.at(-1)?.lower ?? '')) named.pop();
      // "Clinton's" keeps its ending.
      const text = part.name + word.text.slice(Math.max(0, part.end - word.start));
      named.push({
        text,
        lower: text.toLowerCase(),
        start: word.start,
        end: Math.max(word.end, part.end),
        named: part,
      });
    } else if (/^(?:he|she|him)$/.test(word.lower)) {
      const standsFor = naming.standsFor(word);
      named.push(standsFor && !othersBefore(named, word, standsFor.name) ? { ...word, standsFor } : word);
    } else if (unknown.some(({ start, end }) => word.start < end && word.end > start)) {
      const before = named.at(-1);
      named.push({ ...word, unknown: !before || !OFFICE.test(before.text) });
    } else named.push(word);
  }
  return named;
}

/** Where the names stand in full that were put into some words. */
export const namesUsed = (words: readonly Word[]): Span[] => words.flatMap(({ named }) => named?.where ?? []);
