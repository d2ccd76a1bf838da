import type { ContentPack } from '../pack/types.js';
import { MAP_STYLE, mapFigure } from './map-figure.js';
import { escapeXml } from './xml.js';

// The page is the explainer's paper, so that nothing stands in a box; what else is on it goes by the same colours.
const STYLE = `
      body {
        margin: 0;
        background: var(--explainer-paper, light-dark(#f7f5f0, #1e1e1f));
        color: var(--explainer-ink, light-dark(#1c1b1a, #ecebe8));
        font: 100%/1.5 system-ui, sans-serif;
      }
      article-explainer, .explainer-report, .explainer-return {
        box-sizing: border-box;
        max-width: 47rem;
        margin: 0 auto;
        padding: 1.25rem clamp(1rem, 4vw, 1.5rem);
      }
      article-explainer { --explainer-padding: 0px; display: block; }
      .explainer-report {
        display: flex;
        gap: 0.75em;
        align-items: baseline;
        padding-bottom: 0;
        color: color-mix(in srgb, currentcolor 78%, transparent);
        font-size: 0.875rem;
      }
      .explainer-report::before {
        flex: none;
        width: 0.625em;
        height: 0.625em;
        border: 2px solid;
        border-radius: 50%;
        content: "";
      }
      .explainer-report[data-status=failing] { color: var(--explainer-wrong, light-dark(#a5281b, #f2998e)); font-weight: 600; }
      .explainer-report[data-status=failing]::before { background: currentcolor; }
      .explainer-report[hidden] { display: none; }`;

/** Languages that are written from right to left, by how their tags begin. */
export const isRightToLeft = (lang: string): boolean => /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(lang);

/** The library as a file of a package: its source map stays behind. */
export function withoutSourceMap(javascript: string): string {
  return javascript.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}

/** JavaScript as the content of a `<script>`: the sequences that HTML would act on are written another way. */
export function scriptContent(javascript: string): string {
  return withoutSourceMap(javascript)
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '\\x3C!--');
}

/** JSON as the content of a `<script>`. */
export function jsonContent(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** How the explainer on a page is put together. */
export interface PageLook {
  /** Tag names of the widgets that stand in it, in this order. Default: as `<article-explainer>` has it. */
  include?: readonly string[];
  /** At most so many questions of a widget. Default: as `<article-explainer>` has it. */
  limit?: number;
  /** Custom properties, by name: `{ '--explainer-accent': '#1f4e79' }`. */
  theme?: Readonly<Record<string, string>>;
}

/** The attributes of `<article-explainer>`, written out with a blank before each. */
export function attributesOf(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

function themeStyle(theme: PageLook['theme'] = {}): string {
  const declarations = Object.entries(theme).map(([name, value]) => {
    // Nothing but a custom property and a plain value, so that a theme can't end the style and begin something else
    if (!/^--explainer-[a-z-]+$/.test(name) || !/^[\w#%(), .'-]{1,200}$/.test(value))
      throw new Error(`A theme can’t hold ${name}: ${value}`);
    return `${name}: ${value};`;
  });
  // Colours of one's own are made for a light page: dark ones are the library's
  return `\n      :root { color-scheme: ${declarations.length ? 'light' : 'light dark'}; ${declarations.join(' ')} }`;
}

/** The widgets that the one file has: the map stands under them. Where nothing else is asked for, no widget's name. */
export const withoutMap = (include: PageLook['include']): string | undefined =>
  include?.length ? include.filter(tag => tag !== 'story-map').join(' ') || 'none' : undefined;

/** A page with the whole explainer on it. `script`, `explainer` and `tags` are HTML. */
export function explainerPage(
  pack: ContentPack,
  script: string,
  explainer: string,
  { theme, include }: Pick<PageLook, 'theme' | 'include'> = {},
  tags = '',
): string {
  const figure = !include || include.includes('story-map') ? mapFigure(pack) : '';
  return `<!doctype html>
<html lang="${escapeXml(pack.lang)}"${isRightToLeft(pack.lang) ? ' dir="rtl"' : ''}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escapeXml(pack.title)}</title>${tags.replace(/^/gm, '\n    ')}
    <style>${STYLE}${figure && MAP_STYLE}${themeStyle(theme)}
    </style>
    ${script}
  </head>
  <body>
    ${explainer}${figure}
  </body>
</html>
`;
}
