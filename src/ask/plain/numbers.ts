import { hash } from '../../extract/ids.js';
import type { Asked } from '../../languages/contract/plain.js';
import { reviewIfLate } from '../late.js';
import type { Findings } from '../types.js';
import type { Choices, Spoken } from './types.js';

/** By what the right value is multiplied: it is the least, the greatest, or stands between. */
const FACTORS: readonly (readonly number[])[] = [
  [0.5, 0.75, 1.5],
  [0.6, 1.4, 2],
  [1.4, 1.8, 2.5],
  [0.3, 0.5, 0.75],
  [0.7, 1.5, 1.9],
];
/** Nearer than this, one could pass for the other. */
const APART = 1.15;

/** As round as another number: to so many digits, and on its half or whole steps. */
function asRound(value: number, like: number): number {
  const digits = String(Number(like.toPrecision(6)))
    .replace(/[.-]/g, '')
    .replace(/^0+/, '');
  const significant = Math.max(1, digits.replace(/0+$/, '').length);
  const rounded = Number(value.toPrecision(Math.min(3, Math.max(significant, value < 100 ? 2 : 1))));
  const step = digits.length > 1 && /[05]$/.test(digits) && Number.isInteger(like) && like < 100 ? 5 : 0;
  return step ? Math.max(step, Math.round(rounded / step) * step) : rounded;
}

/** Values some way off, written as the article writes its own. */
export function wrongNumbers(
  { article, quantities }: Findings,
  { plain }: Spoken,
): (asked: Asked) => Choices | undefined {
  const { text, sentences } = article;
  return ({ answer, prompt, sentence }) => {
    if (answer.is !== 'number' || reviewIfLate(sentences[sentence], article)) return undefined;
    const { number, bound } = answer;
    const { numeral, start, end, scale, value, unit } = number;
    const written = text.slice(numeral.start, numeral.end);
    // What counts things leaves them to the question: "540", "$4.2 billion", "51 percent".
    const measured = unit === '%' || /^[A-Z]{3}$/.test(unit ?? '');
    const scaleWord = scale > 1 ? (/^\s*\p{L}+/u.exec(text.slice(numeral.end, end))?.[0] ?? '') : '';
    const around = (numeralText: string) =>
      `${bound ? `${bound} ` : ''}${text.slice(start, numeral.start)}${numeralText}${measured ? text.slice(numeral.end, end) : scaleWord}`;
    const own = value / scale;
    const span = sentences[sentence]!;
    const told = new Set(
      quantities.filter(each => each.start >= span.start && each.end <= span.end).map(each => each.value),
    );
    const seed = hash(prompt);
    for (let turn = 0; turn < FACTORS.length; turn++) {
      const values: number[] = [];
      for (const factor of FACTORS[(seed + turn) % FACTORS.length]!) {
        const other = asRound(own * factor, own);
        const clear = [own, ...values].every(each => Math.max(each / other, other / each) >= APART);
        if (
          !clear ||
          other <= 0 ||
          (unit === '%' && other >= 100) ||
          (scale > 1 && other >= 1000) ||
          told.has(other * scale)
        )
          continue;
        if (Number.isInteger(own) && !Number.isInteger(other)) continue;
        values.push(other);
      }
      const wrong = values.flatMap(each => plain.numeralLike(written, each) ?? []).map(around);
      if (wrong.length < 3 && turn < FACTORS.length - 1) continue;
      const option = (words: string) => ({
        id: `value-${hash(words).toString(36)}`,
        text: words[0]!.toUpperCase() + words.slice(1),
      });
      return { right: option(around(written)), wrong: wrong.map(option) };
    }
    return undefined;
  };
}
