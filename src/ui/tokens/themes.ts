import { SEMANTIC_DEFAULTS } from './defaults.js';
import type { SemanticName, WidgetName } from './tokens.js';
import { WIDGET_DEFAULTS } from './defaults.js';
import type { FontName } from './tokens.js';

export type ColorName = Exclude<SemanticName, 'radius' | 'density'>;

export interface Theme {
  name: string;
  description: string;
  /** Set where the theme is the same in light and dark. */
  scheme?: 'dark';
  /** Colours by names that say what they look like. */
  palette: Record<string, string>;
  /** Names of the palette: in light, in dark. */
  colors: Record<ColorName, [light: string, dark: string]>;
  /** All else that differs from the defaults, as CSS. */
  values?: Partial<Record<Exclude<SemanticName, ColorName> | WidgetName, string>>;
  fonts?: Partial<Record<FontName, string[]>>;
}

const { radius, density } = SEMANTIC_DEFAULTS;

const quiet: Theme = {
  name: 'quiet',
  description: 'The default, as a file to start a theme of one’s own from: the page’s fonts, one accent, few lines.',
  palette: {
    'stone-950': '#1e1e1f',
    'stone-850': '#323233',
    'stone-900': '#1c1b1a',
    'stone-700': '#45433f',
    'stone-600': '#5d5a55',
    'stone-500': '#827e77',
    'stone-450': '#8b867d',
    'stone-400': '#b0aca4',
    'stone-200': '#dcd7cd',
    'stone-100': '#ecebe8',
    'stone-50': '#f7f5f0',
    'stone-25': '#fdfcfb',
    'blue-700': '#1f4e79',
    'blue-300': '#8ab8e6',
    'green-700': '#1d6b3c',
    'green-300': '#7fce9b',
    'red-700': '#a5281b',
    'red-300': '#f2998e',
    'yellow-400': '#f4c542',
    'yellow-600': '#b8912b',
  },
  colors: {
    ink: ['stone-900', 'stone-100'],
    muted: ['stone-600', 'stone-400'],
    paper: ['stone-50', 'stone-950'],
    raised: ['stone-25', 'stone-850'],
    line: ['stone-200', 'stone-700'],
    edge: ['stone-450', 'stone-500'],
    accent: ['blue-700', 'blue-300'],
    'on-accent': ['stone-50', 'stone-950'],
    right: ['green-700', 'green-300'],
    wrong: ['red-700', 'red-300'],
    highlight: ['yellow-400', 'yellow-600'],
  },
  // All of them, for whoever starts a theme from this one
  values: {
    radius,
    density,
    ...WIDGET_DEFAULTS,
    'rule-color': 'var(--explainer-ink)',
    'button-radius': 'var(--explainer-radius)',
  },
};

const broadsheet: Theme = {
  name: 'broadsheet',
  description: 'Black on newsprint: serif headings and quotations, square corners, ink for an accent.',
  palette: {
    'ink-950': '#171512',
    'ink-850': '#26221d',
    'ink-800': '#2b2722',
    'ink-600': '#575046',
    'ink-500': '#857b6d',
    'newsprint-400': '#b8b0a2',
    'newsprint-200': '#d9d1c2',
    'newsprint-100': '#efe9dd',
    'newsprint-50': '#f6f1e6',
    'newsprint-25': '#fdfaf3',
    'ochre-400': '#d9b64a',
    'ochre-600': '#9c7d2a',
    'umber-700': '#4a443b',
    'green-800': '#1e5a36',
    'green-300': '#8ccfa2',
    'red-800': '#8f2318',
    'red-300': '#f0a196',
  },
  colors: {
    ink: ['ink-950', 'newsprint-100'],
    muted: ['ink-600', 'newsprint-400'],
    paper: ['newsprint-50', 'ink-950'],
    raised: ['newsprint-25', 'ink-850'],
    line: ['newsprint-200', 'umber-700'],
    edge: ['ink-500', 'ink-500'],
    accent: ['ink-800', 'newsprint-100'],
    'on-accent': ['newsprint-50', 'ink-950'],
    right: ['green-800', 'green-300'],
    wrong: ['red-800', 'red-300'],
    highlight: ['ochre-400', 'ochre-600'],
  },
  values: { radius: '0px', rule: '1px', 'title-size': '1.4em', 'quote-size': '1.5em' },
  fonts: {
    'title-font': ['Iowan Old Style', 'Palatino', 'Georgia', 'Times New Roman', 'serif'],
    'quote-font': ['Iowan Old Style', 'Palatino', 'Georgia', 'Times New Roman', 'serif'],
  },
};

const tabloid: Theme = {
  name: 'tabloid',
  description: 'Loud: a thick red rule, heavy headings, square buttons in electric blue.',
  palette: {
    black: '#0b0b0c',
    'grey-850': '#17181b',
    'grey-700': '#43464d',
    'grey-600': '#52555c',
    'grey-500': '#7d828c',
    'grey-400': '#b1b5bd',
    'grey-800': '#26282d',
    'grey-300': '#cfd2d8',
    'grey-100': '#f1f2f4',
    'yellow-400': '#ffd500',
    'yellow-600': '#b39500',
    white: '#ffffff',
    'red-600': '#d6001c',
    'red-500': '#ff4d5e',
    'red-700': '#a8001a',
    'red-300': '#ff9c9c',
    'blue-600': '#0b3fc4',
    'blue-300': '#8fb4ff',
    'green-700': '#006b35',
    'green-300': '#6edb97',
  },
  colors: {
    ink: ['black', 'white'],
    muted: ['grey-600', 'grey-400'],
    paper: ['grey-100', 'grey-850'],
    raised: ['white', 'grey-800'],
    line: ['grey-300', 'grey-700'],
    edge: ['grey-500', 'grey-500'],
    highlight: ['yellow-400', 'yellow-600'],
    accent: ['blue-600', 'blue-300'],
    'on-accent': ['white', 'black'],
    right: ['green-700', 'green-300'],
    wrong: ['red-700', 'red-300'],
  },
  values: {
    radius: '0px',
    rule: '8px',
    'rule-color': 'light-dark(red-600, red-500)',
    'title-size': '1.5em',
    'title-weight': '900',
    'quote-size': '1.4em',
    'option-weight': '700',
  },
};

const classroom: Theme = {
  name: 'classroom',
  description: 'For lessons and small hands: round, roomy, large things to press, violet on warm white.',
  palette: {
    'plum-950': '#1d1928',
    'plum-900': '#2a2340',
    'plum-850': '#2c2640',
    'plum-700': '#4a4263',
    'plum-600': '#5b5470',
    'plum-500': '#857d9c',
    'plum-400': '#b9b2cc',
    'plum-200': '#dcd6e8',
    'plum-100': '#f1eef8',
    cream: '#fffdf6',
    'cream-200': '#f8f2e2',
    'sun-400': '#ffcf4a',
    'sun-600': '#b98a1c',
    'violet-700': '#5335a8',
    'violet-300': '#c6b5ff',
    'green-700': '#176437',
    'green-300': '#86dba6',
    'brick-700': '#a62b16',
    'brick-300': '#ffa899',
  },
  colors: {
    ink: ['plum-900', 'plum-100'],
    muted: ['plum-600', 'plum-400'],
    paper: ['cream-200', 'plum-950'],
    raised: ['cream', 'plum-850'],
    highlight: ['sun-400', 'sun-600'],
    line: ['plum-200', 'plum-700'],
    edge: ['plum-500', 'plum-500'],
    accent: ['violet-700', 'violet-300'],
    'on-accent': ['cream', 'plum-950'],
    right: ['green-700', 'green-300'],
    wrong: ['brick-700', 'brick-300'],
  },
  values: {
    radius: '14px',
    density: '1.3',
    rule: '6px',
    'rule-color': 'var(--explainer-accent)',
    'title-size': '1.3em',
    target: '3.25em',
  },
};

const highContrast: Theme = {
  name: 'high-contrast',
  description: 'Black and white with every line drawn, 7:1 at least.',
  palette: {
    black: '#000000',
    white: '#ffffff',
    'blue-900': '#00008f',
    yellow: '#ffe600',
    'green-900': '#00481a',
    'green-200': '#8dffb0',
    'red-900': '#7c0000',
    'red-200': '#ffc2bb',
  },
  colors: {
    ink: ['black', 'white'],
    muted: ['black', 'white'],
    paper: ['white', 'black'],
    raised: ['white', 'black'],
    highlight: ['blue-900', 'yellow'],
    line: ['black', 'white'],
    edge: ['black', 'white'],
    accent: ['blue-900', 'yellow'],
    'on-accent': ['white', 'black'],
    right: ['green-900', 'green-200'],
    wrong: ['red-900', 'red-200'],
  },
  values: { radius: '2px', rule: '6px' },
};

const darkStudio: Theme = {
  name: 'dark-studio',
  description: 'Dark in every scheme, for video and data pages: blue-black, rounded, a bright cyan.',
  scheme: 'dark',
  palette: {
    'night-950': '#12151b',
    'night-850': '#1d222b',
    'night-700': '#343c4a',
    'night-500': '#75829a',
    'night-300': '#a8b2c1',
    'night-100': '#e9edf3',
    cyan: '#62ccff',
    mint: '#72dd9e',
    coral: '#ff9f92',
    amber: '#e0b03c',
  },
  colors: {
    ink: ['night-100', 'night-100'],
    muted: ['night-300', 'night-300'],
    paper: ['night-950', 'night-950'],
    raised: ['night-850', 'night-850'],
    highlight: ['amber', 'amber'],
    line: ['night-700', 'night-700'],
    edge: ['night-500', 'night-500'],
    accent: ['cyan', 'cyan'],
    'on-accent': ['night-950', 'night-950'],
    right: ['mint', 'mint'],
    wrong: ['coral', 'coral'],
  },
  values: { radius: '8px', rule: '2px', 'rule-color': 'var(--explainer-accent)' },
};

export const THEMES: readonly Theme[] = [quiet, broadsheet, tabloid, classroom, highContrast, darkStudio];
