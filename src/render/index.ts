/** Widgets as HTML, made where there is no page: readable without script, and taken over by the library where there is. */
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { html, unsafeStatic } from 'lit/static-html.js';
import { parsePack } from '../pack/parse.js';
import type { ContentPack } from '../pack/types.js';
import { QUESTION_SOURCES, questionsOf, withoutReview } from '../quiz/questions.js';
import type { Widget } from '../quiz/types.js';
import { loadLocale } from '../ui/strings.js';
import '../ui/later/at-once.js';
import { quizJsonLd, scriptJson } from './json-ld.js';
import { RENDERED, type RenderedWidget } from './widgets.js';

export { quizJsonLd } from './json-ld.js';
export type { RenderedWidget } from './widgets.js';

export interface RenderOptions {
  /** Which widgets, in this order. Default: the first quiz that the pack can fill. */
  widgets?: readonly RenderedWidget[];
  /** Decides the order of questions and options. Default: the article's digest, else the title. */
  seed?: string;
  /** Language of the interface. Default: the pack's. */
  lang?: string;
  /** At most so many questions of a widget. Default: 10. */
  limit?: number;
  /** Adds the quiz in schema.org's words as JSON-LD. Default: false. */
  jsonLd?: boolean;
}

/**
 * A pack's widgets as HTML with declarative shadow DOM and the pack inside, so that the page asks for nothing more.
 * `dist/hydrate.js` before the widgets' modules or the loader takes it over as it stands.
 * @throws {PackError} where it is no pack
 * @throws {RangeError} where the pack has too little for any widget that was asked for
 */
export async function renderPack(pack: ContentPack, options: RenderOptions = {}): Promise<string> {
  parsePack(pack);
  const { seed = pack.source.digest ?? pack.title, lang = pack.lang, limit = 10, jsonLd = false } = options;
  await loadLocale(lang);
  const usable = withoutReview(pack);
  const canShow = (tag: RenderedWidget) => Object.hasOwn(RENDERED, tag) && new RENDERED[tag]().canShow(usable);
  const fitting = (options.widgets ?? (Object.keys(RENDERED) as RenderedWidget[])).filter(canShow);
  const tags = options.widgets ? fitting : fitting.slice(0, 1);
  if (!tags.length) throw new RangeError(`The pack has too little for ${options.widgets?.join(', ') ?? 'any widget'}.`);
  const json = `<script type="application/json">${scriptJson(pack)}</script>`;
  const widgets = await Promise.all(tags.map(tag => renderWidget(tag, { pack, seed, lang, limit }, json)));
  const asked = tags.filter((tag): tag is Widget & RenderedWidget => Object.hasOwn(QUESTION_SOURCES, tag));
  const questions = questionsOf(pack, { seed, limit, widgets: asked });
  const ld = jsonLd && `<script type="application/ld+json">${scriptJson(quizJsonLd(pack, questions))}</script>\n`;
  return widgets.join('') + (ld || '');
}

interface Rendering {
  pack: ContentPack;
  seed: string;
  lang: string;
  limit: number;
}

async function renderWidget(
  tag: RenderedWidget,
  { pack, seed, lang, limit }: Rendering,
  json: string,
): Promise<string> {
  const name = unsafeStatic(tag);
  const template = html`<${name} lang=${lang} .lang=${lang} seed=${seed} limit=${limit} .pack=${pack}></${name}>`;
  const rendered = await collectResult(render(template));
  // Without the comments around it: nothing of lit's renders the element itself in the page
  const element = rendered.slice(rendered.indexOf(`<${tag}`), rendered.lastIndexOf(`</${tag}>`));
  return `${element}${json}</${tag}>\n`;
}
