import type { ArticleExplainer } from '../widgets/article-explainer/article-explainer.js';
import { COLOURS, type Colour, type Look } from './state/draft.js';

/** Puts an explainer together as a person wants it. */
export function applyLook(explainer: ArticleExplainer, { widgets, limit, colours }: Look): void {
  explainer.setAttribute('include', widgets.join(' '));
  explainer.setAttribute('limit', String(limit));
  for (const colour of Object.keys(COLOURS) as Colour[]) {
    const value = colours[colour];
    if (value) explainer.style.setProperty(COLOURS[colour], value);
    else explainer.style.removeProperty(COLOURS[colour]);
  }
}
