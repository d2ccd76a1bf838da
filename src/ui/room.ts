import { css, type CSSResult } from 'lit';

/** How high a widget's box is from the start, so that what comes moves nothing: about what a first question takes in a narrow column. */
export function room(ems: number): CSSResult {
  return css`
    .box {
      --room: calc(${ems} * 1em);
    }
  `;
}
