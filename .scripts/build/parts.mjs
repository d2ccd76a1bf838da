// What dist/ consists of, in parts that are made each for itself.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { writeTypes } from './types.mjs';

const require = createRequire(import.meta.url);
const inNode = promisify(execFile).bind(null, process.execPath);
const packaged = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file);

const MANIFEST_CONFIG = '.config/custom-elements.config.mjs';

async function writeManifest() {
  const cem = packaged('@custom-elements-manifest/analyzer', 'cem.js');
  await inNode([cem, 'analyze', '--config', MANIFEST_CONFIG, '--quiet']);
  await inNode(['.scripts/build/editor-data.mjs']);
}

/**
 * Longest first. `configs` names parts of rollup.config.mjs; what is not one says itself what it reads and makes. `after`
 * is what it takes from dist/.
 */
export const PARTS = {
  page: { configs: ['page'] },
  widgets: { configs: ['widgets', 'loader'] },
  lib: { configs: ['lib'] },
  types: { write: writeTypes, reads: () => true, makes: ['dist/types/index.d.ts'] },
  report: { configs: ['report', 'tally', 'fromMail', 'corrections'] },
  cli: { configs: ['cli'], makes: ['dist/cli/explainer.js', 'dist/cli/archive-worker.js'] },
  manifest: {
    write: writeManifest,
    reads: file => /^src\/(?:ui|widgets)\//.test(file),
    alsoReads: [MANIFEST_CONFIG],
    makes: ['custom-elements.json', 'web-types.json', 'vscode.html-custom-data.json'].map(file => `dist/${file}`),
  },
  locales: { configs: ['locales'] },
  further: { configs: ['further', 'picture'] },
  files: { configs: ['files'], makes: ['dist/content-pack.schema.json', 'dist/themes', 'dist/tokens'] },
  studio: { configs: ['studio'], after: ['page', 'report', 'locales', 'further'], makes: ['dist/studio/index.html'] },
  atlas: { configs: ['atlas'], makes: ['dist/studio/atlas.bin'] },
  notices: { configs: ['notices'], makes: ['dist/NOTICES.txt', 'dist/studio/NOTICES.txt'] },
  wordpress: {
    configs: ['wordpress'],
    after: ['widgets', 'locales', 'notices', 'atlas'],
    makes: ['dist/wordpress/explainer-elements.zip'],
  },
  integrity: {
    configs: ['integrity'],
    after: ['page', 'report', 'widgets', 'further'],
    makes: ['dist/integrity.json', 'dist/tags.html'],
  },
};

const OTHERS = ['types', 'manifest'];
const LIBRARY = Object.keys(PARTS).filter(part => !OTHERS.includes(part));

/** What `npm run build -- STEP` may name. */
export const STEPS = {
  library: LIBRARY,
  types: ['types'],
  manifest: ['manifest'],
  // what `npm start` shows
  preview: ['page', 'report', 'cli', 'locales', 'further', 'studio', 'atlas'],
};
