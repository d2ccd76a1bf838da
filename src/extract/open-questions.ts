import { inEnglish } from '../findings/finding.js';
import type { Article } from '../article/types.js';
import type { QuestionCandidate } from '../languages/contract/questions.js';
import type { KnownOfSentence } from '../languages/contract/events.js';
import type { Matter } from '../languages/contract/taste.js';
import type { Language } from '../languages/language.js';
import type { Evidence, OpenQuestion } from '../pack/types.js';
import { backgroundFinder } from './background.js';
import { evidenceOf } from './evidence.js';
import { stableIds } from './ids.js';
import { namesBeside } from './names-beside.js';
import type { Explain } from './trace.js';

export interface OpenQuestionOptions {
  language: Language;
  /** What is known of a sentence, counted from the article's first. */
  known(index: number): KnownOfSentence;
  explain?: Explain;
}

const MOST_ASKED = 12;
/** An article that asks so much itself needs no more than what it says is open. */
const ENOUGH_ASKED = 2;
/** What is no matter for a reader's guess. */
const GRAVE: readonly Matter[] = ['suicide', 'sexual violence', 'death', 'crime'];
/** More that is planned or foretold is a diary. */
const MOST_RAISED = 5;

/** What the article leaves open: the questions that it asks itself, and what it says is unknown or yet to come. */
export function findOpenQuestions(article: Article, options: OpenQuestionOptions): OpenQuestion[] {
  const { language, explain } = options;
  const candidates = candidatesIn(article, options);
  if (candidates.length === 0) return [];

  const idFor = stableIds();
  const backgroundOf = backgroundFinder(article, language);
  return candidates.map(candidate => {
    const { sentence, rule, text } = candidate;
    const evidence = evidenceOf(article, sentence.start, sentence.end);
    const asked = text ?? evidence.exact;
    const reason = candidate.reason ?? untasteful(asked, language);
    const question: OpenQuestion = {
      id: idFor('question', asked),
      text: asked,
      evidence: [evidence, ...namesBeside(article, candidate)],
    };
    // What raises the question is the first thing to know about it.
    const others = backgroundOf(asked).filter(({ start, end }) => end <= sentence.start || start >= sentence.end);
    const background: Evidence[] = text === undefined ? backgroundOf(asked) : [evidence, ...others];
    if (background.length > 0) question.background = background;
    const outcomes = candidate.outcomes ?? language.questions.outcomesOf(asked);
    if (outcomes) question.outcomes = [...outcomes];
    if (reason) Object.assign(question, { review: true, reason });
    explain?.({ kind: 'openQuestions', id: question.id, text: asked, rule, reason });
    return question;
  });
}

function untasteful(asked: string, { taste }: Language): string | undefined {
  const touched = taste?.touches(asked);
  const matter = touched && GRAVE.find(each => touched.has(each));
  return matter && inEnglish('guess-about', { matter, words: touched.get(matter)! });
}

function candidatesIn(article: Article, { language, known }: OpenQuestionOptions): QuestionCandidate[] {
  const { questions, words } = language;
  const asked: QuestionCandidate[] = [];
  const raised: QuestionCandidate[] = [];
  article.sentences.forEach((sentence, index) => {
    if (!/^(?:paragraph|list)$/.test(article.blocks[sentence.block].kind)) return;
    const own = asked.length < MOST_ASKED ? questions.questionIn(article, sentence, index) : undefined;
    if (own) asked.push(own);
    else raised.push(...questions.raisedBy(article, sentence, known(index)));
  });
  raised.push(...(questions.contestsIn?.(article, known) ?? []));
  const seen: ReadonlySet<string>[] = [];
  const isNew = ({ sentence, text = article.text.slice(sentence.start, sentence.end) }: QuestionCandidate): boolean => {
    const stems = words.contentStems(text);
    const same = seen.some(
      other => [...stems].filter(stem => other.has(stem)).length >= 0.6 * Math.min(stems.size, other.size),
    );
    if (!same) seen.push(stems);
    return !same;
  };
  const first = asked.filter(isNew);
  const sure = raised
    .filter(({ reason, rank = 0 }) => !reason && (rank === 0 || first.filter(own => !own.reason).length < ENOUGH_ASKED))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.sentence.start - b.sentence.start)
    .filter(isNew)
    .slice(0, Math.max(0, MOST_RAISED - first.length));
  const unsure = raised
    .filter(({ reason }) => reason)
    .filter(isNew)
    .slice(0, MOST_RAISED);
  return [...first, ...[...sure, ...unsure].sort((a, b) => a.sentence.start - b.sentence.start)];
}
