import { readText } from '../../src/article/text.js';
import type { Article } from '../../src/article/types.js';
import { buildPack } from '../../src/build/build-pack.js';
import { loadLanguage } from '../../src/languages/languages.js';
import { timeSpan } from '../../src/pack/edtf.js';
import type { ContentPack } from '../../src/pack/types.js';
import { questionText } from '../../src/quiz/plain-text.js';
import { draw } from '../../src/quiz/draw.js';
import { mixed } from '../../src/quiz/mixed.js';
import { questionsOf } from '../../src/quiz/questions.js';
import { shuffled } from '../../src/quiz/random.js';
import type { Question } from '../../src/quiz/types.js';
import { withoutReview } from '../../src/quiz/without-review.js';

interface Given {
  id: string;
  text: string;
  pub_date?: string;
  ref_date?: string;
  lang?: string;
  timex?: { type: string; value: string }[];
}

interface Asked {
  id: string;
  article: Article;
  pack: ContentPack;
  questions: Question[];
  words: number;
  /** Different days and years that its annotation names; undefined where there is none. */
  dates?: number;
}

const LONG = 300;
const DATE = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/;

export async function askedOf({ id, text, pub_date, ref_date, lang, timex }: Given): Promise<Asked> {
  const datePublished = pub_date ?? ref_date;
  const article = readText(text, { lang, ...(datePublished && { datePublished }) });
  const pack = buildPack(article, { language: await loadLanguage(lang) });
  const dates =
    timex && new Set(timex.filter(({ type, value }) => type === 'DATE' && DATE.test(value)).map(t => t.value));
  return {
    id,
    article,
    pack,
    questions: questionsOf(pack, { limit: Infinity, seed: id }),
    words: text.match(/\S+/g)?.length ?? 0,
    dates: dates && [...dates].filter(date => timeSpan(date)).length,
  };
}

const percent = (part: number, whole: number) =>
  whole ? `${Math.round((100 * part) / whole)} % (${part} of ${whole})` : '-';

/** What is asked, in figures. */
export function figures(all: readonly Asked[]): Record<string, unknown> {
  const long = all.filter(({ words }) => words >= LONG);
  const dated = all.filter(({ dates }) => (dates ?? 0) >= 3);
  const withAtLeast = (count: number) =>
    percent(long.filter(({ questions }) => questions.length >= count).length, long.length);
  const asks = (list: readonly Asked[], widget: string) =>
    percent(list.filter(({ questions }) => questions.some(question => question.widget === widget)).length, list.length);
  const questions = all.flatMap(each => each.questions);
  const kinds: Record<string, number> = {};
  for (const { widget } of questions) kinds[widget] = (kinds[widget] ?? 0) + 1;
  return {
    articles: all.length,
    'of 300 words and more': long.length,
    'of those with 1 question': withAtLeast(1),
    'with 3': withAtLeast(3),
    'with 5': withAtLeast(5),
    'with 10': withAtLeast(10),
    'with open questions': percent(
      long.filter(({ pack }) => pack.openQuestions.some(({ review }) => !review)).length,
      long.length,
    ),
    'a timeline, of all': asks(all, 'timeline-quiz'),
    'a timeline, where three dates stand': asks(dated, 'timeline-quiz'),
    questions: questions.length,
    'plain ones of multiple choice': percent(kinds['quick-quiz'] ?? 0, questions.length),
    kinds,
    'held back': all.reduce((sum, { pack }) => sum + pack.questions.filter(({ review }) => review).length, 0),
  };
}

const shown = ({ article }: Asked) => `<article>\n${article.text}\n</article>`;

/** Questions drawn at random, each with its article. */
export function sampled(all: readonly Asked[], count: number, seed: string): string {
  const questions = all.flatMap(asked => asked.questions.map(question => ({ asked, question })));
  return shuffled(questions, seed)
    .slice(0, count)
    .map(({ asked, question }, i) => `## ${i + 1}: ${question.widget}\n\n${questionText(question)}\n\n${shown(asked)}`)
    .join('\n\n');
}

/** Whole quizzes of ten as `<quick-quiz>` has them, of articles drawn at random. */
export function quizzes(all: readonly Asked[], count: number, seed: string): string {
  return shuffled(
    all.filter(({ words }) => words >= LONG),
    seed,
  )
    .slice(0, count)
    .map((asked, i) => {
      const questions = mixed(draw(undefined, withoutReview(asked.pack), { seed, limit: 10 }));
      return `# Quiz ${i + 1}: ${asked.id}\n\n${questions.map(question => questionText(question)).join('\n\n')}\n\n${shown(asked)}`;
    })
    .join('\n\n');
}
