import { uuid } from '../../report/uuid.js';
import { commonSeed, questionsOf } from '../../quiz/questions.js';
import { played, widgetOf } from '../../quiz/play.js';
import { WIDGETS as ASKING, type Widget } from '../../quiz/types.js';
import type { ContentPack, Evidence, PackQuestion } from '../../pack/types.js';
import { words } from '../words/words.js';
import type { Look } from './draft.js';
import type { Published } from './publish.js';

/** Where a question stands with readers: they get it, or why they don't. */
export type Standing = 'asked' | 'beyond' | 'hidden' | 'review' | 'wrong' | 'dropped';

export interface ListedQuestion {
  question: PackQuestion;
  standing: Standing;
}

/** The questions of one part of the explainer, the first ones first; or those that readers don't get yet, or never. */
export interface QuestionGroup {
  id: Widget | 'check' | 'dropped';
  questions: readonly ListedQuestion[];
}

/** The questions of a pack as readers get them, part by part; then what waits, and what was left out. */
export function questionGroups(pack: ContentPack, published: Published, look: Look): QuestionGroup[] {
  const parts = look.widgets.filter(isAsking);
  const asked = new Set(questionsOf(published.pack, { widgets: parts, limit: look.limit }).map(({ id }) => id));
  const passed = new Set(published.pack.questions.map(({ id }) => id));
  const standingOf = (question: PackQuestion): Standing => {
    if (question.dropped) return 'dropped';
    if (question.review) return 'review';
    if (!passed.has(question.id)) return 'wrong';
    if (asked.has(question.id)) return 'asked';
    return parts.includes(widgetOf(question)) ? 'beyond' : 'hidden';
  };
  const listed = pack.questions.map(question => ({ question, standing: standingOf(question) }));
  // What is wrong stays where it stands: it may be half written
  const groupOf = ({ question, standing }: ListedQuestion) =>
    standing === 'dropped' ? standing : standing === 'review' ? 'check' : widgetOf(question);
  const order = [...parts, ...ASKING.filter(widget => !parts.includes(widget)), 'check', 'dropped'] as const;
  return order
    .map(id => ({ id, questions: listed.filter(each => groupOf(each) === id) }))
    .filter(({ questions }) => questions.length);
}

/** Where all statements that readers get are true, or all false, whoever notices needs no knowledge. */
export function allAlike(listed: readonly ListedQuestion[]): string | undefined {
  const asked = listed.filter(({ question, standing }) => standing === 'asked' && question.kind === 'true-false');
  const [first] = asked;
  if (asked.length < 2 || !asked.every(({ question }) => question.correct === first!.question.correct))
    return undefined;
  return words().alike[first!.question.correct ? 'true' : 'false'](asked.length);
}

const isAsking = (tag: string): tag is Widget => (ASKING as readonly string[]).includes(tag);

/** The wrong options that are drawn for the readers of this page, and those that other readers may get in their place. */
export function shownOptions(question: PackQuestion, pack: ContentPack): ReadonlySet<string> {
  const { options = [] } = played(question, commonSeed(pack)) as { options?: readonly { id: string }[] };
  return new Set(options.map(({ id }) => id));
}

/** What the studio does to the questions: all that are asked are taken into the pack, so that what is decided of them stays. */
export type QuestionEdit = (questions: readonly PackQuestion[]) => PackQuestion[];

const one =
  (id: string, next: (question: PackQuestion) => PackQuestion | undefined): QuestionEdit =>
  questions =>
    questions.flatMap(question => (question.id === id ? (next(question) ?? []) : question));

function without<T extends object>(object: T, ...names: (keyof T)[]): T {
  const rest = { ...object };
  for (const name of names) delete rest[name];
  return rest;
}

/** Changes a question: from then on it stays as it is, whatever becomes of the facts. `undefined` takes a field away. */
export const changeQuestion = (id: string, change: Partial<PackQuestion>): QuestionEdit =>
  one(id, question => {
    const changed = { ...question, ...change, ...(question.origin === 'editor' ? {} : { edited: true }) };
    const empty = (Object.keys(changed) as (keyof PackQuestion)[]).filter(
      name => changed[name] === undefined || (changed[name] === '' && name !== 'prompt'),
    );
    return without(changed, ...empty);
  });

export const acceptQuestion = (id: string): QuestionEdit =>
  one(id, question => ({ ...without(question, 'reason'), review: false }));

/** Leaves a question out. One of the editor's own is gone. */
export const dropQuestion = (id: string): QuestionEdit =>
  one(id, question => (isOwn(question) ? undefined : { ...question, review: true, dropped: true }));

export const bringBack = (id: string): QuestionEdit =>
  // What was still to check is so again.
  one(id, question => (question.reason ? without(question, 'dropped') : without(question, 'dropped', 'review')));

/** Forgets what was changed of a question: it is asked as the builder would. */
export const asBuilt = (id: string): QuestionEdit => one(id, question => without(question, 'edited'));

/** Moves a question to the place of another one. */
export const moveBeside =
  (id: string, place: string): QuestionEdit =>
  questions => {
    const moved = [...questions];
    const from = moved.findIndex(each => each.id === id);
    const to = moved.findIndex(each => each.id === place);
    if (from < 0 || to < 0) return moved;
    moved.splice(to, 0, ...moved.splice(from, 1));
    return moved;
  };

/** Whether it was written here, not made of the facts. */
export const isOwn = ({ id, origin }: PackQuestion): boolean => origin === 'editor' && id.startsWith(OWN);

const OWN = 'own-';

/** An id that no other question has. */
export const ownId = (): string => OWN + uuid().slice(0, 8);

/** Gives a question a further passage to stand on. */
export const giveEvidence = (pack: ContentPack, id: string, passage: Evidence): ContentPack => ({
  ...pack,
  questions: pack.questions.map(question =>
    question.id === id ? { ...question, evidence: [...question.evidence, passage] } : question,
  ),
});
