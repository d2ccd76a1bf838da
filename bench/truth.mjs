#!/usr/bin/env node
// usage: node bench/truth.mjs --quotes|--dates FILE.jsonl [--out PREDICTIONS.jsonl]
// Runs the builder's own functions over an annotated corpus, one JSON a line, and prints how right they are.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: { quotes: { type: 'string' }, dates: { type: 'string' }, out: { type: 'string' } },
});
const kind = ['quotes', 'dates'].find(name => values[name] !== undefined);
if (!kind) {
  console.error('usage: node bench/truth.mjs --quotes|--dates FILE.jsonl [--out PREDICTIONS.jsonl]');
  process.exit(2);
}

const readLines = file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line));

// Bundled from the sources, so that no build is needed and none can be stale.
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL(`truth/${kind}.ts`, import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const { predict, score } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);

const articles = readLines(values[kind]);
const began = performance.now();
const predictions = articles.map(predict);
const elapsed = performance.now() - began;
if (values.out) writeFileSync(values.out, predictions.map(prediction => `${JSON.stringify(prediction)}\n`).join(''));
console.log({ ...score(articles, predictions), articles: articles.length, milliseconds: Math.round(elapsed) });
