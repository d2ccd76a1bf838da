// The WordPress plugin: its PHP as it stands, its editor, its worker, and the widget's own files with their hashes, in one zip.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { leanInEsbuild } from './lean-patterns.mjs';
import { languageFiles } from './wordpress-words.mjs';

const PLUGIN = 'src/wordpress/plugin';
const WIDGET = 'quick-quiz';
/** As WordPress calls the editor's script. */
const SCRIPT = 'explainer-elements-quiz-editor-script';
/** WordPress' own scripts that the editor's takes. */
const HANDLES = ['autop', 'block-editor', 'blocks', 'components', 'data', 'element', 'i18n'];
/** Without a time: the same files are the same zip. */
const MTIME = '2000-01-01T00:00:00';

const filesIn = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();

const hash = (content, algorithm, form) => createHash(algorithm).update(content).digest(form);
const integrity = content => `sha384-${hash(content, 'sha384', 'base64')}`;

/** What the editor and its worker become, by their names in the plugin. Gives what was read, too. */
async function bundled() {
  const options = {
    bundle: true,
    write: false,
    minify: true,
    target: 'es2022',
    metafile: true,
    logLevel: 'warning',
    outdir: 'block',
    conditions: ['worker', 'production'],
    mainFields: ['browser', 'module', 'main'],
    plugins: [leanInEsbuild],
  };
  const results = await Promise.all([
    build({ ...options, entryPoints: { editor: 'src/wordpress/editor/block.ts' }, format: 'iife' }),
    build({
      ...options,
      entryPoints: { worker: 'src/wordpress/worker/worker.ts' },
      format: 'esm',
      splitting: true,
      chunkNames: 'shared/[name]-[hash]',
    }),
  ]);
  const files = results
    .flatMap(({ outputFiles }) => outputFiles)
    .map(({ path, contents }) => [path.slice(path.lastIndexOf('/block/') + 1), Buffer.from(contents)]);
  const read = results.flatMap(({ metafile }) => Object.keys(metafile.inputs)).filter(file => file.startsWith('src/'));
  return { files: Object.fromEntries(files), read };
}

/** The modules that a quiz takes before its first answer. */
function modulesOf(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(`dist/${file}`, 'utf8').matchAll(/\bfrom\s*["'](\.{1,2}\/[^"']+)["']/g))
    modulesOf(new URL(path, `file:///${file}`).pathname.slice(1), seen);
  return seen;
}

const php = value =>
  Array.isArray(value)
    ? `array( ${value.map(php).join(', ')} )`
    : typeof value === 'object'
      ? `array(\n${Object.entries(value)
          .map(([key, each]) => `\t${php(key)} => ${php(each)},\n`)
          .join('')})`
      : `'${String(value).replace(/['\\]/g, '\\$&')}'`;
const phpFile = (what, value) => Buffer.from(`<?php\n/**\n * ${what}\n */\n\nreturn ${php(value)};\n`);

/** Writes dist/wordpress/explainer-elements.zip, and gives what it was made of. */
export async function writeWordpress() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { files: made, read } = await bundled();
  const widget = ['loader.js', 'reserve.css', ...filesIn('dist/widgets'), ...filesIn('dist/locales')]
    .map(file => file.replace(/^dist\//, ''))
    .filter(file => !file.endsWith('.map'));
  const contents = Object.fromEntries(widget.map(file => [file, readFileSync(`dist/${file}`)]));
  const folder = `assets/${hash(JSON.stringify(Object.values(contents).map(integrity)), 'sha256', 'hex').slice(0, 12)}`;
  const modules = [...modulesOf(`widgets/${WIDGET}.js`)].sort();
  const hashes = files => Object.fromEntries(files.map(file => [file, integrity(contents[file])]));
  const own = filesIn(PLUGIN);
  const words = languageFiles([...own, ...read.filter(file => file.startsWith('src/wordpress/'))], SCRIPT);
  const languages = Object.fromEntries(Object.entries(words).map(([name, bytes]) => [`languages/${name}`, bytes]));
  const plugin = {
    ...Object.fromEntries(own.map(file => [file.slice(PLUGIN.length + 1), stamped(file, version)])),
    ...made,
    ...languages,
    'block/atlas.bin': readFileSync('dist/studio/atlas.bin'),
    'block/editor.asset.php': phpFile('What the editor’s script needs.', {
      dependencies: HANDLES.map(name => `wp-${name}`),
      version: hash(made['block/editor.js'], 'sha256', 'hex').slice(0, 12),
    }),
    'includes/assets-list.php': phpFile('The widget’s files: written by the build.', {
      folder,
      integrity: hashes(['loader.js', 'reserve.css']),
      modules: hashes(modules),
    }),
    ...Object.fromEntries(widget.map(file => [`${folder}/${file}`, contents[file]])),
    LICENSE: readFileSync('LICENSE'),
    'NOTICES.txt': readFileSync('dist/NOTICES.txt'),
  };
  const zipped = Object.fromEntries(
    Object.entries(plugin).map(([file, content]) => [`explainer-elements/${file}`, new Uint8Array(content)]),
  );
  mkdirSync('dist/wordpress', { recursive: true });
  writeFileSync('dist/wordpress/explainer-elements.zip', zipSync(zipped, { level: 9, mtime: MTIME }));
  return [
    ...read,
    ...own,
    ...widget.map(file => `dist/${file}`),
    'dist/NOTICES.txt',
    'dist/studio/atlas.bin',
    'LICENSE',
    'package.json',
  ];
}

/** The version stands in the plugin's head and in its readme: it is the package's. */
function stamped(file, version) {
  const content = readFileSync(file);
  return /explainer-elements\.php$|readme\.txt$/.test(file)
    ? Buffer.from(content.toString().replaceAll(/(Version:\s*|Stable tag: )0\.0\.0/g, `$1${version}`))
    : content;
}
