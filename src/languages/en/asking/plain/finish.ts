import type { Asked, AskedFor } from '../../../contract/plain.js';
import { standsAlone, type Bound } from './alone.js';
import type { Told } from './sentence.js';
import type { Token } from './tokens.js';
import { shortened } from './predicate.js';
import { JUDGES } from './words.js';

export const FEWEST_WORDS = 7;
export const MOST_WORDS = 24;

export const countWords = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;

/** Words besides a date: they tell what it is about. */
export const countPlain = (text: string): number =>
  countWords(
    text
      .replace(
        /\b(?:on|in|since|by|until|through)? ?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},)? \d{4}/g,
        '',
      )
      .replace(/\b(?:in|since|by) \d{4}\b/g, ''),
  );

const OUT_OF_PLACE =
  /^How (?:many|much)\b.{3,80} (?:on|in) (?:\p{Lu}\p{L}+ \d{1,2}, )?\d{4} (?:did|do|does|were|was|are|is|have|had)\b|\b(?:did|does) an? \p{Ll}+ \p{Ll}+ by\b/u;

export interface Draft {
  question: Token[];
  /** Said at the end where there is room for it. */
  tail?: Token[];
  asked: Bound['asked'];
  answer: AskedFor;
  rule: string;
  /** Whoever is asked for, and so can't be named. */
  unnamed?: string;
  /** So many words at least; fewer where the answers tell what is asked for. */
  fewest?: number;
}

/** The question in words, if it stands alone and is as long as one should be. */
export function finish(
  told: Told,
  { question, tail, asked, answer, rule, unnamed, fewest = FEWEST_WORDS }: Draft,
): Asked[] {
  const { writer, askable, by } = told;
  const lead = by ? [...by] : [];
  for (let tokens: Token[] | undefined = question; tokens; tokens = shortened(tokens)) {
    for (const end of tail ? [tail, []] : [[]]) {
      const named = new Set(unnamed ? [unnamed] : []);
      const source = lead.length > 0 ? writer.write(lead, named) : '';
      if (source === undefined) return [];
      const all = [...tokens, ...end];
      const written = writer.write(all, named);
      if (written === undefined) continue;
      const prompt = source
        ? `According to ${source}, ${written[0]!.toLowerCase()}${written.slice(1)}?`
        : `${written[0]!.toUpperCase()}${written.slice(1)}?`;
      const size = countWords(prompt);
      if (size > MOST_WORDS) continue;
      // "would it raise over?": what went with it was a date, and is gone
      if (
        /\b(?:over|until|since|than|between|into|during|within|of|and|or|the)\?$/.test(prompt) &&
        !/^(?:Who|What)\b/.test(prompt)
      )
        return [];
      // "How many pounds on 4 May did police find", "a report release by": a word is out of its place
      if (OUT_OF_PLACE.test(prompt)) return [];
      if (size < fewest || countPlain(prompt) < 6) return [];
      if (
        /\b(?:country|state|city|company|agency|group|court|party|university)\b/.exec(prompt)?.[0] &&
        new RegExp(`^Which (\\w+)\\b.*\\b\\1\\b`).test(prompt)
      )
        return [];
      if (!standsAlone([...lead, ...all], prompt, { asked }, askable) || JUDGES.test(written)) return [];
      const says = told.statement();
      return says === undefined ? [] : [{ prompt, answer, says, sentence: told.index, rule, named: told.named }];
    }
  }
  return [];
}
