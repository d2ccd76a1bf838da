import { css, html, type TemplateResult } from 'lit';
import { GAP } from '../../quiz/gap.js';
import type { Asking } from './view.js';

/** A sentence with a gap in it; once answered, with what belongs there. */
export function sentence(stimulus: string, asking: Asking<never>, filled?: string): TemplateResult {
  const [before, after] = stimulus.split(GAP);
  if (after === undefined) return html`${stimulus}`;
  return html`${before}<span class="gap" data-filled=${!!filled}
      >${filled ?? html`<span class="blank">${asking.strings.gap}</span>`}</span
    >${after}`;
}

/** The gap in a sentence. */
export const gapStyles = css`
  .gap {
    display: inline-block;
    min-inline-size: 4.5em;
    border-block-end: 2px solid var(--accent);
  }
  /* it is read in one line with what is around it */
  .blank {
    opacity: 0;
  }
  .gap[data-filled='true'] {
    display: inline;
    font-weight: 700;
  }
`;
