import { within } from '../../article/within.js';
import type { Statement } from '../../languages/contract/claims.js';
import { pick, type Alteration, type Named } from './types.js';

const ALTERED_RULES = new Set(['weekday', 'month-day', 'day-month', 'month-year', 'month', 'year']);
const YEARS_OFF = [10, -10, 20, -20, 5, -5, 3, -3, 2, -2];
/** For what comes by turns: an election. */
const TURNS_OFF = [2, 1, -1, -2];

function otherYear(year: number, told: string, latest: number, by: number, apart?: number): string | undefined {
  const far = latest - year > 30;
  const offs = apart ? TURNS_OFF.map(turns => turns * apart) : YEARS_OFF.filter(off => far === Math.abs(off) >= 10);
  const candidates = offs.map(off => year + off).filter(other => other < latest && !told.includes(String(other)));
  return pick(candidates.map(String), by);
}

/** Another day of the week, month or year than the one told; only where the sentence tells one date. */
export function alterDate(
  statement: Statement,
  { article, dates, language }: Named,
  by: number,
): Alteration | undefined {
  const { dateBound, months, weekdays } = language.claims;
  const mentions = within(dates, statement).filter(({ type }) => type === 'DATE');
  if (mentions.length !== 1 || !ALTERED_RULES.has(mentions[0].rule)) return undefined;
  const [mention] = mentions;
  const words = article.text.slice(mention.start, mention.end);
  if (dateBound.test(article.text.slice(Math.max(statement.start, mention.start - 24), mention.start)))
    return undefined;
  const told = article.text.slice(Math.max(0, statement.start - 4000), statement.end + 4000);
  const place = (word: string, others: readonly string[], weak?: boolean): Alteration | undefined => {
    const start = mention.start + words.indexOf(word);
    const to = pick(others, by);
    return to === undefined
      ? undefined
      : { at: { start, end: start + word.length }, to, kind: 'date', ...(weak && { weak }) };
  };

  const month = months.find(name => words.includes(name));
  if (month) {
    const at = months.indexOf(month);
    const published = article.metadata.datePublished;
    const thisYear = published !== undefined && (mention.edtf ?? '').startsWith(published.slice(0, 4));
    const now = Number(published?.slice(5, 7)) - 1;
    // What is yet to come stays ahead, and what was stays behind.
    const staysOnItsSide = (index: number) => !thisYear || (at > now ? index > now : index < now);
    const others = months.filter(
      (name, index) => Math.abs(index - at) > 1 && !told.includes(name) && staysOnItsSide(index),
    );
    // Every month has a 28th. Nobody remembers one month from another, unless it is told with its year.
    return /\b(?:29|3[01])\b/.test(words) ? undefined : place(month, others, !/\d{4}/.test(words));
  }
  const weekday = weekdays.find(name => words.includes(name));
  if (weekday)
    return place(
      weekday,
      weekdays.filter(name => !told.includes(name)),
      true,
    );
  const year = /\b\d{4}\b/.exec(words)?.[0];
  if (!year || mention.rule !== 'year') return undefined;
  const latest = Number(article.metadata.datePublished?.slice(0, 4) ?? year);
  const other = otherYear(Number(year), told, latest, by, language.flaws?.yearsApart?.(statement.text));
  return other === undefined ? undefined : place(year, [other]);
}
