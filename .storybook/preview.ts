import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '../src/index.js';
import { THEMES } from '../src/ui/tokens/themes.js';
import { renderMarkup, shownMarkup } from '../stories/support/markup.js';
import { languageOf, languages } from './languages.js';
import { forControls } from './manifest.js';
import { inPage } from './page.js';
import './preview.css';

setCustomElementsManifest(forControls());

const preview: Preview = {
  tags: ['autodocs'],
  render: renderMarkup,
  decorators: [inPage],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { source: { transform: shownMarkup, language: 'html' }, codePanel: true },
    a11y: { test: 'error' },
    options: {
      storySort: { order: ['Welcome', 'Guides', 'Tokens', 'Playground', 'Quizzes', 'Explainers', 'Around them'] },
    },
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: THEMES.map(({ name }) => ({ value: name, title: name })),
      },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    locale: {
      description: 'Language of the page, and its direction',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: languages.map(({ lang, name, dir }) => ({ value: lang, title: name, right: dir })),
      },
    },
    width: {
      description: 'Width of what is around the widget',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: '280px', title: '280 px: a narrow phone' },
          { value: '360px', title: '360 px: a phone' },
          { value: '640px', title: '640 px: a column' },
          { value: '960px', title: '960 px: a wide page' },
          { value: '100%', title: 'All there is' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'quiet', scheme: 'light', locale: languageOf('en').lang, width: '640px' },
};

export default preview;
