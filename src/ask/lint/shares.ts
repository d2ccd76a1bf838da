import { inEnglish } from '../../findings/finding.js';
import { GAP } from '../gap.js';
import type { Rule } from './types.js';

const SHARE = new RegExp(
  `${GAP}|(\\d+(?:[.,]\\d+)?)\\s?(?:%|per ?cent(?![a-z])|Prozent|por ciento|por cento|pour cent|відсот)`,
  'g',
);
/** Shares of one time and another are no parts of one whole. */
const CHANGED =
  /\b(?:from|rose|risen|fell|fallen|grew|grown|dropped|climbed|increased?|decreased?|declined|up|down|compared|than|earlier|year ago)\b|\d{4}/i;
/** What two shares leave to others, where hardly anybody is undecided. */
const MOST_LEFT = 8;

/** The shares that stand beside the gap, in their order; undefined stands for the gap. */
const sharesOf = (text: string): (number | undefined)[] =>
  [...text.matchAll(SHARE)].map(([, share]) => (share === undefined ? undefined : Number(share.replace(',', '.'))));

/** A share is told by those beside it: it is what they leave of the whole, or stands between two of a row. */
export const sharesTell: Rule = {
  name: 'shares-tell',
  flawOf({ kind, stimulus, unit, correct, tolerance = 0 }) {
    if (kind !== 'number' || unit !== '%' || !stimulus || typeof correct !== 'number') return undefined;
    const shares = sharesOf(stimulus.text);
    const others = shares.filter(share => share !== undefined);
    const left = 100 - others.reduce((sum, share) => sum + share, 0);
    if (others.length && !CHANGED.test(stimulus.text) && left >= correct && left - correct <= MOST_LEFT)
      return inEnglish('share-left', { value: left });
    const at = shares.indexOf(undefined);
    const [before, after] = [shares[at - 1], shares[at + 1]];
    const isInRow = before !== undefined && after !== undefined && before >= correct && correct >= after;
    return isInRow && before - after <= 2 * tolerance + 2
      ? inEnglish('share-between', { min: before, max: after })
      : undefined;
  },
};
