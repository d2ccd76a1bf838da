import { GAP } from './gap.js';
import { reviewIfLate } from './late.js';
import { passageAlone } from './shown-alone.js';
import type { Asker } from './types.js';

/** By so much of the range a guess may be off and still count in full, if that is no more than so much of the number. */
const OF_RANGE = 0.05;
const OF_NUMBER = 0.15;
/** Finer than readers can know: "$7.125". */
const MOST_DIGITS = 4;

const digitsOf = (value: number) => String(value).replace(/^0\.0*|\.|0+$/g, '').length;

/** "206,000 felons": what is counted stays beside the gap. */
function countedIn(text: string, value: number): string {
  const [numeral = '', ...rest] = text.split(' ');
  const isWhole = Number(numeral.replace(/,(?=\d{3})/g, '')) === value;
  return isWhole && rest.length > 0 && /^\p{Ll}/u.test(rest[0]!) && !/^per ?cent/.test(rest[0]!)
    ? ` ${rest.join(' ')}`
    : '';
}

/** A sentence of the article with its number left out, to be guessed. */
export const guessTheNumber: Asker = (grounds, wording, { flaws } = {}) =>
  grounds.facts.numbers.flatMap(({ id, text, value, unit, range, evidence, review }) => {
    const [passage] = evidence;
    if (!range || review || !passage || digitsOf(value) > MOST_DIGITS) return [];
    const shown = passageAlone(passage, text, GAP + countedIn(text, value), grounds);
    if (!shown || flaws?.oddNumberGap?.test(shown.text) || flaws?.comparedNumber?.test(text)) return [];
    return {
      question: {
        id: `guess-the-number:${id}`,
        kind: 'number',
        about: [id],
        prompt: wording.guessTheNumber,
        stimulus: { type: 'sentence', text: shown.text },
        correct: value,
        range,
        tolerance: Math.max(range.step, Math.min((range.max - range.min) * OF_RANGE, Math.abs(value) * OF_NUMBER)),
        unit,
        explanation: wording.articleSays(text),
        evidence: shown.evidence,
        ...reviewIfLate(passage, grounds.article),
      },
      answer: text,
      rule: 'a number left out of its sentence',
    };
  });
