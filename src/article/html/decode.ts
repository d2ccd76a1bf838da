const META = /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
const DECLARATION = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const COMMENT = /<!--(?!>).{0,4096}?(?:-->|$)/gs;
/** So far a browser looks for the encoding. */
const PRESCAN = 4096;

/**
 * The text of a page in whatever encoding it is: by the mark at its beginning, the server's word (`Content-Type`), its own,
 * else UTF-8, or what programs wrote before that.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const mark = encodingOfMark(bytes);
  if (mark) return decoded(bytes, mark)!;
  const start = String.fromCharCode(...bytes.subarray(0, PRESCAN)).replace(COMMENT, '');
  const stated = [
    /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1],
    isPlainlyUtf8(bytes)
      ? 'utf-8'
      : // A page that can be read to here is not in UTF-16, whatever it says
        (META.exec(start) ?? DECLARATION.exec(start))?.[1].replace(/^utf-?16.*/i, 'utf-8'),
  ];
  for (const encoding of stated) {
    const text = encoding && decoded(bytes, encoding);
    if (text !== undefined && text !== '') return text;
  }
  return decoded(bytes, 'utf-8', true) ?? decoded(bytes, 'windows-1252')!;
}

const FEWEST_SIGNS = 3;

/** Saved anew by a program that left the page's own word about its encoding as it was: no other encoding gives such bytes. */
function isPlainlyUtf8(bytes: Uint8Array): boolean {
  let signs = 0;
  for (const byte of bytes) if (byte >= 0xc3 && byte <= 0xf4 && ++signs === FEWEST_SIGNS) break;
  return signs === FEWEST_SIGNS && decoded(bytes, 'utf-8', true) !== undefined;
}

function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decoded(bytes: Uint8Array, encoding: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    // An encoding that nobody knows, or bytes that are no text in it
    return undefined;
  }
}
