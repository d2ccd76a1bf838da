import type { Question, Result } from '../quiz/types.js';
import { correctPatterns, interactionType, plainId, responsePattern, shortName } from './patterns.js';
import { SCORM_2004_NOTATION } from './scorm2004.js';
import { isoDuration } from './time.js';
import { uuid } from './uuid.js';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };
export type JsonObject = { [key: string]: Json | undefined };

export interface Statement extends JsonObject {
  id: string;
  timestamp: string;
}

const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;

export type Verb = keyof typeof VERBS;

/** Whether a statement is the one that begins a session. */
export const isFirst = ({ verb }: Statement): boolean => asObject(verb)['id'] === VERBS.initialized;

/** Whether a statement is the one that ends a session: a store takes none of that session after it. */
export const isLast = ({ verb }: Statement): boolean => asObject(verb)['id'] === VERBS.terminated;

const CMI5_CATEGORY = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const MOVE_ON_CATEGORY = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const MASTERY_SCORE = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** What all statements of a session share. */
export interface StatementFrame {
  actor: JsonObject;
  activity: { id: string; title?: string; lang: string };
  registration?: string;
  /** cmi5's contextTemplate: taken over as it is. Its presence makes the session a cmi5 one. */
  contextTemplate?: JsonObject;
  /** From cmi5's launch data. */
  masteryScore?: number;
}

const asObject = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
const asList = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function contextOf(frame: StatementFrame, categories: JsonObject[], more: JsonObject = {}): JsonObject {
  const template = frame.contextTemplate ?? {};
  const activities = asObject(template['contextActivities']);
  const category = [...asList(activities['category']), ...categories];
  return {
    ...template,
    registration: frame.registration,
    ...more,
    extensions: { ...asObject(template['extensions']), ...asObject(more['extensions']) },
    contextActivities: {
      ...activities,
      ...asObject(more['contextActivities']),
      ...(category.length > 0 ? { category } : {}),
    },
  };
}

function statement(frame: StatementFrame, verb: Verb, object: JsonObject, context: JsonObject, result?: JsonObject) {
  const made: Statement = {
    id: uuid(),
    timestamp: new Date().toISOString(),
    actor: frame.actor,
    verb: { id: VERBS[verb], display: { en: verb } },
    object,
    context,
    ...(result ? { result } : {}),
  };
  return made;
}

function activityObject({ id, title, lang }: StatementFrame['activity']): JsonObject {
  return {
    objectType: 'Activity',
    id,
    definition: {
      type: 'http://adlnet.gov/expapi/activities/assessment',
      ...(title ? { name: { [lang]: title } } : {}),
    },
  };
}

/** A statement of the session itself: the ones that cmi5 defines, in cmi5's terms. */
export function sessionStatement(
  frame: StatementFrame,
  verb: Exclude<Verb, 'answered'>,
  { duration, scaled }: { duration?: number; scaled?: number } = {},
): Statement {
  const isCmi5 = frame.contextTemplate !== undefined;
  const judged = verb === 'passed' || verb === 'failed';
  const categories = isCmi5 ? [CMI5_CATEGORY, ...(judged || verb === 'completed' ? [MOVE_ON_CATEGORY] : [])] : [];
  const extensions =
    judged && frame.masteryScore !== undefined ? { extensions: { [MASTERY_SCORE]: frame.masteryScore } } : {};
  const result: JsonObject = {
    ...(verb === 'completed' ? { completion: true } : {}),
    ...(judged ? { success: verb === 'passed' } : {}),
    ...(judged && scaled !== undefined ? { score: { scaled: Math.round(scaled * 1e6) / 1e6 } } : {}),
    ...(duration === undefined ? {} : { duration: isoDuration(duration) }),
  };
  const hasResult = Object.keys(result).length > 0;
  return statement(
    frame,
    verb,
    activityObject(frame.activity),
    contextOf(frame, categories, extensions),
    hasResult ? result : undefined,
  );
}

function componentsOf(question: Question, lang: string): JsonObject {
  const list = (options: { id: string; text: string }[]) => {
    const ids = options.map(({ id }) => id);
    return options.map(({ id, text }) => ({ id: shortName(id, ids), description: { [lang]: text } }));
  };
  switch (question.kind) {
    case 'choice':
    case 'gap':
    case 'several':
    case 'order':
      return { choices: list(question.options) };
    case 'match':
      return { source: list(question.options), target: list(question.targets) };
    default:
      return {};
  }
}

/** `answered`: one question, as an interaction activity. */
export function answerStatement(frame: StatementFrame, question: Question, result: Result): Statement {
  const { id: activity, lang } = frame.activity;
  const { points = 1 } = question;
  const task = [question.prompt, question.stimulus].filter(Boolean).join(' ');
  const object: JsonObject = {
    objectType: 'Activity',
    id: `${activity}#${plainId(question.id)}`,
    definition: {
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      name: { [lang]: task },
      interactionType: interactionType(question),
      correctResponsesPattern: correctPatterns(question, SCORM_2004_NOTATION),
      ...componentsOf(question, lang),
    },
  };
  const parent = { contextActivities: { parent: [{ objectType: 'Activity', id: activity }] } };
  const response = responsePattern(question, result.answer, SCORM_2004_NOTATION);
  return statement(frame, 'answered', object, contextOf(frame, [], parent), {
    ...(response ? { response } : {}),
    success: result.right,
    score: { scaled: Math.round(result.score * 1e6) / 1e6, raw: result.score * points, min: 0, max: points },
    ...(result.latency === undefined ? {} : { duration: isoDuration(result.latency) }),
  });
}
