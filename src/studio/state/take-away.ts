import { exportPack, FORMATS, type ExportOptions, type Exported, type Format } from '../../export/index.js';
import type { ContentPack } from '../../pack/types.js';
import { WIDGETS, type Widget } from '../../quiz/types.js';
import { COLOURS, type Colour, type Look } from './draft.js';

/** What a format needs beside the pack and the look, as far as it is at hand. */
export type Supplies = Pick<
  ExportOptions,
  | 'library'
  | 'further'
  | 'sharePicture'
  | 'reporter'
  | 'url'
  | 'passMark'
  | 'locales'
  | 'labels'
  | 'paper'
  | 'largePrint'
  | 'forms'
  | 'article'
>;

/** Custom properties for the colours that a person has set. */
export function themeOf({ colours }: Look): Record<string, string> {
  const set = Object.entries(colours) as [Colour, string][];
  return Object.fromEntries(set.map(([colour, value]) => [COLOURS[colour], value]));
}

/** Writes what readers get in a format. */
export function takeAway(pack: ContentPack, look: Look, format: Format, supplies: Supplies): Exported {
  const asks = (tag: string): tag is Widget => (WIDGETS as readonly string[]).includes(tag);
  const isFile = FORMATS[format].group === 'questions';
  return exportPack(pack, format, {
    ...supplies,
    // it is there because somebody has it drawn
    include: pack.map ? [...look.widgets, 'story-map'] : look.widgets,
    widgets: look.widgets.filter(asks),
    // a question bank takes them all; whoever uses it chooses
    limit: isFile ? Infinity : look.limit,
    theme: themeOf(look),
  });
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** HTML for a page that the pack and the library stand beside. */
export function scriptSnippet(look: Look, packUrl: string, libraryUrl: string): string {
  const theme = Object.entries(themeOf(look)).map(([name, value]) => `${name}: ${value}`);
  const style = theme.length ? ` style="${escape(theme.join('; '))}"` : '';
  return [
    `<script type="module" src="${escape(libraryUrl)}"></script>`,
    `<article-explainer src="${escape(packUrl)}" include="${escape(look.widgets.join(' '))}" limit="${look.limit}"${style}></article-explainer>`,
  ].join('\n');
}
