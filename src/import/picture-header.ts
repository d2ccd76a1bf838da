/** What the first bytes of a picture say: what it is, and how large it is shown. */
export interface PictureHeader {
  type: 'png' | 'jpeg' | 'gif' | 'webp' | 'avif';
  width: number;
  height: number;
}

type Size = Omit<PictureHeader, 'type'>;

const latin = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

/** Segments follow one another; a frame's has the size. */
function jpegSize(view: DataView): Size | undefined {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** With alpha and more, without loss, or plain. */
function webpSize(view: DataView, chunk: string): Size | undefined {
  switch (chunk) {
    case 'VP8X':
      return {
        width: 1 + (view.getUint32(24, true) & 0xffffff),
        height: 1 + (view.getUint32(26, true) >>> 8),
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}

/** The box that tells the extent of what is shown stands near the beginning. */
function avifSize(bytes: Uint8Array, view: DataView): Size | undefined {
  const at = latin(bytes, 0, 4096).indexOf('ispe');
  return at < 0 ? undefined : { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
}

function read(bytes: Uint8Array): PictureHeader | undefined {
  const view = viewOf(bytes);
  const known = (type: PictureHeader['type'], size: Size | undefined) => size && { type, ...size };
  if (latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' && latin(bytes, 12, 16) === 'IHDR')
    return known('png', { width: view.getUint32(16), height: view.getUint32(20) });
  if (/^GIF8[79]a$/.test(latin(bytes, 0, 6)))
    return known('gif', { width: view.getUint16(6, true), height: view.getUint16(8, true) });
  if (latin(bytes, 0, 3) === '\xff\xd8\xff') return known('jpeg', jpegSize(view));
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP')
    return known('webp', webpSize(view, latin(bytes, 12, 16)));
  if (/^ftypavi[fs]$/.test(latin(bytes, 4, 12))) return known('avif', avifSize(bytes, view));
  return undefined;
}

/** Reads what a file is by its own beginning, whatever it is called. Undefined: none of the pictures that pages show everywhere. */
export function pictureHeader(bytes: Uint8Array): PictureHeader | undefined {
  try {
    const header = read(bytes);
    return header && header.width > 0 && header.height > 0 ? header : undefined;
  } catch (error) {
    // it breaks off before its size
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
