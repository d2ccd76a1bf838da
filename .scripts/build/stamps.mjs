// What each part of dist/ was made of, so that nothing is made again of the same: dist/.built/PART.json.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const STAMPS = 'dist/.built';
const fileOf = part => join(STAMPS, `${part}.json`);

const filesIn = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();

/** What may change how anything is built. What lies in node_modules goes by the lock file. */
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'rollup.config.mjs', 'src/tsconfig.json'];
const SETTING_FOLDERS = ['.scripts/build'];

const hashOf = text => createHash('sha256').update(text).digest('base64url');

/** Of what is there now: read before anything is built, since it may change meanwhile. */
export function readSources() {
  const hashes = new Map();
  const fileHash = file => {
    if (hashes.has(file)) return hashes.get(file);
    const hash = existsSync(file) ? hashOf(readFileSync(file)) : 'none';
    // what one part is made of may be what another one makes
    if (!file.startsWith('dist/')) hashes.set(file, hash);
    return hash;
  };
  const sources = filesIn('src');
  sources.forEach(fileHash);
  const settings = [...SETTINGS, ...SETTING_FOLDERS.flatMap(filesIn)];
  // a file that comes or goes may be what an import means, or an entry
  const key = hashOf(JSON.stringify([sources, settings.map(fileHash)]));
  return { key, fileHash, sources };
}

/** Whether all that the part was made of is as it was, and all that was made is there. */
export function isBuilt(part, { key, fileHash }) {
  let stamp;
  try {
    stamp = JSON.parse(readFileSync(fileOf(part), 'utf8'));
  } catch {
    return false;
  }
  const isSame = ([file, hash]) => fileHash(file) === hash;
  return stamp.key === key && Object.entries(stamp.reads).every(isSame) && stamp.makes.every(file => existsSync(file));
}

/** From before it is made until it is made, nothing says that it is there. */
export const forget = part => rmSync(fileOf(part), { force: true });

export function remember(part, { key, fileHash }, { reads, makes }) {
  mkdirSync(STAMPS, { recursive: true });
  const hashes = Object.fromEntries(reads.map(file => [file, fileHash(file)]));
  writeFileSync(fileOf(part), JSON.stringify({ key, reads: hashes, makes }));
}
