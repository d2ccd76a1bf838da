import { SEMANTIC_DEFAULTS, WIDGET_DEFAULTS } from './defaults.js';

export type SemanticName = keyof typeof SEMANTIC_DEFAULTS;
export type WidgetName = keyof typeof WIDGET_DEFAULTS;

/** The W3C Design Tokens format's words for what a token is. */
export type TokenType = 'color' | 'dimension' | 'number' | 'fontFamily' | 'fontWeight';

export interface TokenDescription {
  type: TokenType;
  description: string;
}

/** What the widgets say: colours by what they mean, shape and room. */
export const SEMANTIC: Record<SemanticName, TokenDescription> = {
  ink: { type: 'color', description: 'Text, and the rule over a widget.' },
  muted: { type: 'color', description: 'What is less important: notes, prompts, the options that were not meant.' },
  paper: { type: 'color', description: 'What everything stands on.' },
  raised: { type: 'color', description: 'What lies on the paper and can be pressed or filled in.' },
  line: { type: 'color', description: 'Lines that only part things; nothing is lost with them.' },
  edge: { type: 'color', description: 'Outlines of what can be pressed or filled in. 3:1 on paper.' },
  accent: { type: 'color', description: 'The brand: links, the main button, the focus ring, the timeline.' },
  'on-accent': { type: 'color', description: 'Text on the accent.' },
  right: { type: 'color', description: 'A right answer; always with a sign and words.' },
  wrong: { type: 'color', description: 'A wrong answer; always with a sign and words.' },
  highlight: { type: 'color', description: 'A marker pen: passages of the article, and the reader’s guess.' },
  radius: { type: 'dimension', description: 'Corners of rows and fields.' },
  density: { type: 'number', description: 'How much room things take: 1 is normal, 0.75 compact, 1.25 roomy.' },
};

/** What parts of a widget take from those, and the sizes of their own. Sizes in em follow the page’s font size. */
export const WIDGET: Record<WidgetName, TokenDescription> = {
  padding: { type: 'dimension', description: 'Room at the sides, for a paper that differs from the page’s.' },
  rule: { type: 'dimension', description: 'Thickness of the rule over a widget.' },
  'rule-color': { type: 'color', description: 'Colour of that rule.' },
  'title-size': { type: 'dimension', description: 'A widget’s heading.' },
  'title-weight': { type: 'fontWeight', description: 'A widget’s heading.' },
  'quote-size': { type: 'dimension', description: 'A quotation that is asked for.' },
  'option-weight': { type: 'fontWeight', description: 'The words of an option.' },
  'button-radius': { type: 'dimension', description: 'Corners of buttons and options.' },
  target: { type: 'dimension', description: 'Least height of what is pressed. 44 px at a page’s usual 16 px.' },
};

/** Fonts: the page’s own, unless a theme names others. */
export const FONTS = {
  font: 'All text.',
  'title-font': 'A widget’s heading.',
  'quote-font': 'A quotation that is asked for.',
} as const;
export type FontName = keyof typeof FONTS;

/** The value of a token where no theme says otherwise, as CSS. */
export const defaultOf = (name: SemanticName | WidgetName): string =>
  ({ ...SEMANTIC_DEFAULTS, ...WIDGET_DEFAULTS })[name];

/** The custom property by which a page sets a token. */
export const propertyOf = (name: string): string => `--explainer-${name}`;
