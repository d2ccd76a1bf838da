import { themeCss } from './theme-css.js';
import { themeTokens } from './theme-tokens.js';
import { THEMES } from './themes.js';

/** Every file that the tokens are published as, by its path in the package’s `dist/`. */
export function tokenFiles(): Record<string, string> {
  const files: [string, string][] = THEMES.flatMap(theme => [
    [`themes/${theme.name}.css`, themeCss(theme)],
    ...(['light', 'dark'] as const).map((scheme): [string, string] => [
      `tokens/${theme.name}.${scheme}.tokens.json`,
      `${JSON.stringify(themeTokens(theme, scheme), null, 2)}\n`,
    ]),
  ]);
  return Object.fromEntries(files);
}
