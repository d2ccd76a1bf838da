import { strToU8, zipSync } from 'fflate';

export interface PackageFile {
  path: string;
  content: string | Uint8Array;
}

// Local time on purpose: zip stores the wall clock, so that this is the same bytes in every time zone.
const FIXED_TIME = new Date(1980, 0, 1);

/** A zip with nothing in it but the files: the same files give the same bytes. */
export function zip(files: PackageFile[]): Uint8Array<ArrayBuffer> {
  const contents = files.map(({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(contents), {
    level: 9,
    mtime: FIXED_TIME,
    os: 3,
    attrs: 0o644 << 16,
  }) as Uint8Array<ArrayBuffer>;
}
