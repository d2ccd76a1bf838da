#!/usr/bin/env node
// usage: node bench/truth.mjs --quotes|--dates FILE.jsonl [--out PREDICTIONS.jsonl] [--folds 5] [--by outlet]
// Runs the builder's own functions over an annotated corpus, one JSON a line, and prints how right they are: of all
// articles, and of each fold of them, so that a rule that holds for a few articles alone shows.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importBundled } from './bundled.mjs';

const { values } = parseArgs({
  options: {
    quotes: { type: 'string' },
    dates: { type: 'string' },
    out: { type: 'string' },
    folds: { type: 'string' },
    by: { type: 'string' },
  },
});
const kind = ['quotes', 'dates'].find(name => values[name] !== undefined);
if (!kind || (values.by !== undefined && values.by !== 'outlet')) {
  console.error(
    'usage: node bench/truth.mjs --quotes|--dates FILE.jsonl [--out PREDICTIONS.jsonl] [--folds 5] [--by outlet]',
  );
  process.exit(2);
}

const readLines = file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line));

const { predict, score, inBrief } = await importBundled(`truth/${kind}.ts`);

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

/** The same article is always in the same fold; an outlet is what stands before the first underscore of an id. */
const foldOf = ({ id }) =>
  values.by === 'outlet'
    ? id.split('_')[0]
    : `fold ${1 + (createHash('sha256').update(id).digest()[0] % Number(values.folds))}`;

if (values.folds || values.by) {
  const folds = new Map();
  articles.forEach((article, index) => {
    const name = foldOf(article);
    if (!folds.has(name)) folds.set(name, [[], []]);
    const [own, predicted] = folds.get(name);
    own.push(article);
    predicted.push(predictions[index]);
  });
  const rows = [...folds].sort(([a], [b]) => a.localeCompare(b));
  console.table(
    Object.fromEntries(
      rows.map(([name, [own, predicted]]) => [name, { articles: own.length, ...inBrief(score(own, predicted)) }]),
    ),
  );
}
