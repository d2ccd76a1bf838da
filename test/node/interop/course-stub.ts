// Stands in for the library where a test needs the launch page and the reporter, but no widgets.
import type { ContentPack } from '../../../src/pack/types.js';
import { mark } from '../../../src/quiz/mark.js';
import { questionsOf } from '../../../src/quiz/questions.js';
import type { Answer } from '../../../src/quiz/types.js';
import { connectReporter, createReporter, type ReporterName, type Resume } from '../../../src/report/index.js';

async function begin(element: HTMLElement): Promise<void> {
  const pack = (await (await fetch(element.getAttribute('src')!)).json()) as ContentPack;
  const seed = element.getAttribute('seed') ?? undefined;
  const questions = questionsOf(pack, { seed });
  const reporter = createReporter(element.getAttribute('reporter') as ReporterName, { retryDelays: [20, 40, 80] });
  const statuses: string[] = [];
  const course = {
    questions,
    statuses,
    reporter,
    resume: undefined as Resume | undefined,
    ready: false,
    answer(index: number, answer: Answer) {
      const question = questions[index]!;
      const detail = { question, result: mark(question, answer, 2345), widget: question.widget };
      element.dispatchEvent(new CustomEvent('explainer-answer', { detail, bubbles: true, composed: true }));
    },
  };
  reporter.onStatus(status => statuses.push(status));
  Object.assign(window, { course });
  const start = reporter.start.bind(reporter);
  reporter.start = async session => {
    course.resume = await start(session);
    course.ready = true;
    return course.resume;
  };
  const passMark = element.getAttribute('pass-mark');
  connectReporter(element, reporter, {
    questions,
    title: pack.title,
    lang: pack.lang,
    passMark: passMark === null ? undefined : Number(passMark),
  });
}

customElements.define(
  'article-explainer',
  class extends HTMLElement {
    connectedCallback() {
      void begin(this);
    }
  },
);
