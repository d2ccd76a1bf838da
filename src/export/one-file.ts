import type { ContentPack } from '../pack/types.js';
import { shareTags } from '../share/tags.js';
import { correctionAttributes, type HeededList } from './corrections.js';
import { GUEST_SCRIPT } from './frame-scripts.js';
import { FURTHER_KINDS, SHARE_PICTURE } from './further.js';
import { fileStem } from './identifiers.js';
import { localeMap, type LocaleFiles } from './locale.js';
import { attributesOf, explainerPage, jsonContent, scriptContent, withoutMap, type PageLook } from './page.js';
import type { Exported } from './types.js';
import { escapeXml } from './xml.js';

export interface OneFileOptions extends PageLook {
  /** The library: the contents of `dist/explainer-elements.js`. */
  library: string;
  /** What takes answers from links: the contents of `dist/from-mail.js`. Default: none. */
  fromMail?: string;
  /** Files of `dist/locales` by name: those that the pack’s language needs. */
  locales?: LocaleFiles;
  /** The further kinds of question: the contents of `dist/further-kinds.js`, for a pack that `needsFurther`. */
  further?: string;
  /** What draws a result to share: the contents of `dist/share-picture.js`. */
  sharePicture?: string;
  /** The list of questions that were withdrawn since. Default: none. */
  corrections?: HeededList;
  /** Origins of pages that may frame this one and be told its height. Default: any that asks. */
  hosts?: readonly string[];
  /** Where the page will be hosted, for what a link to it shows. */
  url?: string;
  /** Where the picture will stand that a link to it shows: an address, or a path from the page's. Default: none. */
  image?: string;
}

/** The page, the library and the pack in one file: works from disk, by mail, and in an iframe. */
export function toOneFile(
  pack: ContentPack,
  {
    library,
    fromMail,
    further,
    sharePicture,
    corrections,
    locales = {},
    hosts = [],
    include,
    limit,
    theme,
    url,
    image,
  }: OneFileOptions,
): Exported {
  const beside = {
    ...(further && { [FURTHER_KINDS]: further }),
    ...(sharePicture && { [SHARE_PICTURE]: sharePicture }),
  };
  const scripts = [
    ...(Object.keys({ ...beside, ...locales }).length > 0 ? [localeMap(locales, beside)] : []),
    // First: it holds the pack back
    ...(corrections ? [`<script type="module">${scriptContent(corrections.script)}</script>`] : []),
    `<script type="module">${scriptContent(library)}</script>`,
    ...(fromMail ? [`<script type="module">${scriptContent(fromMail)}</script>`] : []),
    `<script type="module" data-hosts="${escapeXml(hosts.join(' '))}" id="explainer-guest">${scriptContent(GUEST_SCRIPT)}</script>`,
  ].join('\n    ');
  const explainer = `<article-explainer${attributesOf({ include: withoutMap(include), limit, ...correctionAttributes(corrections) })}>
      <script type="application/json">${jsonContent(pack)}</script>
    </article-explainer>`;
  return {
    fileName: `${fileStem(pack.title)}.html`,
    mediaType: 'text/html;charset=utf-8',
    content: explainerPage(pack, scripts, explainer, { theme, include }, shareTags(pack, { url, image })),
    omitted: [],
    adapted: [],
  };
}
