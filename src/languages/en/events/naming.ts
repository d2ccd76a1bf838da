import type { Span } from '../../../article/types.js';
import type { Naming } from '../../contract/naming.js';
import { ROLE_NOUNS, TITLES } from '../people/titles.js';
import type { Word } from './clauses.js';
import { functionWords, openers, prepositions } from './words.js';

const HONORIFIC = /^(?:mr|mrs|ms|miss)\.?$/;
/** An office before a surname says who is meant: "President Bush". */
const OFFICE =
  /^(?:President|Prime|Minister|Premier|Chancellor|King|Queen|Prince|Princess|Pope|Secretary|Senator|Sen\.|Governor|Gov\.|General|Gen\.|Ambassador|Pastor|Mayor|Judge|Justice|Archbishop|Cardinal|Bishop|Sheikh|Emir|Sultan|Ayatollah|Emperor|Empress|Speaker)$/;

/** Has its capital from the sentence. */
const OPENS: ReadonlySet<string> = new Set([...functionWords, ...prepositions, ...openers]);

/** Is anybody else named before a pronoun in its sentence? "Elian has lived here since he was found": that may be meant. */
const othersBefore = (words: readonly Word[], { start }: Word, name: string): boolean =>
  words.some(
    ({ text, lower, end, named }, index) =>
      end < start &&
      /^\p{Lu}/u.test(text) &&
      (index > 0 || named !== undefined || !OPENS.has(lower)) &&
      !name.includes(text.replace(/[’']s$/, '')),
  );

const isTitle = ({ lower }: Word): boolean => {
  const bare = lower.replace(/\.$/, '');
  return TITLES.has(bare) || ROLE_NOUNS.has(bare) || /^(?:and|or|the|but|in|on|as|if|when|while|then)$/.test(bare);
};

/** "Elian Gonzalez", "Weil & Associates": the surname is part of somebody's or something's name that stands there whole. */
function standsInName(words: readonly Word[], { start, end }: Span): boolean {
  const first = words.findIndex(word => word.end > start);
  const before = words[first - 1];
  const after = words.find(word => word.start >= end);
  const whole = words[first].end > end + 2;
  const capital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);
  return (
    (capital(before) && !isTitle(before) && before.end === start - 1) ||
    (!whole &&
      words[first].end <= end &&
      after?.start === end + 1 &&
      (/^(?:&|amp)$/.test(after.text) || capital(after)))
  );
}

/** The words of a passage with everybody named in full who is named in part, and with whom "he" and "she" stand for. */
export function withNames(words: readonly Word[], naming: Naming, span: Span): Word[] {
  const parts = naming.inPart(span);
  const unknown = naming.unknown(span);
  const named: Word[] = [];
  for (const word of words) {
    const part = parts.find(({ start, end }) => word.start < end && word.end > start);
    if (part && standsInName(words, part)) {
      named.push(word);
      continue;
    }
    if (part) {
      if (named.at(-1)?.named?.start === part.start) continue;
      // "Mr. Obama", where the article's name for him is "President Obama".
      if (HONORIFIC.test(named.at(-1)?.lower ?? '') || part.name.startsWith(`${named.at(-1)?.text} `)) named.pop();
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
