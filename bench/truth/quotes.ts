import { readTextWithOffsets } from '../../src/article/text.js';
import { findPeople } from '../../src/extract/people.js';
import { attributeQuotations } from '../../src/extract/quotes/attribute.js';
import { loadLanguage } from '../../src/languages/languages.js';

interface Span {
  start: number;
  end: number;
}

interface AnnotatedQuote extends Span {
  text: string;
  /** Name of a person, or the article's words for somebody without one; `null` where the annotators didn't know. */
  speaker?: string | null;
  /** How the article names the speaker there. */
  kind: string;
  words?: number;
}

/** One line of a corpus of quotations; `quotes` are the annotations. */
interface AnnotatedArticle {
  id: string;
  pub_date?: string;
  /** BCP 47. Default: English. */
  lang?: string;
  text: string;
  quotes?: AnnotatedQuote[];
}

interface PredictedQuote extends Span {
  speaker?: string;
  sure: boolean;
  /** The speaker is a person's name, not the article's words for somebody. */
  named: boolean;
}

interface Prediction {
  id: string;
  quotes: PredictedQuote[];
}

export async function predict({ id, text, lang, pub_date: published }: AnnotatedArticle): Promise<Prediction> {
  const language = await loadLanguage(lang);
  const { article, toSourceSpan } = readTextWithOffsets(text, { lang, ...(published && { datePublished: published }) });
  const people = findPeople(article, language);
  const names = new Map(people.people.map(person => [person.id, person.name]));
  const quotes = attributeQuotations(article, people, language).map(({ quotation, speaker, sure }) => {
    const name = speaker?.person && names.get(speaker.person);
    return { ...toSourceSpan(quotation), speaker: name ?? speaker?.words, sure, named: name !== undefined };
  });
  return { id, quotes };
}

const FEWEST_WORDS = 4;
const TITLE =
  /\b(?:mr|mrs|ms|dr|sen|rep|gov|gen|rev|president|senator|secretary|sir|jr|sr|ii|iii|lt|del)\b\.?|\b[A-Z]\.\s*/gi;
const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
const comparable = (name?: string | null): string =>
  (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}|[’']s\b/gu, '')
    .replace(TITLE, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const surname = (name?: string | null): string => comparable(name).split(' ').at(-1) ?? '';
const percent = (part: number, whole: number): number => (whole ? Math.round((1000 * part) / whole) / 10 : 0);
const harmonic = (precision: number, recall: number): number =>
  precision + recall ? Math.round((20 * precision * recall) / (precision + recall)) / 10 : 0;

function jaccard(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const isSameSpan = (a: Span, b: Span) => jaccard(a, b) >= 0.5;

/** Words that two descriptions of a speaker share, the small ones apart. */
function shareAWord(a?: string | null, b?: string | null): boolean {
  const words = new Set(
    comparable(a)
      .split(' ')
      .filter(word => word.length > 3),
  );
  return comparable(b)
    .split(' ')
    .some(word => words.has(word));
}

interface Tally {
  annotated: number;
  found: number;
  fullName: number;
  surname: number;
}

/** Counts quotations of four words and more: found where half of the span agrees, then held against the annotated speaker. */
export function score(articles: readonly AnnotatedArticle[], predictions: readonly Prediction[]) {
  const kinds: Record<string, Tally> = {};
  const tallyOf = (kind: string) => (kinds[kind] ??= { annotated: 0, found: 0, fullName: 0, surname: 0 });
  const spans = { annotated: 0, predicted: 0, right: 0, found: 0 };
  const sure = { offered: 0, matched: 0, right: 0, named: 0, namedRight: 0 };
  let unnamedGivenAName = 0;
  articles.forEach(({ text, quotes = [] }, index) => {
    const predicted = predictions[index].quotes.filter(
      quote => wordCount(text.slice(quote.start, quote.end)) >= FEWEST_WORDS,
    );
    const gold = quotes.filter(quote => (quote.words ?? wordCount(quote.text)) >= FEWEST_WORDS);
    spans.annotated += gold.length;
    spans.predicted += predicted.length;
    for (const quote of predicted) {
      if (quotes.some(each => isSameSpan(each, quote))) spans.right += 1;
      else if (quote.sure) sure.offered += 1;
    }
    for (const quote of gold) {
      const { kind, speaker } = quote;
      const tally = tallyOf(kind === 'pronoun' && !speaker ? 'pronoun without name' : kind);
      tally.annotated += 1;
      const [best] = [...predicted].sort((a, b) => jaccard(b, quote) - jaccard(a, quote));
      if (!best || !isSameSpan(best, quote)) continue;
      spans.found += 1;
      tally.found += 1;
      const isPerson = kind === 'name' || kind === 'pronoun';
      const sameFullName = !!speaker && comparable(best.speaker) === comparable(speaker);
      const sameSurname =
        !!speaker && (isPerson ? surname(best.speaker) === surname(speaker) : shareAWord(best.speaker, speaker));
      if (sameFullName) tally.fullName += 1;
      if (sameSurname) tally.surname += 1;
      if (!isPerson && best.named && !sameSurname) unnamedGivenAName += 1;
      if (best.sure) {
        sure.offered += 1;
        sure.matched += 1;
        if (sameSurname) sure.right += 1;
        // Where the annotators left the speaker of a pronoun open, nothing can be right.
        if (speaker && isPerson) {
          sure.named += 1;
          if (sameSurname) sure.namedRight += 1;
        }
      }
    }
  });

  const sumOf = (names: readonly string[]): Tally =>
    names
      .map(name => kinds[name])
      .filter(Boolean)
      .reduce(
        (sum, tally) => ({
          annotated: sum.annotated + tally.annotated,
          found: sum.found + tally.found,
          fullName: sum.fullName + tally.fullName,
          surname: sum.surname + tally.surname,
        }),
        { annotated: 0, found: 0, fullName: 0, surname: 0 },
      );
  const rates = ({ annotated, found, fullName, surname: surnames }: Tally) => ({
    annotated,
    found,
    fullName: percent(fullName, found),
    surname: percent(surnames, found),
  });
  const persons = sumOf(['name', 'pronoun']);
  const precision = percent(spans.right, spans.predicted);
  const recall = percent(spans.found, spans.annotated);
  return {
    annotated: spans.annotated,
    predicted: spans.predicted,
    precision,
    recall,
    spanF1: harmonic(precision, recall),
    'name and pronoun': rates(persons),
    ...Object.fromEntries(Object.entries(kinds).map(([kind, tally]) => [kind, rates(tally)])),
    sureOffered: sure.offered,
    sureAccuracy: percent(sure.right, sure.offered),
    sureWhereNamed: percent(sure.namedRight, sure.named),
    sureCoverage: percent(sure.matched, persons.annotated),
    unnamedGivenAName,
  };
}

/** What a row of a table of folds holds. */
export function inBrief(all: ReturnType<typeof score>) {
  const kinds = all as unknown as Record<string, { found: number; surname: number } | undefined>;
  return {
    'span F1': all.spanF1,
    persons: all['name and pronoun'].surname,
    name: kinds.name?.surname,
    pronoun: kinds.pronoun?.surname,
    pronouns: kinds.pronoun?.found,
    'sure where named': all.sureWhereNamed,
    'sure coverage': all.sureCoverage,
  };
}
