import type { StoryContext } from '@storybook/web-components-vite';
import type { ContentPack } from '../../src/pack/types.js';
import { samplePack } from './packs.js';

/** Address of the sample's pack, in the HTML that a story shows. */
export const PACK_FILE = 'harbour-bridge.pack.json';

/** What a story may say of itself beside its args. */
export interface WidgetParameters {
  /** What stands inside the tag. */
  inside?: string;
  /** Tag of what stands around it, and names the pack. The component then stands inside. */
  around?: string;
  /** In place of the sample's pack. `story`: the story's id. */
  pack?: (story: string) => ContentPack;
}

type Context = Pick<StoryContext, 'component' | 'id' | 'parameters'> & { args: Record<string, unknown> };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The same questions for everyone who looks at a story. */
export const SEED = 'story';

function attributes(args: Context['args']): string {
  return Object.entries<unknown>({ src: PACK_FILE, ...args })
    .filter(([, value]) => value !== undefined && value !== false && value !== null)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');
}

function markup({ component, args, parameters }: Context): string {
  const { inside = '', around = component } = parameters as WidgetParameters;
  return `<${around}${attributes(args)}>${inside}</${around}>`;
}

/** The HTML of a story, as it is written into a page. */
export const shownMarkup = (_code: string, context: Context): string =>
  markup(context).replaceAll(` seed="${SEED}"`, '');

/** Makes the elements of a story from its HTML. The pack is handed over, so that each story has a session of its own. */
export function renderMarkup(_args: unknown, context: Context): HTMLElement {
  const { pack = samplePack } = context.parameters as WidgetParameters;
  const template = document.createElement('template');
  template.innerHTML = markup(context);
  const element = document.importNode(template.content, true).firstElementChild as HTMLElement & { pack: ContentPack };
  if (element.getAttribute('src') === PACK_FILE) {
    element.removeAttribute('src');
    element.pack = pack(context.id);
  }
  return element;
}
