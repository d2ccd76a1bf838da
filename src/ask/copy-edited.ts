import type { FlawLanguage } from '../languages/contract/flaws.js';

/** "(T)hose": the first letter, which somebody has made a capital. */
const FIRST_LETTER = /^[([](\p{Lu})[)\]](?=\p{Ll})/u;
/** "thatU.S. troops", "the harbour.Larne": a blank that was lost. */
const BLANK_LOST = /(?<=\p{Ll}{2})(?=(?:\p{Lu}\.){2})|(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll}{2,} )/gu;
const CLOSES = /(?<=[.!?,])\s?['’”"]$/u;
const OPENS = /(?:^|[\s([—–-])['‘“"]/u;

/** Somebody’s words as an editor prints them: slips of the keyboard put right, and no word another. */
export function copyEdited(text: string, flaws: Pick<FlawLanguage, 'doubled'> | undefined): string {
  const plain = text.replace(FIRST_LETTER, '$1').replace(BLANK_LOST, ' ');
  const once = flaws?.doubled ? plain.replace(flaws.doubled, '$1') : plain;
  const closed = OPENS.test(once) ? once : once.replace(CLOSES, '');
  return /^\[?\p{Lu}/u.test(closed) && /[\p{L}\p{N}%)]$/u.test(closed) ? `${closed}.` : closed;
}
