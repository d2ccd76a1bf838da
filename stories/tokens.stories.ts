import { html, render } from 'lit';
import type { StoryContext } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { THEMES } from '../src/ui/tokens/themes.js';
import { FONTS, SEMANTIC, WIDGET, defaultOf, propertyOf, type TokenDescription } from '../src/ui/tokens/tokens.js';
import './support/tokens.css';
import type { Story } from './support/stories.js';

/** Every token, drawn in the theme and the scheme of the toolbar. */
export default { title: 'Tokens', tags: ['!autodocs'], parameters: { docs: { codePanel: false } } };

type Name = Parameters<typeof defaultOf>[0];

const sample = (name: string, { type }: TokenDescription) => {
  const style = `--value: var(${propertyOf(name)}, var(--${name}))`;
  return html`<span class="token-sample" data-type=${type} data-name=${name} style=${style} aria-hidden="true"
    >${type === 'fontWeight' ? 'Ag' : ''}</span
  >`;
};

const rows = (described: Record<string, TokenDescription>) =>
  Object.entries(described).map(
    ([name, token]) =>
      html`<tr>
        <td>${sample(name, token)}</td>
        <th scope="row"><code>${propertyOf(name)}</code></th>
        <td>${token.description}</td>
        <td><code>${defaultOf(name as Name)}</code></td>
      </tr>`,
  );

const table = (caption: string, body: unknown) =>
  html`<table class="token-table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">Drawn</th>
        <th scope="col">Property</th>
        <th scope="col">What it is for</th>
        <th scope="col">Default</th>
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;

function drawTokens({ globals }: StoryContext): HTMLElement {
  const page = document.createElement('div');
  page.className = 'token-page';
  const theme = THEMES.find(({ name }) => name === globals.theme)!;
  // The defaults stand here as they stand in a widget's box
  for (const name of [...Object.keys(SEMANTIC), ...Object.keys(WIDGET)]) {
    page.style.setProperty(`--${name}`, `var(${propertyOf(name)}, ${defaultOf(name as Name)})`);
  }
  render(
    html`<h1>${theme.name}</h1>
      <p>${theme.description}</p>
      <h2>Palette</h2>
      <ul class="token-palette">
        ${Object.entries(theme.palette).map(
          ([name, hex]) => html`<li><span style="background: ${hex}"></span>${name}<code>${hex}</code></li>`,
        )}
      </ul>
      <h2>Semantic</h2>
      ${table('Colours by what they mean, corners and room', rows(SEMANTIC))}
      <h2>Widget</h2>
      ${table('What the parts of a widget take', rows(WIDGET))}
      <h2>Fonts</h2>
      <dl>
        ${Object.entries(FONTS).map(
          ([name, use]) =>
            html`<dt><code>${propertyOf(name)}</code></dt>
              <dd style="font-family: var(${propertyOf(name)}, inherit)">${use} The page’s own, unless it is set.</dd>`,
        )}
      </dl>`,
    page,
  );
  return page;
}

export const Tokens: Story = {
  parameters: { width: '100%' },
  render: (_args, context) => drawTokens(context as unknown as StoryContext),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('row').length).toBeGreaterThan(Object.keys({ ...SEMANTIC, ...WIDGET }).length);
  },
};
