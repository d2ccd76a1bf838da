import { overlap } from '../../article/overlap.js';
import type { Span } from '../../article/types.js';
import { within } from '../../article/within.js';
import type { Askable } from '../contract/plain.js';
import type { Retelling } from '../contract/retelling.js';
import type { RetellingLanguage } from '../language.js';
import { tellsYear } from '../year.js';
import type { Rewriting } from './clause.js';

/** What somebody said is left as it is. */
const QUOTED = /[„‚][^“”‘’"]*[“”‘’"]|«[^»]*»|»[^«]*«|“[^”]*”|"[^"]*"/gu;

/** A surname by the name in full. */
function names({ article, people }: Askable, span: Span): Retelling[] {
  const told = new Set<string>();
  return within(people.mentions, span).flatMap(mention => {
    if (!mention.person) return [];
    const isFirst = !told.has(mention.person);
    told.add(mention.person);
    if (!isFirst || mention.full || mention.ambiguous) return [];
    const person = people.people.find(({ id }) => id === mention.person);
    const full = people.mentionsOf(mention.person).find(each => each.full);
    if (!full || !person || person.review || person.name !== article.text.slice(full.start, full.end)) return [];
    return { start: mention.start, end: mention.end, text: person.name, where: [full] };
  });
}

/** A day by its date. */
function days({ article, dates }: Askable, span: Span, dated: Rewriting['dated']): Retelling[] {
  return within(dates, span).flatMap(date => {
    const { edtf, type, sure } = date;
    if (type !== 'DATE' || !sure || !edtf) return [];
    if (/\d{4}/.test(article.text.slice(date.start, date.end))) return [];
    const edit = dated({ ...date, edtf }, article.text, span.start);
    if (!edit) return [];
    // What opens the sentence keeps its capital
    const text = edit.start === span.start ? edit.text[0].toUpperCase() + edit.text.slice(1) : edit.text;
    return { start: edit.start, end: edit.end, text, where: [] };
  });
}

/** What is left out of a stretch. */
const leftOut = (text: string, { start }: Span, words: RegExp): Retelling[] =>
  [...text.matchAll(words)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    text: '',
    where: [],
  }));

/** Beside a year: what says the same as seen from the day of the article. */
function stale({ article }: Askable, span: Span, byDate: readonly Retelling[], words: RegExp): Retelling[] {
  const text = article.text.slice(span.start, span.end);
  return byDate.length === 0 && !tellsYear(text) ? [] : leftOut(text, span, words);
}

interface RetellingOptions {
  /** Names have cases: they stay as they are. */
  declines?: boolean;
  /** Says beside a year once more when it was, as seen from the article’s day: "this year’s "; global. Default: nothing. */
  stale?: RegExp;
  /** What only joins a sentence to the one before it, with its blank: " además"; global. Default: nothing. */
  joins?: RegExp;
}

/** Sentences as they are read alone: who is meant in full, days by their dates. Names only where they aren't declined. */
export const retellingLanguage = (
  dated: Rewriting['dated'],
  { declines = false, stale: staleWords, joins }: RetellingOptions = {},
): RetellingLanguage => ({
  retellings: askable => span => {
    const quoted = [...askable.article.text.slice(span.start, span.end).matchAll(QUOTED)].map(({ 0: text, index }) => ({
      start: span.start + index,
      end: span.start + index + text.length,
    }));
    const byDate = days(askable, span, dated);
    const left = [
      ...(staleWords ? stale(askable, span, byDate, staleWords) : []),
      ...(joins ? leftOut(askable.article.text.slice(span.start, span.end), span, joins) : []),
    ];
    return [...(declines ? [] : names(askable, span)), ...byDate, ...left]
      .filter(each => !quoted.some(other => overlap(each, other)))
      .sort((a, b) => a.start - b.start)
      .filter((each, i, all) => i === 0 || each.start >= all[i - 1].end);
  },
});
