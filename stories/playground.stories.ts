import { html, render } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { PackError, parsePack } from '../src/pack/parse.js';
import type { WidgetElement } from '../src/ui/elements/widget-element.js';
import { samplePack } from './support/packs.js';
import type { Story } from './support/stories.js';

const TAGS = [
  'article-explainer',
  'who-said-it',
  'timeline-quiz',
  'whos-who',
  'true-or-false',
  'guess-the-number',
  'fill-the-gap',
  'quick-quiz',
  'key-questions',
  'story-timeline',
  'meet-the-people',
  'key-terms',
  'story-map',
];

/** Paste a pack of your own, and see it in any widget, theme, language and width. Nothing leaves this page. */
export default { title: 'Playground', tags: ['!autodocs'], parameters: { docs: { codePanel: false } } };

function playground(id: string): HTMLElement {
  const page = document.createElement('div');
  let tag = TAGS[0]!;
  let pasted = JSON.stringify(samplePack(id), null, 2);

  function show() {
    const stage = page.querySelector('#stage')!;
    const problem = page.querySelector('[role=status]')!;
    problem.textContent = '';
    try {
      const widget = document.createElement(tag) as WidgetElement;
      widget.pack = parsePack(JSON.parse(pasted));
      widget.innerHTML = `<p>This pack has too little for &lt;${tag}&gt;.</p>`;
      stage.replaceChildren(widget);
    } catch (error) {
      stage.replaceChildren();
      const isPack = error instanceof PackError;
      problem.textContent = isPack ? error.message : `This is not JSON: ${(error as Error).message}`;
    }
  }

  render(
    html`<p>
        <label
          >Widget
          <select
            @change=${(event: Event) => {
              tag = (event.target as HTMLSelectElement).value;
              show();
            }}
          >
            ${TAGS.map(name => html`<option>${name}</option>`)}
          </select></label
        >
      </p>
      <p>
        <label for="pack">Content pack (JSON)</label>
        <textarea
          id="pack"
          rows="8"
          style="display: block; inline-size: 100%; box-sizing: border-box; font: 0.8rem/1.4 monospace"
          spellcheck="false"
          .value=${pasted}
          @input=${(event: Event) => {
            pasted = (event.target as HTMLTextAreaElement).value;
            show();
          }}
        ></textarea>
      </p>
      <p role="status"></p>
      <div id="stage"></div>`,
    page,
  );
  show();
  return page;
}

export const Playground: Story = {
  render: (_args, { id }) => playground(id),
  play: async ({ canvas, canvasElement }) => {
    const field = canvas.getByLabelText('Content pack (JSON)');
    const text = (field as HTMLTextAreaElement).value;
    await fireEvent.input(field, { target: { value: '{"version": 1}' } });
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
    await fireEvent.input(field, { target: { value: text } });
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
    await userEvent.selectOptions(canvas.getByLabelText('Widget'), 'key-questions');
    await waitFor(() => expect(canvasElement.querySelector('key-questions')!.state).toBe('ready'));
  },
};
