import { inEnglish } from '../findings/finding.js';
import { toBase64, fromBase64 } from '../pack/base64.js';
import type { Picture } from '../pack/types.js';
import { pictureHeader } from './picture-header.js';

/** A picture as a document shows it. */
export interface ShownPicture {
  src: string;
  alt?: string;
  width?: number;
  height?: number;
  credit?: string;
}

/** The files that belong to a document, by what it calls them. */
export type PictureFiles = (src: string) => Uint8Array | undefined;

export const NO_FILES: PictureFiles = () => undefined;

const MOST_BYTES = 1e6;
/** More is no picture of a page, and takes a browser's memory. */
const MOST_PIXELS = 50e6;
/** As wide or high as a picture is shown at most. */
const SHOWN = 720;

const DATA = /^data:[^,]{0,100};base64,/i;

function bytesOf(src: string, files: PictureFiles): Uint8Array | undefined {
  const [header] = DATA.exec(src) ?? [];
  if (header === undefined) return /^[a-z][a-z\d+.-]*:/i.test(src) ? undefined : files(src);
  try {
    return fromBase64(src.slice(header.length).replace(/\s+/g, ''));
  } catch {
    return undefined;
  }
}

const isSize = (size: number | undefined): size is number => size !== undefined && size > 1 && size <= 10_000;

/** The size in which a document shows it, else its own, made smaller where it is large. */
function sizeOf({ width, height }: ShownPicture, own?: { width: number; height: number }) {
  if (isSize(width) && isSize(height)) return { width, height };
  if (!own) return undefined;
  const scale = Math.min(1, SHOWN / Math.max(own.width, own.height));
  return { width: Math.max(1, Math.round(own.width * scale)), height: Math.max(1, Math.round(own.height * scale)) };
}

/**
 * A picture that a question can keep, or why it can't. What it is its first bytes decide: nothing that runs comes in, and
 * nothing is fetched. One on the web stays there.
 */
export function pictureOf(shown: ShownPicture, files: PictureFiles): Picture | { why: string } {
  const { src, alt = '', credit } = shown;
  const told = {
    alt: alt.replace(/\s+/g, ' ').trim().slice(0, 2000),
    ...(credit && { credit: credit.slice(0, 2000) }),
  };
  if (/^https:\/\/\S{1,2000}$/.test(src)) {
    const size = sizeOf(shown);
    return size ? { src, ...told, ...size } : { why: inEnglish('picture-on-web') };
  }
  const name = (DATA.test(src) ? '' : src.split('/').at(-1)!.slice(0, 60)) || 'it';
  const bytes = bytesOf(src, files);
  if (!bytes) return { why: inEnglish('picture-not-in-file', { file: name }) };
  if (bytes.length > MOST_BYTES)
    return { why: inEnglish('picture-too-large', { file: name, count: MOST_BYTES / 1e6 }) };
  const header = pictureHeader(bytes);
  if (!header) return { why: inEnglish('picture-no-picture', { file: name }) };
  if (header.width * header.height > MOST_PIXELS) return { why: inEnglish('picture-too-many-pixels', { file: name }) };
  return { src: `data:image/${header.type};base64,${toBase64(bytes)}`, ...told, ...sizeOf(shown, header)! };
}
