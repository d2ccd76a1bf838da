import { inEnglish } from '../../findings/finding.js';
import type { Claim, PackQuestion } from '../../pack/types.js';
import { isChoice, numberIn, rightOf, wrongOf } from './shown.js';
import type { LintContext, Rule } from './types.js';

/** So many times as large or as small is nobody's guess. */
const TIMES = 20;

const rest = (text: string) => text.replace(/\d[\d.,]*/g, '#').toLowerCase();

/** The detail that makes a statement false. */
const alteredIn = ({ about = [], kind }: PackQuestion, { facts }: LintContext): Claim['altered'] =>
  kind === 'true-false' ? facts?.claims?.find(({ id }) => about.includes(id))?.altered : undefined;

function isFar(one: number, other: number): boolean {
  if (one === 0 || other === 0) return false;
  const times = Math.abs(one / other);
  return times > TIMES || times < 1 / TIMES;
}

function flawOf(question: PackQuestion, context: LintContext): string | undefined {
  const altered = alteredIn(question, context);
  if (altered?.kind === 'number') {
    const [from, to] = [numberIn(altered.from), numberIn(altered.to)];
    if (from !== undefined && to !== undefined && isFar(from, to))
      return inEnglish('absurd-altered', { other: altered.to, right: altered.from });
  }
  const right = rightOf(question);
  const value = right && !right.date ? numberIn(right.text) : undefined;
  if (!isChoice(question) || value === undefined) return undefined;
  const absurd = wrongOf(question).find(({ text }) => {
    const other = numberIn(text);
    return other !== undefined && rest(text) === rest(right!.text) && isFar(other, value);
  });
  return absurd && inEnglish('absurd-option', { option: absurd.text, right: right!.text });
}

/** A number that is out of line. */
export const absurdOption: Rule = { name: 'absurd-option', flawOf };
