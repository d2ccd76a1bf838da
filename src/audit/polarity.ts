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

/** Does a passage deny what a statement says, or only suppose it? */
export function polarityOf(
  statement: string,
  passage: Passage,
  to: readonly number[],
  audit: AuditLanguage | undefined,
): 'denied' | 'supposed' | undefined {
  if (!audit) return undefined;
  const stretch = stretchOf(passage, to);
  if (countOf(statement, audit.denies) % 2 !== countOf(stretch, audit.denies) % 2) return 'denied';
  const supposed = countOf(stretch, audit.supposes);
  return supposed > countOf(statement, audit.supposes) ? 'supposed' : undefined;
}
