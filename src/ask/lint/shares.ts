import { inEnglish } from '../../findings/finding.js';
import { GAP } from '../gap.js';
import type { Rule } from './types.js';

/** Shares of two years are no parts of one whole. */
const YEAR = /\d{4}/;
/** What two shares leave to others, where hardly anybody is undecided. */
const MOST_LEFT = 8;

/** The shares that stand beside the gap, in their order; undefined stands for the gap. */
const sharesOf = (text: string, percent: string): (number | undefined)[] =>
  [...text.matchAll(new RegExp(`${GAP}|(\\d+(?:[.,]\\d+)?)\\s?(?:%|${percent})`, 'gu'))].map(([, share]) =>
    share === undefined ? undefined : Number(share.replace(',', '.')),
  );

/** A share is told by those beside it: it is what they leave of the whole, or stands between two of a row. */
export const sharesTell: Rule = {
  name: 'shares-tell',
  flawOf({ kind, stimulus, unit, correct, tolerance = 0 }, { language }) {
    const words = language?.flaws;
    if (!words || kind !== 'number' || unit !== '%' || !stimulus || typeof correct !== 'number') return undefined;
    const shares = sharesOf(stimulus.text, words.percent);
    const others = shares.filter(share => share !== undefined);
    const left = 100 - others.reduce((sum, share) => sum + share, 0);
    if (
      others.length &&
      !words.sharesChange?.test(stimulus.text) &&
      !YEAR.test(stimulus.text) &&
      left >= correct &&
      left - correct <= MOST_LEFT
    )
      return inEnglish('share-left', { value: left });
    const at = shares.indexOf(undefined);
    const [before, after] = [shares[at - 1], shares[at + 1]];
    const isInRow = before !== undefined && after !== undefined && before >= correct && correct >= after;
    return isInRow && before - after <= 2 * tolerance + 2
      ? inEnglish('share-between', { min: before, max: after })
      : undefined;
  },
};
