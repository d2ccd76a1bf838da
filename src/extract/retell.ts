import { overlap } from '../article/overlap.js';
import type { Span } from '../article/types.js';
import type { Retelling } from '../languages/contract/retelling.js';

/** A stretch of the article as it is shown alone. */
export interface Retold {
  text: string;
  /** Where the article has what is told instead of its words. */
  where: readonly Span[];
  /** What was put in. */
  told: readonly string[];
}

export type Retell = (span: Span, own?: Retelling) => Retold;

/** Puts a stretch of the article as it can be read alone; `own` is put in whatever the retellings want there. */
export function retell(text: string, span: Span, retellings: readonly Retelling[], own?: Retelling): Retold {
  /** What tells who somebody is goes with the name. */
  const belongsTo = (each: Retelling, other: Span) =>
    overlap(each, other) || (each.start === each.end && (each.start === other.start || each.start === other.end));
  const all = retellings.filter(
    each => each.start >= span.start && each.end <= span.end && !(own && belongsTo(each, own)),
  );
  if (own) all.push(own);
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  let written = '';
  let at = span.start;
  for (const { start, end, text: words } of all) {
    written += text.slice(at, start) + words;
    at = end;
  }
  written += text.slice(at, span.end);
  // What was left out before a sentence leaves its capital behind.
  const [first] = all;
  if (first && first.start === span.start)
    written = written.trimStart().replace(/^\p{Ll}/u, letter => letter.toUpperCase());
  const put = all.filter(each => each !== own);
  return { text: written, where: put.flatMap(({ where }) => where), told: put.map(each => each.text) };
}
