#!/usr/bin/env node
// usage: node bench/planted.mjs FILE.jsonl… [--errors 1000] [--show]
// Plants errors of twelve kinds in the packs of articles (a corpus, one JSON with `text` a line) and counts what the check finds.
import { parseArgs } from 'node:util';
import { importBundled } from './bundled.mjs';
import { readCorpora } from './corpus.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '1000' }, show: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  console.error('usage: node bench/planted.mjs FILE.jsonl… [--errors 1000] [--show]');
  process.exit(2);
}
const sources = readCorpora(positionals);

const { plantAll } = await importBundled('truth/planted.ts');
const { outcomes, own } = plantAll(sources, Number(values.errors));

const total = { planted: 0, refuted: 0, doubted: 0 };
console.log(`${'kind'.padEnd(36)} planted refuted doubted passed`);
const row = (name, { planted, refuted, doubted }) =>
  console.log(
    `${name.padEnd(36)} ${[planted, refuted, doubted, planted - refuted - doubted].map(n => String(n).padStart(7)).join('')}`,
  );
for (const [name, outcome] of Object.entries(outcomes)) {
  row(name, outcome);
  for (const key of Object.keys(total)) total[key] += outcome[key];
  if (values.show) for (const passed of outcome.passed.slice(0, 4)) console.log(`    ${passed}`);
}
row('all', total);
console.log(
  `\nOf ${own.facts} sure facts of the builder the check doubts ${own.doubted}: ${((100 * own.doubted) / own.facts).toFixed(2)} %`,
);
if (values.show) for (const example of own.examples) console.log(`    ${example}`);
