import { inEnglish } from '../findings/finding.js';
import type { Article } from '../article/types.js';
import { auditQuestions } from '../audit/audit.js';
import { faultOf, questionOf } from '../audit/pack-of.js';
import type { AuditedQuestion, Verdict } from '../audit/types.js';
import { VERDICT_WORDS } from '../audit/report.js';
import { stableIds } from '../extract/ids.js';
import { readJson } from '../import/json.js';
import { ImportError } from '../import/types.js';
import type { Language } from '../languages/language.js';
import { checkPack } from '../pack/check.js';
import type { ContentPack, Evidence, PackQuestion } from '../pack/types.js';
import { fold, passageIn, type Rejection } from './admit.js';

export interface DraftedQuestions {
  /** What the article bears out, or doesn't settle: all to review. */
  questions: PackQuestion[];
  rejected: Rejection[];
}

/** No quiz asks more of one article. */
const MOST = 40;
/** What the article speaks against, or not of, is nobody's to review. */
const REFUSED: ReadonlySet<Verdict> = new Set<Verdict>(['refuted', 'two-right', 'not-in-article']);

/** The passages that a model names for a question; the words of one that stands nowhere. */
function passagesOf(proposed: unknown, article: Article): Evidence[] | string {
  const named = [proposed].flat().filter((each): each is string => typeof each === 'string' && each.trim() !== '');
  const passages: Evidence[] = [];
  for (const words of named) {
    const passage = passageIn(article, words);
    if (!passage) return words;
    passages.push(passage);
  }
  return passages.slice(0, 4);
}

const wordsOf = ({ prompt, stimulus }: Pick<PackQuestion, 'prompt' | 'stimulus'>): string =>
  fold(`${prompt} ${stimulus?.text ?? ''}`);

/** Why an editor is to look at a question, in words. */
function reasonOf({ verdict, why, flaws }: AuditedQuestion): string {
  const held =
    verdict === 'borne-out'
      ? inEnglish('audit-bears-out')
      : inEnglish('audit-held', { verdict: VERDICT_WORDS[verdict], why });
  const amiss = flaws.map(({ message }) => message).join(' ');
  return ['A language model proposed it.', held, amiss].filter(Boolean).join(' ').slice(0, 1000);
}

/**
 * Questions that a model proposes, held against the article as anybody's are: what it refutes or doesn't tell of is left out,
 * with the reason; the rest is to review, with its passages and what the linter says of it.
 */
export function draftQuestions(
  proposed: readonly unknown[],
  { article, pack, language, date }: { article: Article; pack: ContentPack; language: Language; date?: string },
): DraftedQuestions {
  const rejected: Rejection[] = [];
  const reject = (text: string, reason: string) =>
    rejected.push({ kind: 'questions', text: text.slice(0, 200), reason });
  const read = readAll(proposed.slice(0, MOST));
  for (const { where, why } of read.lost) reject(where, inEnglish('draft-unreadable', { why }));
  const known = new Set(pack.questions.map(wordsOf));
  const idOf = stableIds();
  const questions: PackQuestion[] = [];
  // What a model explains is nobody's words
  const bare = read.questions.map(({ explanation: _explanation, ...question }) => question);
  auditQuestions(bare, article, { language, date }).forEach(audited => {
    const { question, verdict, why } = audited;
    const text = question.stimulus?.text ?? question.prompt;
    const own = passagesOf(evidenceIn(proposed[Number(question.where.slice(1))]), article);
    if (typeof own === 'string') return reject(text, inEnglish('draft-not-in-article', { words: own.slice(0, 80) }));
    if (REFUSED.has(verdict))
      return reject(text, inEnglish('draft-by-article', { verdict: VERDICT_WORDS[verdict], why }));
    if (known.has(wordsOf(question))) return reject(text, inEnglish('draft-already'));
    const made = questionOf(audited, pack);
    const drafted: PackQuestion = {
      ...made,
      id: idOf('question-draft', wordsOf(question)),
      evidence: made.evidence.length ? made.evidence : own,
      origin: 'model',
      review: true,
      reason: reasonOf(audited),
    };
    const fault = faultOf(drafted, { ...pack, questions: [] }) ?? mindedOf(drafted, pack, article);
    if (fault) return reject(text, `${fault}.`);
    known.add(wordsOf(question));
    questions.push(drafted);
  });
  return { questions, rejected };
}

const evidenceIn = (proposed: unknown): unknown =>
  typeof proposed === 'object' && proposed !== null && Object.hasOwn(proposed, 'evidence')
    ? (proposed as { evidence: unknown }).evidence
    : [];

/** Read as anybody's list of questions is: by whatever common names. */
function readAll(proposed: readonly unknown[]): Pick<ReturnType<typeof readJson>, 'questions' | 'lost'> {
  try {
    return readJson(JSON.stringify(proposed), 'the model’s answer');
  } catch (error) {
    if (error instanceof ImportError) return { questions: [], lost: [] };
    throw error;
  }
}

/** What the pack's own check has against it. */
function mindedOf(question: PackQuestion, pack: ContentPack, article: Article): string | undefined {
  const alone = { ...pack, questions: [{ ...question, review: false }] };
  return checkPack(alone, article).find(({ fact, level }) => fact === question.id && level === 'error')?.message;
}
