import type { Span } from '../article/types.js';
import type { ContentPack, FactKind, QuestionKind } from '../pack/types.js';
import type { Draft } from './state/draft.js';
import type { Work } from './state/work-file.js';
import type { Resolution } from './trouble.js';
import type { BuildRequest, Built } from './worker/protocol.js';

/** What the studio's elements ask the app for. */
export interface StudioEventDetails {
  /** Build an explainer; with a pack that was opened, hold that one against the article instead. */
  'studio-build': BuildRequest & { pack?: ContentPack };
  /** Begin work on an article with a pack as it stands. */
  'studio-begin': Built;
  /** End the build that is under way. */
  'studio-cancel': undefined;
  /** Change the draft: one step of the history. */
  'studio-edit': { label: string; key?: string; change: (draft: Draft) => Draft };
  /** Show a fact and its evidence; `undefined` for none. */
  'studio-choose': { id?: string };
  /** Make a question of one's own of a fact. */
  'studio-ask-fact': { id: string; as: QuestionKind };
  /** Go to a fact among the facts. */
  'studio-open-fact': { id: string };
  /** Go to the first of what waits to be checked. */
  'studio-check': { view: 'facts' | 'questions' };
  /** Make a fact or a question of words that were selected in the article, or give what is chosen a passage. */
  'studio-make': Span & { kind: FactKind | 'evidence' | 'ask' };
  /** Tell when the article appeared, and work out its dates by that. */
  'studio-date': { date: string };
  /** Bring a passage of the article into view. */
  'studio-show': { start: number; end: number };
  'studio-open-project': { id: string };
  'studio-remove-project': { id: string };
  /** Go on with a work that was saved as a file. */
  'studio-open-work': { work: Work };
  /** Save the open work as a file. */
  'studio-save-work': undefined;
  /** End what keeps the work from being kept. */
  'studio-resolve': { how: Resolution };
  /** Tell something to a person who doesn't look at that part of the page. */
  'studio-say': { text: string };
}

export class StudioEvent<Name extends keyof StudioEventDetails> extends CustomEvent<StudioEventDetails[Name]> {
  constructor(name: Name, detail: StudioEventDetails[Name]) {
    super(name, { detail, bubbles: true });
  }
}

type StudioEventMap = { [Name in keyof StudioEventDetails]: StudioEvent<Name> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declaration merging takes an interface
  interface HTMLElementEventMap extends StudioEventMap {}
}
