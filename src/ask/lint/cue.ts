import { GAP } from '../gap.js';
import type { PackQuestion } from '../../pack/types.js';
import { rightOf, wrongOf } from './shown.js';
import type { LintContext, Rule } from './types.js';

function flawOf(question: PackQuestion, { language, facts }: LintContext): string | undefined {
  const right = rightOf(question);
  const wrong = wrongOf(question);
  const flaws = language?.flaws;
  if (!flaws || !right || wrong.length === 0) return undefined;
  const none = (fits: (text: string) => boolean) => fits(right.text) && !wrong.some(({ text }) => fits(text));
  if (question.kind !== 'gap') {
    const plural = wrong.every(({ text }) => flaws.isPlural(text) !== flaws.isPlural(right.text));
    return plural && wrong.length > 1 && !facts?.people?.some(({ id }) => id === right.id)
      ? `“${right.text}” alone is said of ${flaws.isPlural(right.text) ? 'several' : 'one'}.`
      : undefined;
  }
  const parts = question.stimulus?.text.split(GAP);
  if (parts?.length !== 2) return undefined;
  const [before, after] = parts;
  if (none(text => flaws.goesWith(before, text))) return 'The article before the gap fits the right option alone.';
  const { before: the, fits } = flaws.withThe;
  if (the.test(before) && none(text => fits.test(text)))
    return 'What stands before the gap fits the right option alone.';
  const bare = wrong.find(({ text }) => !the.test(before) && fits.test(text) && !fits.test(right.text));
  if (bare) return `“${bare.text}” needs an article before it that isn’t there.`;
  if (!facts?.people?.some(({ id }) => id === right.id)) return undefined;
  if (the.test(before)) return `“${the.exec(before)![0].trim()}” goes with no person.`;
  if (flaws.titleBefore.test(before))
    return `“${flaws.titleBefore.exec(before)![0].trim()}” beside the gap tells who fits.`;
  const told = flaws.tellsAfter.exec(after)?.[0];
  if (told) return `“${told.replace(/^[, ]+/, '')}” beside the gap tells who fits.`;
  const gender = flaws.genderTold(before, after);
  if (gender && wrong.some(({ text }) => ![gender, undefined].includes(flaws.genderOf(text))))
    return 'A pronoun beside the gap tells whether it was a man or a woman.';
  return undefined;
}

/** The grammar, or a title, tells which option fits. */
export const cue: Rule = { name: 'cue', flawOf };
