import type { ContentPack } from '../pack/types.js';
import { cardLayout, type CardNode, type CardOptions } from './card.js';
import { CARD_SIZE } from './tags.js';

/** One file of a font: TrueType, OpenType, WOFF or WOFF2. */
export interface CardFont {
  data: Uint8Array;
  /** Default: what the file says. */
  weight?: number;
  /** Which characters it has, where several files make one font, as `unicode-range` has them. Default: all. */
  ranges?: [first: number, last: number][];
}

export interface DrawOptions extends CardOptions {
  /** The brand's first; what the first lacks comes from the next. */
  fonts: readonly CardFont[];
}

/** A card can't be drawn here: what is missing, in words. */
export class CardError extends Error {
  override name = 'CardError';
}

const PICTURES =
  /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d|\p{Extended_Pictographic})*|\p{Regional_Indicator}/gu;

/** Fonts have no pictures, and a card does without them. */
const withoutPictures = (node: CardNode): CardNode =>
  node.type === 'text'
    ? { ...node, text: node.text.replace(PICTURES, '').replace(/\s+/g, ' ').trim() }
    : { ...node, children: node.children.map(withoutPictures) };

const wordsOf = (node: CardNode): string => (node.type === 'text' ? node.text : node.children.map(wordsOf).join(''));

/** The first character that none of the fonts has: it would be an empty box. */
function missingIn(fonts: readonly CardFont[], words: string): string | undefined {
  if (fonts.some(({ ranges }) => !ranges)) return undefined;
  const ranges = fonts.flatMap(font => font.ranges!);
  return Array.from(words).find(character => {
    const code = character.codePointAt(0)!;
    return !/[\p{Cf}\p{Z}\p{Cc}]/u.test(character) && !ranges.some(([first, last]) => code >= first && code <= last);
  });
}

/**
 * The picture that stands for a pack where its page is shared: a PNG of 1200 by 630.
 * @throws {CardError} where `@takumi-rs/core` isn't installed, or no font has a character
 */
export async function drawCard(pack: ContentPack, { fonts, ...options }: DrawOptions): Promise<Uint8Array> {
  const { Renderer } = await import('@takumi-rs/core').catch(() => {
    throw new CardError('Drawing a card needs @takumi-rs/core: npm install @takumi-rs/core');
  });
  const layout = cardLayout(pack, options);
  const node = withoutPictures(layout.node);
  const words = wordsOf(node);
  const missing = missingIn(fonts, words);
  if (missing) {
    const code = `U+${missing.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    throw new CardError(`No font here has “${missing}” (${code}): name a font file that has it.`);
  }
  const renderer = new Renderer();
  const codes = new Set(Array.from(words, character => character.codePointAt(0)!));
  const isNeeded = ({ ranges }: CardFont) =>
    !ranges || [...codes].some(code => ranges.some(([first, last]) => code >= first && code <= last));
  for (const { data, weight, ranges } of fonts.filter(isNeeded)) {
    const name = ranges ? { name: 'Card', unicodeRange: ranges } : {};
    await renderer.registerFont({ data, weight, ...name }).catch(error => {
      throw new CardError(`A font could not be read: ${(error as Error).message}`);
    });
  }
  return await renderer.render(node, { ...CARD_SIZE, format: 'png', css: [layout.css], lang: pack.lang });
}
