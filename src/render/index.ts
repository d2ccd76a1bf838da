/** Widgets as HTML, made where there is no page: readable without script, and taken over by the library where there is. */
import { parsePack } from '../pack/parse.js';
import type { ContentPack } from '../pack/types.js';
import { commonSeed, questionsOf } from '../quiz/questions.js';
import { WIDGETS, type Widget } from '../quiz/types.js';
import { withoutReview } from '../quiz/without-review.js';
import { loadLocale } from '../ui/words/registry.js';
import '../ui/deferred/provide-controllers.js';
import { further } from '../ui/views/further.js';
import { provideFurther } from '../ui/deferred/further-kinds.js';
import { quizJsonLd, scriptJson } from './json-ld.js';
import { countAsked, renderExplainer, renderWidget, type Rendering } from './render-widget.js';
import { RENDERED, type RenderedWidget } from './widgets.js';

export { quizJsonLd } from './json-ld.js';
export { styleSources } from './styles.js';
export type { RenderedWidget } from './widgets.js';

provideFurther(further);

export interface RenderOptions {
  /** Which widgets, in this order. Default: the first quiz that the pack can fill. */
  widgets?: readonly RenderedWidget[];
  /** Decides the order of questions and options. Default: the article's digest, else the title. */
  seed?: string;
  /** Language of the interface. Default: the pack's. */
  lang?: string;
  /** At most so many questions of a widget. Default: 10; in an explainer 5. */
  limit?: number;
  /** Adds the quiz in schema.org's words as JSON-LD. Default: false. */
  jsonLd?: boolean;
  /** For a Content-Security-Policy: the nonce of the style elements, or what stands for it until the page is sent. */
  nonce?: string;
}

/**
 * A pack's widgets as HTML with declarative shadow DOM and the pack inside, so that the page asks for nothing more.
 * `dist/hydrate.js` before the widgets' modules or the loader takes it over as it stands.
 * @throws {PackError} where it is no pack
 * @throws {RangeError} where the pack has too little for any widget that was asked for
 */
export async function renderPack(pack: ContentPack, options: RenderOptions = {}): Promise<string> {
  parsePack(pack);
  const { seed = commonSeed(pack), lang = pack.lang, limit, nonce, jsonLd = false } = options;
  await loadLocale(lang.toLowerCase().split('-')[0]);
  const usable = withoutReview(pack);
  const canShow = (tag: RenderedWidget) => Object.hasOwn(RENDERED, tag) && new RENDERED[tag]().canShow(usable);
  const fitting = (options.widgets ?? (Object.keys(RENDERED) as RenderedWidget[])).filter(canShow);
  const chosen = options.widgets ? fitting : fitting.slice(0, 1);
  const rendering: Rendering = { pack, seed, lang, limit: limit ?? 10, nonce };
  const asked = countAsked(chosen, rendering);
  // A score card counts what the others ask
  const tags = chosen.filter(tag => tag !== 'score-card' || asked);
  if (!tags.length) throw new RangeError(`The pack has too little for ${options.widgets?.join(', ') ?? 'any widget'}.`);
  const json = `<script type="application/json">${scriptJson(pack)}</script>`;
  const rendered = await Promise.all(
    tags.map(tag =>
      tag === 'article-explainer'
        ? renderExplainer({ ...rendering, limit: limit ?? 5 })
        : renderWidget(tag, rendering, tag === 'score-card' ? [['asked', asked]] : []),
    ),
  );
  const widgets = rendered.map((element, place) => `${element}${json}</${tags[place]}>\n`);
  if (jsonLd)
    widgets.push(`<script type="application/ld+json">${scriptJson(jsonLdOf(tags, rendering, limit))}</script>\n`);
  return widgets.join('');
}

function jsonLdOf(tags: readonly RenderedWidget[], { pack, seed }: Rendering, limit?: number) {
  const isWhole = tags.includes('article-explainer');
  const asks = (tag: RenderedWidget): tag is Widget & RenderedWidget => (WIDGETS as readonly string[]).includes(tag);
  const widgets = isWhole ? undefined : tags.filter(asks);
  return quizJsonLd(pack, questionsOf(pack, { seed, limit: limit ?? (isWhole ? 5 : 10), widgets }));
}
