import { declare } from './defaults.js';

/** As in `defaults.ts`, with the buttons that lead on. */
export const BUTTON_DEFAULTS = { 'on-accent': 'var(--paper)' };

export const buttonDeclarations = declare(BUTTON_DEFAULTS);

/** As in `defaults.ts`; needed by no question that is still open. */
export const LATER_DEFAULTS = {
  right: 'light-dark(#1d6b3c,#7fce9b)',
  wrong: 'light-dark(#a5281b,#f2998e)',
  highlight: 'light-dark(#f4c542,#b8912b)',
};

export const laterDeclarations = declare(LATER_DEFAULTS);
