import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { leanInEsbuild } from '../.scripts/build/lean-patterns.mjs';

/** Where the tests' chunks are served; no folder of this name exists. */
const CHUNKS = '.bundled';

const testFiles = rootDir =>
  readdirSync(join(rootDir, 'test'), { recursive: true })
    .filter(path => path.endsWith('.test.ts'))
    .map(path => join('test', path));

/**
 * All tests made into a few dozen chunks at once and served from memory: a test's page asks for fifty files then, not for two
 * hundred, and none of them is read, transformed or resolved anew. Patterns are those of the library as it is built. The conditions and fields are those of nodeResolve.
 */
export async function bundledTests(rootDir) {
  const { outputFiles } = await build({
    absWorkingDir: rootDir,
    entryPoints: testFiles(rootDir),
    outbase: '.',
    outdir: '.',
    chunkNames: `${CHUNKS}/[hash]`,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    conditions: ['module', 'development'],
    mainFields: ['module', 'main'],
    ignoreAnnotations: true,
    external: ['/__web-*'],
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    plugins: [leanInEsbuild],
    sourcemap: true,
    sourcesContent: false,
    write: false,
    logLevel: 'error',
  });
  const served = new Map(
    outputFiles.map(({ path, contents }) => {
      const place = `/${relative(rootDir, path).split(sep).join('/')}`;
      return [place.replace(/\.test\.js$/, '.test.ts'), Buffer.from(contents)];
    }),
  );
  return async (context, next) => {
    const body = served.get(context.path);
    if (!body) return next();
    context.type = context.path.endsWith('.map') ? 'json' : 'js';
    context.body = body;
  };
}
