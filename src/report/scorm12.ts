import { correctPatterns, interactionType, letter, plainId, responsePattern, type Notation } from './patterns.js';
import { hundredfold, type ScormVersion } from './scorm-version.js';
import { timeOfDay12, timespan12 } from './time.js';

export const SCORM_12_NOTATION: Notation = {
  and: ',',
  pair: '.',
  boolean: value => (value ? 't' : 'f'),
  name: letter,
  range: correct => String(correct),
};

const LONGEST = 255;

/** SCORM 1.2: one status for completion and success, comma patterns, `wrong`. */
export const SCORM_12: ScormVersion = {
  names: {
    object: 'API',
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    lastError: 'LMSGetLastError',
  },
  suspendLimit: 4096,
  locationLimit: LONGEST,
  elements: {
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    location: 'cmi.core.lesson_location',
    status: 'cmi.core.lesson_status',
    interactionCount: 'cmi.interactions._count',
    raw: 'cmi.core.score.raw',
  },
  notInitialized: [301],
  untouched: ['not attempted', 'unknown', 'browsed', ''],
  incomplete: ['cmi.core.lesson_status', 'incomplete'],
  // Moodle counts as completed what ends in browse mode without a status.
  browsed: ['cmi.core.lesson_status', 'browsed'],
  raw: scaled => ['cmi.core.score.raw', hundredfold(scaled)],
  score: () => [
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.min', '0'],
  ],
  status: ({ complete, passed }) => [
    ['cmi.core.lesson_status', complete ? (passed ? 'passed' : 'failed') : 'incomplete'],
  ],
  exit: complete => ['cmi.core.exit', complete ? '' : 'suspend'],
  sessionTime: milliseconds => ['cmi.core.session_time', timespan12(milliseconds)],
  interaction({ question, result, answeredAt }) {
    const response = responsePattern(question, result.answer, SCORM_12_NOTATION).slice(0, LONGEST);
    const score = String(Math.round(result.score * 100) / 100);
    return [
      ['id', plainId(question.id, LONGEST)],
      ['type', interactionType(question)],
      ...correctPatterns(question, SCORM_12_NOTATION).map(
        (pattern, index) => [`correct_responses.${index}.pattern`, pattern.slice(0, LONGEST)] as const,
      ),
      ['weighting', String(question.points ?? 1)],
      ...(response ? [['student_response', response] as const] : []),
      ['result', result.right ? 'correct' : result.score > 0 ? score : 'wrong'],
      ...(result.latency === undefined ? [] : [['latency', timespan12(result.latency)] as const]),
      ['time', timeOfDay12(answeredAt)],
    ];
  },
};
