import { unsafeCSS, type CSSResult } from 'lit';

/**
 * What a widget looks like where nobody says otherwise, as CSS. Inside a widget each is `--NAME`; a page sets it as
 * `--explainer-NAME`. Only this file ships with the widgets: `tokens.ts` tells what each one is for.
 */
export const SEMANTIC_DEFAULTS = {
  ink: 'light-dark(#1c1b1a,#ecebe8)',
  muted: 'light-dark(#5d5a55,#b0aca4)',
  paper: 'light-dark(#f7f5f0,#1e1e1f)',
  raised: 'color-mix(in srgb,var(--paper),light-dark(#fff,#3a3a3c) 70%)',
  line: 'light-dark(#dcd7cd,#45433f)',
  edge: 'light-dark(#8b867d,#827e77)',
  accent: 'light-dark(#1f4e79,#8ab8e6)',
  'on-accent': 'var(--paper)',
  right: 'light-dark(#1d6b3c,#7fce9b)',
  wrong: 'light-dark(#a5281b,#f2998e)',
  highlight: 'light-dark(#f4c542,#b8912b)',
  radius: '4px',
  density: '1',
};

export const WIDGET_DEFAULTS = {
  padding: 'clamp(0.9em,4.5%,1.75em)',
  rule: '4px',
  'rule-color': 'var(--ink)',
  'title-size': '1.15em',
  'title-weight': '700',
  'quote-size': '1.35em',
  'option-weight': '600',
  'button-radius': 'var(--radius)',
  target: '2.75em',
};

/** Custom properties as a widget's box declares them. */
export const declare = (tokens: Record<string, string>): CSSResult =>
  unsafeCSS(
    Object.entries(tokens)
      .map(([name, value]) => `--${name}:var(--explainer-${name},${value});`)
      .join(''),
  );
