import { offsetMapBuilder, type OffsetMap } from './offset-map.js';

const NAMED: Record<string, string> = {
  amp: '&',
  apos: '’',
  bull: '•',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
};
const ENTITY = /&(?:#(\d{2,6})|#[xX]([\da-fA-F]{2,5})|([a-z]{3,6}));/g;

/** A plain text in which somebody's program left the signs of HTML, with the signs that are meant. */
export function withoutEntities(raw: string): Pick<OffsetMap, 'toSource' | 'toSourceSpan'> & { text: string } {
  const map = offsetMapBuilder();
  let text = '';
  let read = 0;
  for (const { 0: entity, 1: decimal, 2: hexadecimal, 3: name, index } of raw.matchAll(ENTITY)) {
    const code = decimal ? Number(decimal) : hexadecimal ? parseInt(hexadecimal, 16) : 0;
    const meant = name ? NAMED[name] : code > 31 && code < 0x110000 ? String.fromCodePoint(code) : undefined;
    if (!meant) continue;
    map.add(index - read, read);
    map.add(meant.length, index, entity.length);
    text += raw.slice(read, index) + meant;
    read = index + entity.length;
  }
  map.add(raw.length - read, read);
  return { text: text + raw.slice(read), ...map.build() };
}
