import { bylineOf } from '../../article/byline.js';
import type { Article, Block } from '../../article/types.js';
import type { ContentPack } from '../../pack/types.js';

/** Where the page finds what it loads. */
export const PATHS = {
  library: '/explainer-elements.js',
  further: '/further-kinds.js',
  picture: '/share-picture.js',
  pack: '/pack.json',
  style: '/article.css',
  reload: '/reload.js',
} as const;

/** An article's page with the widgets standing in it, as a publisher would place them. */
export function articlePage(article: Article, pack: ContentPack): string {
  const { headline, publisher, authors, datePublished, lang = 'en' } = article.metadata;
  const blocks = article.blocks.filter(block => block.kind !== 'title');
  const title = article.blocks.find(block => block.kind === 'title');
  const shownTitle = title ? article.text.slice(title.start, title.end) : (headline ?? pack.title);
  const byline = [bylineOf(authors), datePublished && spellDate(datePublished, lang)].filter(Boolean).join(' · ');
  return pageOf(
    lang,
    shownTitle,
    `<header>
${publisher ? `<p class="publisher">${escape(publisher)}</p>\n` : ''}<h1>${escape(shownTitle)}</h1>
${byline ? `<p class="byline">${escape(byline)}</p>\n` : ''}</header>
${withWidgets(blocks.map(block => ({ kind: block.kind, html: blockHtml(block, article.text) })))}`,
  );
}

/** A page with the widgets alone, for a pack whose article isn't at hand. */
export function packPage(pack: ContentPack): string {
  return pageOf(
    pack.lang,
    pack.title,
    `<header>\n<h1>${escape(pack.title)}</h1>\n</header>\n${WIDGETS.map(widget => widgetHtml(widget)).join('\n')}`,
  );
}

interface PlacedWidget {
  tag: string;
  /** How much of the article stands before it. */
  after: number;
  fallback: string;
}

const WIDGETS: PlacedWidget[] = [
  { tag: 'who-said-it', after: 0.35, fallback: 'A quiz stands here: who said it?' },
  { tag: 'timeline-quiz', after: 0.7, fallback: 'A quiz stands here: what came first?' },
  { tag: 'quick-quiz', after: 1, fallback: 'A quiz about this article stands here.' },
  { tag: 'key-questions', after: 1, fallback: 'The open questions of this story stand here.' },
];

const widgetHtml = ({ tag, fallback }: PlacedWidget) =>
  `<${tag}${tag === 'quick-quiz' ? ' plain' : ''}><p>${fallback}</p></${tag}>`;

interface BlockHtml {
  kind: Block['kind'];
  html: string;
}

/** Sets each widget after a paragraph, not between a heading and its text nor inside a list. */
function withWidgets(blocks: BlockHtml[]): string {
  const lines: string[] = [];
  const waiting = [...WIDGETS];
  blocks.forEach(({ kind, html }, i) => {
    const next = blocks[i + 1]?.kind;
    if (kind === 'list' && blocks[i - 1]?.kind !== 'list') lines.push('<ul>');
    lines.push(html);
    if (kind === 'list' && next !== 'list') lines.push('</ul>');
    const part = (i + 1) / blocks.length;
    if (kind === 'paragraph' && next !== 'list' && waiting[0]?.after <= part && part < 1) {
      lines.push(widgetHtml(waiting.shift()!));
    }
  });
  return [...lines, ...waiting.map(widgetHtml)].join('\n');
}

function blockHtml({ kind, start, end }: Block, text: string): string {
  const words = escape(text.slice(start, end)).replace(/\n/g, '<br>');
  if (kind === 'heading') return `<h2>${words}</h2>`;
  if (kind === 'list') return `<li>${words}</li>`;
  if (kind === 'quotation') return `<blockquote><p>${words}</p></blockquote>`;
  if (kind === 'caption') return `<p class="caption">${words}</p>`;
  return `<p>${words}</p>`;
}

function pageOf(lang: string, title: string, main: string): string {
  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${PATHS.style}">
<script type="module" src="${PATHS.library}"></script>
<script type="module" src="${PATHS.reload}"></script>
</head>
<body>
<main>
<content-pack src="${PATHS.pack}">
<article>
${main}
</article>
</content-pack>
</main>
</body>
</html>
`;
}

function spellDate(date: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date.slice(0, 10)));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes text safe in elements and in quoted attributes. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, character => ENTITIES[character]);
