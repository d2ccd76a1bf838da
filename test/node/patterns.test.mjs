import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { leanInEsbuild } from '../../.scripts/build/lean-patterns.mjs';

test('what the build makes of a pattern of several lines is a literal', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/article/html/wall.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [leanInEsbuild],
  });
  const { WALL } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  assert.match('Subscribe to continue reading', WALL);
  assert.match(outputFiles[0].text, /var WALL = \/\\b\(\?:/);
  assert.doesNotMatch(outputFiles[0].text, /pattern\(/);
});
