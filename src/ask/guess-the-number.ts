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

const digits = (text: string) => text.replace(/\P{Nd}/gu, '');

const NO_NOUN = /^(?:[A-Z]{3}|%)$/;

/** "a 39-hour debate": what it measures stays joined to the gap. */
const JOINED = /^\p{Nd}[\p{Nd}.,]*(-\p{Ll}+)$/u;

/** "206,000 felons", "5.500 Gemeinden", "1 461 habitants": what is counted stays beside the gap. */
function countedIn(text: string, value: number, unit: string | undefined): string {
  const joined = JOINED.exec(text)?.[1];
  if (joined && unit?.startsWith(joined.slice(1))) return joined;
  const [, numeral = '', words = ''] = /^(\p{Nd}[\p{Nd}.,’'\p{Zs}]*)\p{Zs}(\p{L}.*)$/u.exec(text) ?? [];
  // "1,3 Millionen Pakete": the scale goes with the number
  const [, scale = '', counted = ''] = /^(\p{L}+)\p{Zs}(\p{L}.*)$/u.exec(words) ?? [];
  const isScaled = unit !== undefined && counted === unit && digitsOf(value) <= digits(numeral).length;
  const noun = isScaled ? counted : words;
  const isWhole = isScaled ? scale !== '' : digits(numeral) === String(value).replace('.', '');
  const isNoun = unit ? unit !== '%' && (/^\p{Ll}/u.test(noun) || !NO_NOUN.test(unit)) : /^\p{Ll}/u.test(noun);
  return isWhole && isNoun && !/^per ?cent/.test(noun) ? ` ${noun}` : '';
}

/** A sentence of the article with its number left out, to be guessed. */
export const guessTheNumber: Asker = (grounds, wording, { flaws } = {}) =>
  grounds.facts.numbers.flatMap(({ id, text, value, unit, range, evidence, review }) => {
    const [passage] = evidence;
    if (!range || review || !passage || digitsOf(value) > MOST_DIGITS) return [];
    const shown = passageAlone(passage, text, GAP + countedIn(text, value, unit), grounds);
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
