import { escapedLine } from '../../pack/escaped.js';

/** Where the first chunk of a PNG ends, its header. */
const AFTER_HEADER = 33;

/**
 * A PNG that carries its alternative text along, as XMP has it for programs that publish pictures.
 * @see https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata#alt-text-accessibility
 */
export async function withAltText(picture: Blob, alt: string, lang: string): Promise<Blob> {
  const text = (code: string) => `<rdf:li xml:lang="${escapedLine(code)}">${escapedLine(alt)}</rdf:li>`;
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"><Iptc4xmpCore:AltTextAccessibility><rdf:Alt>${text('x-default')}${lang ? text(lang) : ''}</rdf:Alt></Iptc4xmpCore:AltTextAccessibility></rdf:Description></rdf:RDF></x:xmpmeta>`;
  const content = new TextEncoder().encode(`iTXtXML:com.adobe.xmp\0\0\0\0\0${xmp}`);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(content.length + 4, checksum(content));
  return new Blob([picture.slice(0, AFTER_HEADER), chunk, picture.slice(AFTER_HEADER)], { type: picture.type });
}

/** CRC-32, as each chunk ends with it. */
function checksum(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
