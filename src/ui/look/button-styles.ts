import { css } from 'lit';

/** What buttons that lead on are where they are pointed at, not to be pressed yet, printed, or in a reader's own colours. */
export const buttonStyles = css`
  .primary:hover:not([aria-disabled='true']) {
    background: color-mix(in srgb, var(--accent) 85%, var(--ink));
  }
  .primary[aria-disabled='true'] {
    border-color: var(--line);
    background: none;
    color: var(--muted);
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
