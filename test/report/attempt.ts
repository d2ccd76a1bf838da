// Attempts of a learner at three questions in a strict little LMS.
import { mark } from '../../src/quiz/mark.js';
import { createReporter, type ReporterStatus } from '../../src/report/index.js';
import { choice, gap, trueFalse } from '../export/fixtures.js';
import { faultyLms, memory, type FaultyLms } from './faulty-lms.js';

export const asked = [choice, gap, trueFalse];
export const right = (question: (typeof asked)[number]) => mark(question, question.correct, 1000);
export const wrong = (question: (typeof asked)[number]) =>
  mark(question, question.kind === 'true-false' ? !question.correct : question.options.at(-1)!.id, 1000);

export async function open(lms: FaultyLms, storage = memory(), name: 'scorm12' | 'scorm2004' = 'scorm12') {
  const reporter = createReporter(name, { window: lms.page, retryDelays: [], storage });
  const told: ReporterStatus[] = [];
  reporter.onStatus(status => told.push(status));
  const resume = await reporter.start({ questions: asked });
  return { reporter, resume, told };
}

export const next = (lms: FaultyLms) => faultyLms('API', [], new Map(lms.stored));
export const raw = (lms: FaultyLms) => lms.stored.get('cmi.core.score.raw');
export const status = (lms: FaultyLms) => lms.stored.get('cmi.core.lesson_status');
export const refusing = (...elements: string[]) =>
  faultyLms(
    'API',
    elements.map(element => ({ at: `LMSSetValue ${element}`, fault: { code: 101 } })),
  );
