import { inEnglish } from '../findings/finding.js';
import { unzipSync } from 'fflate';
import type { PictureFiles } from './pictures.js';
import { ImportError, type QuizFile } from './types.js';

const MOST_FILES = 20_000;
const MOST_BYTES = 100e6;
/** A question is text: what unpacks to more than so many times itself was made to. */
const MOST_TIMES = 200;

/** Only what may hold questions is unpacked. */
const READ = /\.(?:xml|json|html?|qti|rels)$/i;
const isOutside = (path: string) => /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i.test(path);

/**
 * The text files of a package, by path. Paths that lead out of it, and more than a quiz can be, are refused.
 * @throws {ImportError}
 */
export function unpacked({ name, content }: QuizFile): Map<string, string> {
  let files = 0;
  let bytes = 0;
  const refuse = (why: string): never => {
    throw new ImportError(inEnglish('file-not-read', { file: name, why }));
  };
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(content, {
      filter({ name: path, originalSize, size }) {
        if (++files > MOST_FILES) refuse(inEnglish('archive-too-many'));
        if (isOutside(path)) refuse(inEnglish('archive-outside', { path: JSON.stringify(path.slice(0, 80)) }));
        if (!READ.test(path) || /(?:^|\/)(?:__MACOSX|\.)/.test(path)) return false;
        if (originalSize > 1e6 && originalSize > MOST_TIMES * size)
          refuse(inEnglish('archive-far-more', { path: path.slice(0, 80) }));
        if ((bytes += originalSize) > MOST_BYTES) refuse(inEnglish('archive-too-large'));
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    return refuse(inEnglish('archive-no-zip', { fault: (error as Error).message }));
  }
  const text = new TextDecoder();
  return new Map(Object.entries(found).map(([path, data]) => [path, text.decode(data).replace(/\r\n?/g, '\n')]));
}

/** What the pictures of a package may be together, and how many: each is looked for in the whole package. */
const MOST_OF_PICTURES = 20e6;
const MOST_PICTURES = 1000;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/i;
/** Where Common Cartridge begins its paths, and the folder that Canvas means by that. */
const BASE = /^(?:\$|%24)IMS-CC-FILEBASE(?:\$|%24)\/*/i;
const BASE_FOLDERS = ['', 'web_resources/'];

/** "questions/../pictures/a.png" is "pictures/a.png"; undefined: it leads out of the package. */
function plainPath(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function namesOf(content: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  unzipSync(content, { filter: ({ name }) => !names.add(name) });
  return names;
}

/**
 * The pictures of a package, as a document in this folder calls them: by their paths from there, or from the package's own
 * beginning. Each is unpacked when it is asked for; what the others hold is never looked at.
 */
export function picturesIn({ content }: QuizFile): (folder: string) => PictureFiles {
  const known = new Map<string, Uint8Array | undefined>();
  let names: ReadonlySet<string> | undefined;
  let left = MOST_OF_PICTURES;
  const unpack = (path: string): Uint8Array | undefined => {
    const found = unzipSync(content, {
      filter: ({ name, originalSize }) => name === path && originalSize <= left,
    })[path];
    left -= found?.length ?? 0;
    return found;
  };
  const fileAt = (path: string) => {
    names ??= namesOf(content);
    if (!names.has(path) || (known.size >= MOST_PICTURES && !known.has(path))) return undefined;
    if (!known.has(path)) known.set(path, unpack(path));
    return known.get(path);
  };
  return folder => src => {
    const named = decoded(src.replace(/[?#].*$/s, ''));
    const isFromBase = BASE.test(named);
    const path = named.replace(BASE, '');
    const from = isFromBase ? [...BASE_FOLDERS, folder] : [folder, ...BASE_FOLDERS];
    for (const base of from) {
      const plain = plainPath(base + path);
      const found = plain && PICTURE.test(plain) ? fileAt(plain) : undefined;
      if (found) return found;
    }
    return undefined;
  };
}

/** The folder of a document in a package: "questions/". */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
