import type { Score } from '../../quiz/score.js';
import { numberFormat } from '../../quiz/formats.js';
import type { Strings } from './strings.js';

/** Nothing scored in part, and all questions count the same: what was right can be counted. */
const isCount = ({ score, right, max, asked }: Score) => score === right && max === asked;

const points = (value: number, lang: string) => numberFormat(lang).format(value);

/** A score in a line: the same number of points, out of all there are, that a learning platform is told. */
export function scoreInWords(score: Score, strings: Strings, lang: string): string {
  if (isCount(score)) return strings.result(score.right, score.asked);
  const share = numberFormat(lang, { style: 'percent' });
  return strings.points(points(score.score, lang), points(score.max, lang), share.format(score.scaled));
}

/** The same as a figure. */
export const scoreFigure = (score: Score, lang: string): string =>
  isCount(score) ? `${score.right}/${score.asked}` : `${points(score.score, lang)}/${points(score.max, lang)}`;
