import type { ContentPack } from '../pack/types.js';
import { escapeXml } from './xml.js';

const STYLE = `
      body { margin: 0; font: 100%/1.5 system-ui, sans-serif; }
      article-explainer { display: block; max-width: 45rem; margin: 0 auto; padding: 1rem; }
      .explainer-report { max-width: 45rem; margin: 1rem auto; padding: 0.5em 1em; border: 1px solid; border-radius: 4px; }
      .explainer-report[hidden] { display: none; }`;

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
  return declarations.length ? `\n      article-explainer { ${declarations.join(' ')} }` : '';
}

/** A page with the whole explainer on it. `script` and `explainer` are HTML. */
export function explainerPage(pack: ContentPack, script: string, explainer: string, theme?: PageLook['theme']): string {
  return `<!doctype html>
<html lang="${escapeXml(pack.lang)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escapeXml(pack.title)}</title>
    <style>${STYLE}${themeStyle(theme)}
    </style>
    ${script}
  </head>
  <body>
    ${explainer}
  </body>
</html>
`;
}
