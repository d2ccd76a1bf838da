// npm run budgets: fails where a built file is larger than its budget, in bytes as brotli sends them.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Everything that the file imports is counted with it. */
const BUDGETS = {
  'dist/explainer-elements.js': 30_000,
};

const IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g;

function withImports(file, seen = new Map()) {
  if (seen.has(file)) return seen;
  const text = readFileSync(file, 'utf8');
  seen.set(file, brotliCompressSync(text).length);
  for (const [, path] of text.matchAll(IMPORT)) {
    withImports(new URL(path, `file://${process.cwd()}/${file}`).pathname.slice(process.cwd().length + 1), seen);
  }
  return seen;
}

let over = 0;
for (const [file, budget] of Object.entries(BUDGETS)) {
  if (!existsSync(file)) {
    console.error(`${file} is not there: npm run build makes it.`);
    over += 1;
    continue;
  }
  const size = [...withImports(file).values()].reduce((sum, bytes) => sum + bytes, 0);
  const verdict = size > budget ? 'OVER' : 'ok';
  if (size > budget) over += 1;
  console.log(`${verdict.padEnd(5)}${String(size).padStart(7)} of ${String(budget).padStart(7)} B  ${file}`);
}
process.exitCode = over ? 1 : 0;
