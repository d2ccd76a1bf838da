import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { leanInEsbuild } from '../.scripts/build/lean-patterns.mjs';

/**
 * Imports a TypeScript module of this folder with all that it needs, straight from the sources: no build can be stale. Its
 * patterns are those of the library as it is built.
 * A file, not a `data:` URL, for an error's trace names where it comes from; with a source map that is the source.
 */
export async function importBundled(path) {
  process.setSourceMapsEnabled(true);
  const folder = mkdtempSync(join(tmpdir(), 'explainer-bench-'));
  const outfile = join(folder, 'bundle.mjs');
  try {
    await build({
      entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      sourcemap: 'inline',
      plugins: [leanInEsbuild],
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
