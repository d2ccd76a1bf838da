import { jsonContent, withoutSourceMap } from './page.js';

/** Files of `dist/locales` by name. */
export type LocaleFiles = Readonly<Record<string, string>>;

const IMPORT = /(?<=\bfrom\s*)["']\.\/([\w-]+\.js)["']/g;

/**
 * The files of `dist/locales` that a page in this language needs: its own, and what that imports. None for English,
 * which is in the library, and for a language that the interface doesn’t speak. `read` resolves with undefined for a
 * file that isn’t there.
 */
export async function localeFiles(
  lang: string,
  read: (fileName: string) => Promise<string | undefined>,
): Promise<LocaleFiles> {
  const files: Record<string, string> = {};
  async function take(fileName: string): Promise<void> {
    const content = await read(fileName);
    if (content === undefined) return;
    files[fileName] = content;
    for (const [, next] of content.matchAll(IMPORT)) await take(next!);
  }
  const [name] = /^[a-z]{2,3}(?=-|$)/.exec(lang.toLowerCase()) ?? [];
  if (name && name !== 'en') await take(`${name}.js`);
  return files;
}

/** An import map that finds the languages, and what else a library has beside it, in the page itself: from disk there is nothing there. */
export function localeMap(files: LocaleFiles, beside: Readonly<Record<string, string>> = {}): string {
  function address(javascript: string): string {
    // A module in a data: address has no folder to look in: what it imports is written into it
    const whole = withoutSourceMap(javascript).replace(IMPORT, (_, name: string) =>
      JSON.stringify(address(files[name] ?? '')),
    );
    return `data:text/javascript,${encodeURIComponent(whole)}`;
  }
  const imports = Object.entries(files).map(([name, content]) => [`./locales/${name}`, address(content)]);
  for (const [name, content] of Object.entries(beside)) imports.push([`./${name}`, address(content)]);
  return `<script type="importmap">${jsonContent({ imports: Object.fromEntries(imports) })}</script>`;
}
