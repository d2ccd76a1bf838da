import { hash } from '../../extract/ids.js';
import type { Asked } from '../../languages/contract/plain.js';
import type { Findings } from '../types.js';
import type { Choices, Spoken } from './types.js';

const DAY = 86_400_000;
/** In years, months or days: the right date comes first, last or between. */
const STEPS: readonly (readonly number[])[] = [
  [-3, -1, 2],
  [-2, 1, 3],
  [1, 2, 4],
  [-4, -2, -1],
];
const OLD = 15;
const LEAST_AGE = 2;

function shifted(edtf: string, by: number): string {
  const [year, month, day] = edtf.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return String(year + by).padStart(4, '0');
  if (day === undefined) {
    const months = year * 12 + month - 1 + by;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  }
  return new Date(Date.UTC(year, month - 1, day) + by * DAY).toISOString().slice(0, 10);
}

/** Dates near the right one, on the same side of the article's own. */
export function wrongDates({ article }: Findings, { plain }: Spoken): (asked: Asked) => Choices | undefined {
  const write = plain.dateWriter(article);
  const published = article.metadata.datePublished?.slice(0, 10);
  return ({ answer, prompt, named }) => {
    if (answer.is !== 'date') return undefined;
    const { edtf, ahead } = answer;
    // Nobody remembers a day or a month, the year of a figure, of what one person did, or the year that has just been or is to come.
    if (edtf.length > 4 || ahead || named.length > 0 || /\p{Nd}/u.test(prompt)) return undefined;
    if (published && Number(published.slice(0, 4)) - Number(edtf) < LEAST_AGE) return undefined;
    const right = write(edtf);
    if (!right) return undefined;
    const unit = edtf.length > 7 ? 'day' : edtf.length > 4 ? 'month' : 'year';
    const age = published && unit === 'year' ? Number(published.slice(0, 4)) - Number(edtf.slice(0, 4)) : 0;
    const size = unit === 'day' ? 7 : unit === 'year' && age > OLD ? 3 : 1;
    const fits = (other: string) => {
      if (!published) return true;
      const own = published.slice(0, other.length);
      return ahead ? other >= own : other <= own;
    };
    const seed = hash(prompt);
    for (let turn = 0; turn < STEPS.length; turn++) {
      const others = STEPS[(seed + turn) % STEPS.length]!.map(step => shifted(edtf, step * size)).filter(fits);
      if (others.length < 3 && turn < STEPS.length - 1) continue;
      const option = (date: string) => ({ id: `date-${date}`, text: write(date)!, date });
      return { right: option(edtf), wrong: others.map(option) };
    }
    return undefined;
  };
}
