import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { ContentPack } from '../pack/types.js';
import { questionsOf } from '../quiz/questions.js';
import { WIDGETS, type Widget } from '../quiz/types.js';
import { withRules } from './styles.js';

export interface Rendering {
  pack: ContentPack;
  seed: string;
  lang: string;
  limit: number;
  nonce?: string;
}

type Attributes = [name: string, value: string | number][];

/**
 * Lit's mark where a template ends with an expression. Browsers read a comment; some minifiers take its `<?` for the beginning
 * of a program.
 */
const END = '<?>';

/** One widget without its end tag, so that more can stand in it. */
export async function renderWidget(
  tag: string,
  { pack, seed, lang, limit, nonce }: Rendering,
  attributes: Attributes = [],
): Promise<string> {
  const name = unsafeStatic(tag);
  const rest = unsafeStatic(attributes.map(([name, value]) => `${name}="${value}"`).join(' '));
  const template = html`<${name} .lang=${lang} seed=${seed} limit=${limit} ${rest} .pack=${pack}></${name}>`;
  const rendered = withRules(await collectResult(render(template)), nonce).replaceAll(END, '<!--?-->');
  // Without the comments around it: nothing of lit's renders the element itself in the page
  return rendered.slice(rendered.indexOf(`<${tag}`), rendered.lastIndexOf(`</${tag}>`));
}

/** What an explainer marked as the place of a widget. */
const PLACE = /\u{f0000}(.*?)\u{f0001}/gu;

/** An explainer with the widgets in it, which wait for it to be taken over first. */
export async function renderExplainer(rendering: Rendering): Promise<string> {
  const empty = await renderWidget('article-explainer', rendering);
  const places = [...empty.matchAll(PLACE)].map(
    ([, place]) => JSON.parse(decodeURIComponent(place!)) as [string, Attributes],
  );
  const asked: Attributes[number] = [
    'asked',
    countAsked(
      places.map(([tag]) => tag),
      rendering,
    ),
  ];
  const inside = await Promise.all(
    places.map(async ([tag, attributes]) => {
      const own = attributes.filter(([name]) => name !== 'seed' && name !== 'limit');
      const counted = tag === 'score-card' ? [asked] : [];
      return `${await renderWidget(tag, rendering, [...own, ...counted, ['defer-hydration', '']])}</${tag}>`;
    }),
  );
  const explainer = await renderWidget('article-explainer', rendering, [asked]);
  return explainer.replace(PLACE, () => inside.shift()!);
}

/** How many questions these widgets ask, the same one once. */
export function countAsked(tags: readonly string[], { pack, seed, limit }: Rendering): number {
  const widgets = tags.filter((tag): tag is Widget => (WIDGETS as readonly string[]).includes(tag));
  return new Set(questionsOf(pack, { seed, limit, widgets }).map(({ id }) => id)).size;
}
