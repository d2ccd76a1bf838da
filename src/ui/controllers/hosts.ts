import type { ReactiveControllerHost, RenderOptions } from 'lit';
import type { ContentPack } from '../../pack/types.js';
import type { Answer, Question, Result } from '../../quiz/types.js';
import type { Strings } from '../words/strings.js';

/** What the controller of a widget needs of it. */
export interface WidgetHost extends ReactiveControllerHost, HTMLElement {
  src?: string;
  pack?: ContentPack;
  heading?: string;
  persist: boolean;
  announcement: string;
  readonly shown?: ContentPack;
  readonly isHydrating?: boolean;
  /** None before it first stood in a page. */
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly renderOptions: RenderOptions;
  readonly state: string;
  readonly strings: Strings;
  readonly uiLang: string;
  readonly isUpdatePending: boolean;
  readonly counts?: boolean;
  until?: Promise<unknown>;
  takeAnew(): void;
}

/** What the controller of a quiz needs of it. */
export interface QuizHost extends WidgetHost {
  readonly questions: readonly Question[];
  readonly question: Question | undefined;
  index: number;
  isOver: boolean;
  pending?: Answer;
  early?: Result;
  shownAt: number;
  afterAnswer?: (question: Question, result: Result) => unknown;
  reset(): void;
}
