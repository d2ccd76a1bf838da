import MagicString from 'magic-string';
import { minifyHTMLLiterals } from 'minify-literals';

/** Of a file that names lit's unsafeCSS the minifier does no CSS, and it says so at each: these have no other. */
const WITHOUT = /\/src\/ui\/(?:tokens\/\w+|look\/room)\.ts$/;

/** Declarations that stand in a rule elsewhere are no style sheet, which is all that the minifier reads. */
const DECLARATIONS = /\bcss`([^`{}$]*)`/g;
const shortened = css =>
  css
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([;:,]) /g, '$1');
const isSheet = ({ tag, parts }) => tag === 'css' && (parts.length > 1 || parts[0].text.includes('{'));

/** What the minifier leaves of zeros, spaces and quotes that say nothing. */
const STYLES = /\bcss`[^`]*`/g;
const tightened = css =>
  css
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/(\bvar\(--[\w-]+), /g, '$1,')
    .replace(/=(['"])([a-z]+)\1\]/g, '=$2]');

/** Templates and styles without the white space that makes them readable here. */
export const literals = [
  {
    name: 'declarations',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('css`')) return null;
      const text = new MagicString(code);
      text.replace(DECLARATIONS, (_, css) => `css\`${shortened(css)}\``);
      return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
    },
  },
  {
    name: 'literals',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || WITHOUT.test(id) || !/\b(?:html|css)`/.test(code)) return null;
      return minifyHTMLLiterals(code, {
        fileName: id,
        shouldMinifyCSS: isSheet,
        minifyOptions: { minifyCSS: true },
      });
    },
  },
  {
    name: 'tightened',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('css`')) return null;
      const text = new MagicString(code);
      text.replace(STYLES, tightened);
      return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
    },
  },
];
