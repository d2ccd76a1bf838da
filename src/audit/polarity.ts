import type { AuditLanguage } from '../languages/contract/audit.js';
import type { Passage } from './grounds.js';

/** So far before the first word that stands in both a denial can stand: "denied that". */
const BEFORE = 40;
const AFTER = 30;

const countOf = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;

/** The stretch of a passage that a statement was found in, up to what parts it from the rest. */
function stretchOf({ text, tokens }: Passage, to: readonly number[]): string {
  const met = to.filter(at => at >= 0);
  const start = tokens[Math.min(...met)]!.start;
  const end = tokens[Math.max(...met)]!.end;
  const before = text
    .slice(Math.max(0, start - BEFORE), start)
    .split(/[.;:!?“”"]|, (?:but|and|while|although) /u)
    .at(-1)!;
  const [after] = text
    .slice(end, end + AFTER)
    .split(/[.;:,!?“”"]| (?:but|and|while|although|because|if|that|which|who) /u);
  return before + text.slice(start, end) + after;
}

/** More words of the passage in a row that the statement hasn't are an aside. */
const ASIDE = 4;

/** The same without the asides in it. */
function withoutAsides({ text, tokens }: Passage, to: readonly number[]): string {
  const met = [...new Set(to.filter(at => at >= 0))].sort((one, other) => one - other);
  return met
    .slice(1)
    .map((at, place) => (at - met[place]! - 1 > ASIDE ? ' ' : text.slice(tokens[met[place]!]!.end, tokens[at]!.start)))
    .join(' ');
}

/** Denials that are words of the statement, too: "refused" beside "refused". */
const heldBy = ({ tokens }: Passage, to: readonly number[], { denies }: AuditLanguage): number =>
  [...new Set(to)].reduce((sum, at) => sum + (at >= 0 ? countOf(tokens[at]!.text, denies) : 0), 0);

/** Does a passage deny what a statement says, or only suppose it? */
export function polarityOf(
  statement: string,
  passage: Passage,
  to: readonly number[],
  audit: AuditLanguage | undefined,
): 'denied' | 'supposed' | undefined {
  if (!audit) return undefined;
  const stretch = stretchOf(passage, to);
  const denials = countOf(statement, audit.denies);
  const denied = countOf(stretch, audit.denies);
  if (denials % 2 !== denied % 2) {
    // a denial within an aside may be about another matter
    const met = to.filter(at => at >= 0);
    const inner = passage.text.slice(passage.tokens[Math.min(...met)]!.start, passage.tokens[Math.max(...met)]!.end);
    const isAside =
      countOf(inner, audit.denies) > countOf(withoutAsides(passage, to), audit.denies) + heldBy(passage, to, audit);
    return isAside ? 'supposed' : 'denied';
  }
  const supposed = countOf(stretch, audit.supposes);
  return supposed > countOf(statement, audit.supposes) ? 'supposed' : undefined;
}
