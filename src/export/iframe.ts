import type { ContentPack } from '../pack/types.js';
import { HOST_SCRIPT } from './frame-scripts.js';
import { fileStem } from './identifiers.js';
import type { Exported } from './types.js';
import { escapeXml } from './xml.js';

export interface FrameOptions {
  /** Where the one-file page is hosted: http or https. */
  url: string;
  /** In CSS pixels: the height in a host that runs no script. Default: 720. */
  height?: number;
}

const DEFAULT_HEIGHT = 720;

export function checkedUrl(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    throw new Error(`The page’s address has to begin with http:// or https://, unlike ${url}`);
  }
  return new URL(url).href;
}

/** The `<iframe>` alone, at its fixed height. */
function frame(pack: ContentPack, { url, height = DEFAULT_HEIGHT }: FrameOptions): string {
  const attributes = [
    'data-explainer',
    `src="${escapeXml(checkedUrl(url))}"`,
    `title="${escapeXml(pack.title)}"`,
    'width="100%"',
    `height="${Math.round(height)}"`,
    'style="border: 0"',
    'loading="lazy"',
    'referrerpolicy="origin"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

/** The iframe, and the script that fits its height, which a host may strip. */
const fitted = (pack: ContentPack, options: FrameOptions): string =>
  `${frame(pack, options)}\n<script>${HOST_SCRIPT}</script>`;

/** HTML to paste into a page. */
export function toIframe(pack: ContentPack, options: FrameOptions): Exported {
  return {
    fileName: `${fileStem(pack.title)}.iframe.html`,
    mediaType: 'text/html;charset=utf-8',
    content: `${fitted(pack, options)}\n`,
    omitted: [],
    adapted: [],
  };
}

/** An oEmbed 1.0 answer of type `rich`, to be served beside the hosted page. */
export function toOembed(pack: ContentPack, options: FrameOptions): Exported {
  const { title } = pack;
  const source = pack.sources[0]!;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    author_name: source.author,
    provider_name: source.publisher ?? 'Explainer Elements',
    provider_url: new URL('/', checkedUrl(options.url)).href,
    cache_age: 86_400,
    html: fitted(pack, options),
    width: 720,
    height: Math.round(options.height ?? DEFAULT_HEIGHT),
  };
  return {
    fileName: `${fileStem(title)}.oembed.json`,
    mediaType: 'application/json',
    content: `${JSON.stringify(answer, undefined, 2)}\n`,
    omitted: [],
    adapted: [],
  };
}
