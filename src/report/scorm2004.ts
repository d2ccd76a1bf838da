import { correctPatterns, interactionType, plainId, responsePattern, shortName, type Notation } from './patterns.js';
import { hundredfold, within, type ScormVersion } from './scorm-version.js';
import { isoDuration, timestamp2004 } from './time.js';

/** SCORM 2004's and xAPI's: `[,]` and `[.]`, words for true and false, ranges. */
export const SCORM_2004_NOTATION: Notation = {
  and: '[,]',
  pair: '[.]',
  boolean: String,
  name: shortName,
  range: (correct, tolerance) => `${correct - tolerance}[:]${correct + tolerance}`,
};

/** SCORM 2004, 4th edition: completion apart from success, `[,]` patterns, `incorrect`. */
export const SCORM_2004: ScormVersion = {
  names: {
    object: 'API_1484_11',
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    lastError: 'GetLastError',
  },
  suspendLimit: 64_000,
  locationLimit: 1000,
  elements: {
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    location: 'cmi.location',
    status: 'cmi.completion_status',
    interactionCount: 'cmi.interactions._count',
    raw: 'cmi.score.raw',
  },
  notInitialized: [122, 132, 142],
  untouched: ['not attempted', 'unknown', ''],
  incomplete: ['cmi.completion_status', 'incomplete'],
  raw: scaled => ['cmi.score.raw', hundredfold(scaled)],
  score: ({ scaled, answered, asked }) => [
    ['cmi.score.scaled', String(Math.round(Math.min(1, Math.max(0, scaled)) * 10_000) / 10_000)],
    ['cmi.score.max', '100'],
    ['cmi.score.min', '0'],
    ['cmi.progress_measure', String(Math.round((answered / asked) * 10_000) / 10_000)],
  ],
  status: ({ complete, passed }) => [
    ['cmi.completion_status', complete ? 'completed' : 'incomplete'],
    ['cmi.success_status', complete ? (passed ? 'passed' : 'failed') : 'unknown'],
  ],
  exit: complete => ['cmi.exit', complete ? 'normal' : 'suspend'],
  sessionTime: milliseconds => ['cmi.session_time', isoDuration(milliseconds)],
  interaction({ question, result, answeredAt }) {
    const score = String(Math.round(result.score * 10_000) / 10_000);
    const response = responsePattern(question, result.answer, SCORM_2004_NOTATION);
    const description = [question.prompt, question.stimulus].filter(Boolean).join(' ');
    return [
      ['id', plainId(question.id, 4000)],
      ['type', interactionType(question)],
      ['description', within(description, 250)],
      ['timestamp', timestamp2004(answeredAt)],
      ...correctPatterns(question, SCORM_2004_NOTATION).map(
        (pattern, index) => [`correct_responses.${index}.pattern`, pattern] as const,
      ),
      ['weighting', String(question.points ?? 1)],
      ...(response ? [['learner_response', response] as const] : []),
      ['result', result.right ? 'correct' : result.score > 0 ? score : 'incorrect'],
      ...(result.latency === undefined ? [] : [['latency', isoDuration(result.latency)] as const]),
    ];
  },
};
