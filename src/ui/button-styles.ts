import { css } from 'lit';
import { buttonDeclarations } from './tokens/later-defaults.js';

/** Buttons that lead on. */
export const buttonStyles = css`
  .box {
    ${buttonDeclarations}
  }
  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .primary:hover:not([aria-disabled='true']) {
    background: color-mix(in srgb, var(--accent) 85%, var(--ink));
  }
  .primary[aria-disabled='true'] {
    border-color: var(--line);
    background: none;
    color: var(--muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1.1em;
  }
  @media (forced-colors: active) {
    button,
    .primary {
      border: 1px solid ButtonText;
    }
    .primary[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
