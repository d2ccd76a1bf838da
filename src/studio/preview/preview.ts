import { html, render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { MAP_STYLE, mapFigure } from '../../export/map-figure.js';
import { isRightToLeft } from '../../export/page.js';
import type { ArticleExplainer } from '../../widgets/article-explainer/article-explainer.js';
import { applyLook } from '../apply-look.js';
import { READY, type PreviewMessage } from './protocol.js';

const mapSheet = new CSSStyleSheet();
mapSheet.replaceSync(MAP_STYLE);
document.adoptedStyleSheets.push(mapSheet);

function show({ pack, look, article, as, scheme }: PreviewMessage): void {
  const root = document.documentElement;
  root.lang = pack.lang;
  root.dir = isRightToLeft(pack.lang) ? 'rtl' : 'ltr';
  root.style.colorScheme = scheme;
  document.title = pack.title;
  document.body.dataset.as = as;
  let explainer = document.querySelector<ArticleExplainer>('article-explainer');
  explainer ??= document.createElement('article-explainer') as ArticleExplainer;
  applyLook(explainer, look);
  explainer.pack = pack;
  const blocks = article.blocks.map(({ kind, start, end }) => {
    const words = article.text.slice(start, end);
    if (kind === 'title') return html`<h1>${words}</h1>`;
    if (kind === 'heading') return html`<h2>${words}</h2>`;
    return html`<p class=${kind}>${words}</p>`;
  });
  // A page that is made of the one file has the map so
  const figure = unsafeHTML(mapFigure(pack));
  render(
    as === 'page'
      ? html`<article>${blocks}</article>
          ${explainer}${figure}`
      : html`${explainer}${figure}`,
    document.body,
  );
}

addEventListener('message', ({ source, origin, data }: MessageEvent<PreviewMessage>) => {
  // The browser's tools talk to frames by messages too
  if (source === parent && origin === location.origin && data?.pack) show(data);
});
parent.postMessage(READY, location.origin);
