import { escapedLine } from '../pack/escaped.js';
import type { ContentPack } from '../pack/types.js';
import { teaserLine, teaserOf } from './teaser.js';

/** How large a card's picture is, in pixels: what networks that show links ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

export interface ShareOptions {
  /** Where the page stands: http or https. */
  url?: string;
  /** Where the picture stands: an address, or a path from the page's. Without `url` it has to be an address. */
  image?: string;
}

function address(url: string, base?: string): string {
  const parsed = URL.canParse(url, base) ? new URL(url, base) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) {
    throw new Error(`What is shared needs an address that begins with http:// or https://, unlike ${url}`);
  }
  return parsed.href;
}

/** Open Graph writes a language with its country as `en_GB`, and has no way to write one without. */
const localeOf = (lang: string): string | undefined => {
  const [, language, region] = /^([a-z]{2,3})-(?:[a-z]{4}-)?([a-z]{2})\b/i.exec(lang) ?? [];
  return language && `${language.toLowerCase()}_${region!.toUpperCase()}`;
};

/**
 * What a link to the page shows where it is shared: Open Graph's tags and those of X, for the head of the page.
 * @throws {Error} where an address is none of the web's
 */
export function shareTags(pack: ContentPack, { url, image }: ShareOptions = {}): string {
  const page = url === undefined ? undefined : address(url);
  const picture = image === undefined ? undefined : address(image, page);
  const teaser = teaserOf(pack);
  const description = teaser && teaserLine(teaser);
  const { title, lang } = pack;
  const openGraph = {
    'og:type': 'article',
    'og:title': title,
    'og:description': description,
    'og:url': page,
    'og:site_name': pack.sources[0]!.publisher,
    'og:locale': localeOf(lang),
    'og:image': picture,
    ...(picture && {
      'og:image:type': 'image/png',
      'og:image:width': String(CARD_SIZE.width),
      'og:image:height': String(CARD_SIZE.height),
      'og:image:alt': [title, description].filter(Boolean).join('. '),
    }),
  };
  // What else X asks for it takes from Open Graph's
  const card = { 'twitter:card': picture ? 'summary_large_image' : 'summary' };
  const write = (kind: 'property' | 'name', tags: Record<string, string | undefined>) =>
    Object.entries(tags).flatMap(([name, content]) =>
      content ? `<meta ${kind}="${name}" content="${escapedLine(content)}" />` : [],
    );
  return [...write('property', openGraph), ...write('name', card)].join('\n');
}
