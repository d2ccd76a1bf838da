import { inEnglish } from '../findings/finding.js';
import { packOf } from '../build/build-pack.js';
import { findFacts } from '../extract/find-facts.js';
import { hash } from '../extract/ids.js';
import { rangeOf } from '../extract/number-range.js';
import type { Article } from '../article/types.js';
import type { ImportedQuestion, ImportedQuiz, Lost } from '../import/types.js';
import { checkPack } from '../pack/check.js';
import { findIssues } from '../pack/parse.js';
import type { ContentPack, PackQuestion } from '../pack/types.js';
import { auditQuestions, type AuditOptions } from './audit.js';
import { VERDICT_WORDS } from './report.js';
import { isNamed } from './speaker.js';
import type { AuditedQuestion } from './types.js';
import { packedId } from './unsaved.js';

export interface PackedQuiz {
  /** The article's facts, and the quiz's questions: those that it bears out, and the others to review. */
  pack: ContentPack;
  audited: AuditedQuestion[];
  /** Questions that a pack can't hold, after what the file's reader lost. */
  lost: Lost[];
}

/**
 * Makes a content pack of somebody else's quiz: each question with the passages that bear it out. What the article doesn't
 * bear out, and what the pack's own check minds, is to review, with the reason.
 */
export function packOfQuiz(quiz: ImportedQuiz, article: Article, options: AuditOptions): PackedQuiz {
  const { language, date = article.metadata.datePublished } = options;
  const audited = auditQuestions(quiz.questions, article, options);
  const bare = packOf(findFacts(article, { language, date }), language, date);
  const base = JSON.parse(JSON.stringify(bare)) as ContentPack;
  const lost = [...quiz.lost];
  const questions = audited.flatMap(each => {
    const question = questionOf(each, base);
    const why = faultOf(question, base);
    if (why === undefined) return question;
    lost.push({ where: each.question.where, why });
    return [];
  });
  const pack = { ...base, ...(quiz.title && { title: quiz.title }), questions };
  const minded = new Map(
    checkPack(pack, article).flatMap(({ fact, level, message }) =>
      fact && level === 'error' ? [[fact, message]] : [],
    ),
  );
  pack.questions = questions.map(question => {
    const message = question.review ? undefined : minded.get(question.id);
    return message ? { ...question, review: true, reason: inEnglish('check-minds', { why: message }) } : question;
  });
  return { pack, audited, lost };
}

/** Why a pack can't hold it. */
export function faultOf(question: PackQuestion, base: ContentPack): string | undefined {
  const [issue] = findIssues({ ...base, questions: [question] });
  return issue && `a pack can’t hold it: ${issue.pointer.split('/').slice(3).join('/')} ${issue.message}`;
}

const UNDESCRIBED = inEnglish('undescribed-picture');

/** The question as a pack has it, with the passages that were found; what isn't borne out is to review. */
export function questionOf({ question, verdict, why, evidence }: AuditedQuestion, base: ContentPack): PackQuestion {
  const { id, where: _, kind, correct, range: given, ...rest } = question;
  const range =
    kind === 'number' ? (given ?? rangeOf(correct as number, question.unit, hash(id + question.prompt))) : undefined;
  const doubt = verdict === 'borne-out' ? undefined : inEnglish('audit-held', { verdict: VERDICT_WORDS[verdict], why });
  const reason = doubt ?? (question.picture?.alt === '' ? UNDESCRIBED : undefined);
  const named = withPeople({ ...rest, correct }, kind, base);
  return {
    id: packedId(id),
    kind,
    ...named,
    ...(range && { range }),
    evidence,
    origin: 'import',
    ...(reason && { review: true, reason: reason.slice(0, 1000) }),
  };
}

type Answers = Pick<ImportedQuestion, 'prompt' | 'options' | 'correct' | 'targets' | 'stimulus'>;

/** Options that are people of the article get their ids, so that a correction of one reaches them. */
function withPeople<A extends Answers>(answers: A, kind: PackQuestion['kind'], { people }: ContentPack): A {
  if (kind !== 'choice' && kind !== 'gap') return answers;
  const taken = new Set<string>();
  const idOf = new Map<string, string>();
  for (const { id, text } of answers.options ?? []) {
    const person = people.find(each => each.name === text || isNamed(text, each));
    const own = person && !taken.has(person.id) ? person.id : id;
    taken.add(own);
    idOf.set(id, own);
  }
  return {
    ...answers,
    options: answers.options?.map(option => ({ ...option, id: idOf.get(option.id)! })),
    correct: idOf.get(answers.correct as string) ?? answers.correct,
  };
}
