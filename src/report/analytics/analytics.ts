import type { Question, Result } from '../../quiz/types.js';
import type { Score } from '../../quiz/score.js';

/**
 * What is told of a reader's visit: which widget, which question, and how it went. Never who, and never the words of an
 * answer. `name` is the widget's event: `explainer-answer` and so on.
 */
export interface AnalyticsEvent {
  name: string;
  widget: string;
  [property: string]: string | number | boolean;
}

/** Takes an event to where it is counted. */
export interface AnalyticsSink {
  (event: AnalyticsEvent): void;
  /** Drops what still waits to be sent. */
  forget?(): void;
}

export interface AnalyticsOptions {
  /**
   * Whether the reader has agreed to be counted. Nothing is sent, or kept to be sent later, before that. Default: false,
   * until `grant()` is called.
   */
  consent?: boolean;
  /** Where the widgets' events are heard. Default: the document. */
  target?: EventTarget;
}

export interface Analytics {
  /** The reader agrees: from now on events are sent. */
  grant(): void;
  /** The reader takes it back: nothing more is sent. */
  revoke(): void;
  disconnect(): void;
}

type Detail = {
  widget: string;
  questions?: number;
  question?: Question;
  result?: Result;
  score?: Score;
  code?: string;
  facts?: string[];
};

/** What is told of each event, in numbers and ids. */
const TOLD: Record<string, (detail: Detail) => Record<string, string | number | boolean>> = {
  'explainer-ready': ({ questions = 0 }) => ({ questions }),
  'explainer-answer': ({ question, result }) => ({
    question: question!.id,
    kind: question!.kind,
    right: result!.right,
    score: result!.score,
  }),
  'explainer-result': ({ score }) => ({ right: score!.right, questions: score!.asked }),
  'explainer-error': ({ code = '' }) => ({ code }),
  'explainer-empty': () => ({}),
  'explainer-stale': ({ facts = [] }) => ({ facts: facts.length }),
  'explainer-evidence': () => ({}),
  'explainer-reset': () => ({}),
};

/** Sends the widgets' events to where they are counted, once the reader has agreed. Sets no cookie and stores nothing. */
export function connectAnalytics(sink: AnalyticsSink, options: AnalyticsOptions = {}): Analytics {
  const { target = document } = options;
  const connection = new AbortController();
  let consent = options.consent ?? false;
  for (const [name, tell] of Object.entries(TOLD)) {
    const listener = (event: Event) => {
      if (!consent) return;
      const { detail } = event as CustomEvent<Detail>;
      sink({ name, widget: detail.widget, ...tell(detail) });
    };
    target.addEventListener(name, listener, { signal: connection.signal });
  }
  return {
    grant() {
      consent = true;
    },
    revoke() {
      consent = false;
      sink.forget?.();
    },
    disconnect: () => connection.abort(),
  };
}
