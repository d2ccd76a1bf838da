import { FACT_KINDS, type ContentPack, type Fact } from '../pack/types.js';
import { sourceOf } from '../pack/source-of.js';
import { MOST_FACTS } from '../pack/with-facts.js';
import { questionsOf, type QuestionOptions } from '../quiz/questions.js';
import { hash } from '../quiz/random.js';
import type { Question, Widget } from '../quiz/types.js';
import { fileStem } from './identifiers.js';
import type { Note, Quiz } from './types.js';

/** Stable for the same article, whatever is corrected in it. */
export function quizId(pack: ContentPack): string {
  return `${fileStem(pack.title)}-${hash(pack.sources[0].url ?? pack.title).toString(36)}`;
}

function omittedFacts(pack: ContentPack, includeReview: boolean): Note[] {
  const open = pack.openQuestions
    .filter(({ review }) => includeReview || !review)
    .map(({ id }) => ({ questionId: `key-questions:${id}`, why: 'an open question has no right answer to mark' }));
  const facts = FACT_KINDS.map(kind => pack[kind] as Fact[]);
  const unsure = includeReview ? [] : facts.flatMap(all => all.filter(({ review }) => review));
  const beyond = facts.flatMap(all => all.filter(({ review }) => includeReview || !review).slice(MOST_FACTS));
  return [
    ...open,
    ...beyond.map(({ id }) => ({ questionId: id, why: `only the first ${MOST_FACTS} facts of a kind are asked` })),
    ...unsure.map(({ id, reason }) => ({ questionId: id, why: `still to review${reason ? `: ${reason}` : ''}` })),
  ];
}

/** Among questions of several articles, each tells with its answer which one it is about. */
function withArticles(asked: readonly Question[], { sources, questions }: ContentPack): Question[] {
  if (sources.length < 2) return [...asked];
  const headlines = new Map(questions.map(question => [question.id, sources[sourceOf(question)]?.headline]));
  return asked.map(question => {
    const headline = headlines.get(question.id);
    return headline
      ? { ...question, explanation: [question.explanation, `(${headline})`].filter(Boolean).join(' ') }
      : question;
  });
}

/** All questions of a pack, for a question file. `limit` counts per widget; default: no limit. */
export function quizOf(pack: ContentPack, options: QuestionOptions & { widgets?: readonly Widget[] } = {}): Quiz {
  return {
    id: quizId(pack),
    title: pack.title,
    lang: pack.lang,
    url: pack.sources[0]!.url,
    questions: withArticles(questionsOf(pack, { limit: Infinity, ...options }), pack),
    omitted: omittedFacts(pack, options.includeReview ?? false),
  };
}
