import { inEnglish } from '../../findings/finding.js';
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
      ? inEnglish(flaws.isPlural(right.text) ? 'alone-of-several' : 'alone-of-one', { option: right.text })
      : undefined;
  }
  const parts = question.stimulus?.text.split(GAP);
  if (parts?.length !== 2) return undefined;
  const [before, after] = parts;
  if (none(text => flaws.goesWith(before, text))) return inEnglish('article-before-gap');
  const { before: the, fits } = flaws.withThe;
  if (the.test(before) && none(text => fits.test(text))) return inEnglish('before-gap');
  const bare = wrong.find(({ text }) => !the.test(before) && fits.test(text) && !fits.test(right.text));
  if (bare) return inEnglish('needs-article', { option: bare.text });
  if (!facts?.people?.some(({ id }) => id === right.id)) return undefined;
  if (the.test(before)) return inEnglish('goes-with-no-person', { words: the.exec(before)![0].trim() });
  if (flaws.titleBefore.test(before))
    return inEnglish('beside-gap-tells', { words: flaws.titleBefore.exec(before)![0].trim() });
  const told = flaws.tellsAfter.exec(after)?.[0];
  if (told) return inEnglish('beside-gap-tells', { words: told.replace(/^[, ]+/, '') });
  const gender = flaws.genderTold(before, after);
  if (gender && wrong.some(({ text }) => ![gender, undefined].includes(flaws.genderOf(text))))
    return inEnglish('pronoun-beside-gap');
  return undefined;
}

/** The grammar, or a title, tells which option fits. */
export const cue: Rule = { name: 'cue', flawOf };
