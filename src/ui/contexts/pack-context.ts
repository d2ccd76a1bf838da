import { createContext } from '@lit/context';
import type { ContentPack } from '../../pack/types.js';

/** Where a pack is on its way to the widgets. */
export interface PackState {
  status: 'loading' | 'ready' | 'error';
  /** Set when ready. */
  pack?: ContentPack;
  /** Set on error. `code`: see `LoadErrorCode`. */
  error?: { code: string; message: string };
  /** Loads again. */
  retry?(): void;
}

/** The pack that `<content-pack>` or `<article-explainer>` provides to the widgets inside. */
export const packContext = createContext<PackState | undefined>(Symbol.for('explainer-pack'));
