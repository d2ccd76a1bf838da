import type { Article } from '../../article/types.js';
import type { ContentPack } from '../../pack/types.js';
import type { Look } from '../state/draft.js';

/** What the studio tells the page in its preview frame, which says `explainer-preview` when it is ready to hear it. */
export interface PreviewMessage {
  pack: ContentPack;
  look: Look;
  article: Article;
  /** The explainer within an article's page, or alone as in an iframe. */
  as: 'page' | 'frame';
  scheme: 'light' | 'dark';
}

export const READY = 'explainer-preview';
