import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Writes the themes and the design tokens, which are TypeScript here, to dist/. */
export async function writeTokens() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/ui/tokens/files.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { tokenFiles } = await import(`data:text/javascript;base64,${code}`);
  for (const [path, text] of Object.entries(tokenFiles())) {
    const file = join(root, 'dist', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
