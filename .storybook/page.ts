import type { Decorator } from '@storybook/web-components-vite';
import { languageOf } from './languages.js';

/** Puts a story into a column of a page that has the language, the scheme and the width that the toolbar names. */
export const inPage: Decorator = (story, { globals, parameters }) => {
  const { lang, dir } = languageOf((parameters.locale as string | undefined) ?? globals.locale);
  const root = document.documentElement;
  root.style.colorScheme = globals.scheme;
  const column = document.createElement('div');
  column.className = 'story-column';
  Object.assign(column, { lang, dir });
  column.style.inlineSize = (parameters.width as string | undefined) ?? globals.width;
  column.append(story() as unknown as Node);
  return column;
};
