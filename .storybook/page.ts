import type { Decorator } from '@storybook/web-components-vite';
import { themeCss } from '../src/ui/tokens/theme-css.js';
import { THEMES } from '../src/ui/tokens/themes.js';
import { languageOf } from './languages.js';

const sheet = document.createElement('style');
sheet.id = 'explainer-theme';
document.head.append(sheet);

/** Puts a story into a column of a page that has the theme, the scheme, the language and the width that the toolbar names. */
export const inPage: Decorator = (story, { globals, parameters }) => {
  const { lang, dir } = languageOf((parameters.locale as string | undefined) ?? globals.locale);
  const theme = THEMES.find(({ name }) => name === globals.theme) ?? THEMES[0]!;
  const css = themeCss(theme);
  if (sheet.textContent !== css) sheet.textContent = css;
  document.documentElement.style.colorScheme = theme.scheme ?? globals.scheme;
  const column = document.createElement('div');
  column.className = 'story-column';
  Object.assign(column, { lang, dir });
  column.style.inlineSize = (parameters.width as string | undefined) ?? globals.width;
  column.append(story() as unknown as Node);
  return column;
};
