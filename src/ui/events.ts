import type { Evidence } from '../pack/types.js';
import type { Score } from '../quiz/score.js';
import type { Question, Result } from '../quiz/types.js';

/** The detail of every event that widgets fire. All bubble and are composed. `widget` is the element's tag name. */
export interface ExplainerEventDetails {
  /** A pack is there and the widget shows it. `questions`: how many it asks (0 for an explainer). */
  'explainer-ready': { widget: string; questions: number };
  /** The reader answered a question. */
  'explainer-answer': { widget: string; question: Question; result: Result };
  /** The reader answered the last question. */
  'explainer-result': { widget: string; score: Score; results: Result[] };
  /** The pack could not be loaded or is broken. `code`: see `LoadErrorCode`. */
  'explainer-error': { widget: string; code: string; message: string };
  /** The pack has too little for this widget, which shows its fallback content. */
  'explainer-empty': { widget: string };
  /** In the article's own page: its text no longer has what these facts (ids) rest on; none of them is shown. */
  'explainer-stale': { widget: string; facts: string[] };
  /** The reader asks for a passage of the article. Cancelable: a page that shows it in its own way prevents the default. */
  'explainer-evidence': { widget: string; evidence: Evidence };
  /** The reader or the page started the widget over. */
  'explainer-reset': { widget: string };
}

export type ExplainerEventName = keyof ExplainerEventDetails;

/** An event of a widget: composed and bubbling, with a typed detail. */
export class ExplainerEvent<Name extends ExplainerEventName> extends CustomEvent<ExplainerEventDetails[Name]> {
  constructor(name: Name, detail: ExplainerEventDetails[Name], cancelable = false) {
    super(name, { detail, bubbles: true, composed: true, cancelable });
  }
}

type ExplainerEventMap = { [Name in ExplainerEventName]: ExplainerEvent<Name> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging takes an interface
  interface HTMLElementEventMap extends ExplainerEventMap {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- as above
  interface DocumentEventMap extends ExplainerEventMap {}
}
