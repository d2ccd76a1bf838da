import type { Question, Result } from '../quiz/types.js';
import type { Reporter, Resume, Session } from './reporter.js';

/** What a widget tells with `explainer-answer`. */
export interface ReportedAnswer {
  question: Question;
  result: Result;
}

export interface ConnectOptions extends Session {
  /** Called once the session is open, or has failed to open, with what an earlier one left. */
  onStart?: (resume: Resume | undefined) => void;
  /** Whose coming and going ends the session. Default: this window. */
  window?: Window;
}

function isAnswer(detail: unknown): detail is ReportedAnswer {
  const { question, result } = (detail ?? {}) as Partial<ReportedAnswer>;
  return typeof question?.id === 'string' && typeof result?.score === 'number';
}

/**
 * Reports every `explainer-answer` that reaches `element`, from the start of the session to the page's end. Returns
 * what disconnects the two, and ends the session.
 */
export function connectReporter(element: EventTarget, reporter: Reporter, options: ConnectOptions): () => void {
  const { onStart, window: page = globalThis.window, ...session } = options;
  const connection = new AbortController();
  const { signal } = connection;

  function onAnswer(event: Event): void {
    const { detail } = event as CustomEvent<unknown>;
    if (!isAnswer(detail)) return;
    reporter.visited(detail.question.widget);
    reporter.answered(detail.question, detail.result);
  }

  function onVisibilityChange(): void {
    if (page.document.visibilityState === 'hidden') reporter.flush();
  }

  function disconnect(event?: Event): void {
    if (signal.aborted) return;
    connection.abort();
    reporter.finish(event === undefined);
  }

  element.addEventListener('explainer-answer', onAnswer, { signal });
  page.document.addEventListener('visibilitychange', onVisibilityChange, { signal });
  // Never `unload`: browsers have begun to leave it out.
  page.addEventListener('pagehide', disconnect, { signal });
  void reporter.start(session).then(resume => {
    if (!signal.aborted) onStart?.(resume);
  });
  return () => disconnect();
}
