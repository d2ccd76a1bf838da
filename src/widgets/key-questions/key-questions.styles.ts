import { css } from 'lit';

export const keyQuestionsStyles = css`
  .open {
    border-block-start: 1px solid var(--line);
  }
  .open > summary {
    display: flex;
    align-items: start;
    gap: 0.75em;
    padding-block: 0.8em;
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.35;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary span {
    flex: 1;
    min-inline-size: 0;
  }
  .open > summary::after {
    flex: none;
    color: var(--accent);
    content: '+' / '';
    font:
      400 1.4em/1 system-ui,
      sans-serif;
  }
  [open] > summary::after {
    content: '–' / '';
  }
  .open > summary:hover span {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .inside {
    padding-block-end: 1.25em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .outcomes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.4em;
  }
  .outcomes label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--target);
    padding-inline: 0.9em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raised);
    cursor: pointer;
  }
  .outcomes label:has(:checked) {
    border-color: var(--accent);
    background: var(--wash);
    box-shadow: inset 0 0 0 1px var(--accent);
    font-weight: 600;
  }
  .outcomes label:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .outcomes input {
    margin: 0;
    accent-color: var(--accent);
    outline: none;
  }
`;
