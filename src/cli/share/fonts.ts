import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { CardFont } from '../../share/index.js';
import { Failure } from '../failure.js';

const require = createRequire(import.meta.url);
const PACKAGES = ['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew'];
const WEIGHTS = [400, 700];

/** The fonts that are installed beside the command: Latin, Cyrillic, Greek, Devanagari, Arabic and Hebrew letters. */
export async function packagedFonts(): Promise<CardFont[]> {
  const fonts = await Promise.all(PACKAGES.map(readPackage));
  return fonts.flat();
}

async function readPackage(name: string): Promise<CardFont[]> {
  let folder: string;
  try {
    folder = dirname(require.resolve(`@fontsource/${name}/package.json`));
  } catch {
    // Left out where optional packages are not installed
    return [];
  }
  const subsets: Record<string, string> = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'));
  const files = Object.entries(subsets).flatMap(([subset, ranges]) =>
    WEIGHTS.map(weight => ({ subset, ranges, weight })),
  );
  return await Promise.all(
    files.map(async ({ subset, ranges, weight }) => ({
      data: await readFile(join(folder, `files/${name}-${subset}-${weight}-normal.woff2`)),
      weight,
      ranges: rangesOf(ranges),
    })),
  );
}

/** `U+0000-00FF, U+0131` as numbers. */
const rangesOf = (text: string): [number, number][] =>
  text.split(',').map(range => {
    const [first, last = first] = range.trim().slice(2).split('-');
    return [parseInt(first!, 16), parseInt(last!, 16)];
  });

/** Files of a brand's own font. */
export async function ownFonts(paths: readonly string[]): Promise<CardFont[]> {
  return await Promise.all(
    paths.map(async path => {
      const data = await readFile(path).catch(() => {
        throw new Failure(`The font ${path} could not be read.`);
      });
      if (!/^(?:\0\x01\0\0|OTTO|true|ttcf|wOFF|wOF2)/.test(data.toString('latin1', 0, 4)))
        throw new Failure(`${basename(path)} is no font: TrueType, OpenType, WOFF and WOFF2 are read.`);
      return { data };
    }),
  );
}
