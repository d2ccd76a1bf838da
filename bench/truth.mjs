#!/usr/bin/env node
// usage: node bench/truth.mjs --quotes|--dates FILE.jsonl [--out PREDICTIONS.jsonl]
// Runs the builder's own functions over an annotated corpus, one JSON a line, and prints how right they are.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importBundled } from './bundled.mjs';

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

const { predict, score } = await importBundled(`truth/${kind}.ts`);

const articles = readLines(values[kind]);
const began = performance.now();
const predictions = [];
for (const [index, article] of articles.entries()) {
  try {
    predictions.push(await predict(article));
  } catch (error) {
    throw new Error(`line ${index + 1} (id ${article.id}) can't be read`, { cause: error });
  }
}
const elapsed = performance.now() - began;
if (values.out) writeFileSync(values.out, predictions.map(prediction => `${JSON.stringify(prediction)}\n`).join(''));
console.log({ ...score(articles, predictions), articles: articles.length, milliseconds: Math.round(elapsed) });
