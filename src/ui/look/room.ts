import { unsafeCSS, type CSSResult } from 'lit';

/**
 * How high a widget's box is from the start, so that what comes moves nothing: what nearly all first questions take, or a
 * list of usual length; in a column of less than 34em, and in a wider one, with a slope of 9 between them. The build reads
 * these numbers, too.
 */
export const room = (narrow: number, wide: number): CSSResult =>
  unsafeCSS(`:host::before{padding-block-end:var(--explainer-min-height,clamp(${wide}em,324em - 819%,${narrow}em))}`);
