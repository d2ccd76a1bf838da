import { findDates } from '../../src/extract/dates.js';
import { loadLanguage } from '../../src/languages/languages.js';

interface Timex {
  start: number;
  end: number;
  type: string;
  value: string;
}

/** One line of a corpus of dates; `timex` are the annotations. */
interface AnnotatedArticle {
  id: string;
  ref_date?: string;
  pub_date?: string;
  /** BCP 47. Default: English. */
  lang?: string;
  text: string;
  timex?: Timex[];
}

interface Prediction {
  id: string;
  timex: (Timex & { sure: boolean })[];
}

export async function predict({
  id,
  text,
  lang,
  ref_date: reference,
  pub_date: published,
}: AnnotatedArticle): Promise<Prediction> {
  const { dates: language } = await loadLanguage(lang);
  const mentions = findDates(text, { reference: reference ?? published, language }).flatMap(
    mention => mention.parts ?? [mention],
  );
  return { id, timex: mentions.map(({ start, end, type, value, sure }) => ({ start, end, type, value, sure })) };
}

const overlap = (a: Timex, b: Timex): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const comparable = (value = ''): string => value.replace(/T.*$/, '').replace(/^(\d{4}-\d\d)-XX$/, '$1');
const percent = (part: number, whole: number): number => (whole ? Math.round((1000 * part) / whole) / 10 : 0);
const harmonic = (precision: number, recall: number): number =>
  precision + recall ? Math.round((20 * precision * recall) / (precision + recall)) / 10 : 0;

/** Counts dates (TIMEX3 type DATE) as the TempEval-3 scorer does: right where they overlap, and where the value agrees. */
export function score(
  articles: readonly AnnotatedArticle[],
  predictions: readonly Prediction[],
): Record<string, number> {
  let told = 0;
  let found = 0;
  let predicted = 0;
  let right = 0;
  let values = 0;
  let strict = 0;
  let sure = 0;
  let sureRight = 0;
  articles.forEach((article, index) => {
    const annotated = article.timex ?? [];
    const gold = annotated.filter(({ type }) => type === 'DATE');
    const others = annotated.filter(({ type }) => type !== 'DATE');
    const own = predictions[index].timex.filter(
      timex => timex.type === 'DATE' && !others.some(other => overlap(other, timex) > 0),
    );
    told += gold.length;
    predicted += own.length;
    right += own.filter(timex => gold.some(each => overlap(each, timex) > 0)).length;
    for (const each of gold) {
      const [best] = own.filter(timex => overlap(timex, each) > 0).sort((a, b) => overlap(b, each) - overlap(a, each));
      if (!best) continue;
      const agrees = comparable(best.value) === comparable(each.value);
      found += 1;
      if (best.start === each.start && best.end === each.end) strict += 1;
      if (agrees) values += 1;
      if (best.sure) {
        sure += 1;
        if (agrees) sureRight += 1;
      }
    }
  });
  return {
    annotated: told,
    predicted,
    precision: percent(right, predicted),
    recall: percent(found, told),
    relaxedF1: harmonic(percent(right, predicted), percent(found, told)),
    strictRecall: percent(strict, told),
    valueAccuracy: percent(values, found),
    valueF1: harmonic(percent(values, predicted), percent(values, told)),
    sureAccuracy: percent(sureRight, sure),
    sureCoverage: percent(sure, found),
  };
}

/** What a row of a table of folds holds. */
export const inBrief = ({ annotated, relaxedF1, valueF1, sureAccuracy }: Record<string, number>) => ({
  annotated,
  relaxedF1,
  valueF1,
  sureAccuracy,
});
