// Bundles a TypeScript source of this repository and imports it, as Node 20 doesn't read TypeScript.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The bundled code of a source file. */
export async function bundled(path, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    logLevel: 'silent',
    tsconfig: join(root, 'tsconfig.json'),
    ...options,
  });
  return outputFiles[0].text;
}

export async function importSource(path, options) {
  const file = join(mkdtempSync(join(tmpdir(), 'explainer-')), 'module.mjs');
  writeFileSync(file, await bundled(path, options));
  return await import(pathToFileURL(file));
}
