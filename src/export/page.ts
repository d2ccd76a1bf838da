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

/** A page with the whole explainer on it. `script` and `explainer` are HTML. */
export function explainerPage(pack: ContentPack, script: string, explainer: string): string {
  return `<!doctype html>
<html lang="${escapeXml(pack.lang)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escapeXml(pack.title)}</title>
    <style>${STYLE}
    </style>
    ${script}
  </head>
  <body>
    ${explainer}
  </body>
</html>
`;
}
