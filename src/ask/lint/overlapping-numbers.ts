import { inEnglish } from '../../findings/finding.js';
import { isChoice } from './shown.js';
import type { Rule } from './types.js';

/** "10 to 20", "10–20", "12": the least and the most. */
function spanOf(text: string): [number, number] | undefined {
  const numbers = (text.match(/\d[\d.,]*/g) ?? []).map(each =>
    Number(each.replace(/,(?=\d{3})/g, '').replace(/[.,]$/, '')),
  );
  if (numbers.length === 0 || numbers.length > 2 || numbers.some(Number.isNaN)) return undefined;
  return [numbers[0], numbers.at(-1)!];
}

/** The unit, or whatever else tells what the number counts. */
const rest = (text: string) => text.replace(/\d[\d.,]*/g, '#').toLowerCase();

/** Numbers of which one holds another. */
export const overlappingNumbers: Rule = {
  name: 'overlapping-numbers',
  flawOf(question) {
    const { options = [] } = question;
    if (!isChoice(question) || options.some(({ date }) => date)) return undefined;
    const spans = options.map(({ text }) => ({ text, span: spanOf(text), rest: rest(text) }));
    if (spans.some(({ span }) => !span) || new Set(spans.map(each => each.rest)).size > 2) return undefined;
    const sorted = [...spans].sort((a, b) => a.span![0] - b.span![0]);
    const at = sorted.findIndex(
      (each, index) => index > 0 && each.rest === sorted[index - 1].rest && each.span![0] <= sorted[index - 1].span![1],
    );
    return at > 0 ? inEnglish('overlap', { option: sorted[at - 1].text, other: sorted[at].text }) : undefined;
  },
};
