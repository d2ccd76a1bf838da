import { spokenLanguage, words } from '../words/words.js';

/** WCAG's contrast ratio of two colours written `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const LEAST = 4.5;
const DEFAULTS = { accent: '#1f4e79', paper: '#ffffff', ink: '#1c1b1a' };

/** What readers couldn't read in these colours. Colours that aren't set are the library's own, for light pages. */
export function colourProblems(colours: Readonly<Partial<Record<keyof typeof DEFAULTS, string>>>): string[] {
  const { accent, paper, ink } = { ...DEFAULTS, ...colours };
  const inFigures = new Intl.NumberFormat(spokenLanguage(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const problem = (what: 'text' | 'accent', colour: string) =>
    contrast(colour, paper) < LEAST
      ? [words().contrast[what](inFigures.format(contrast(colour, paper)), inFigures.format(LEAST))]
      : [];
  return [...problem('text', ink), ...problem('accent', accent)];
}
