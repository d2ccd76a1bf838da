#!/usr/bin/env node
// usage: node bench/audit.mjs FILE.jsonl… [--errors 1000] [--most 80] [--show KIND]
// Writes the questions of articles (a corpus, one JSON with `text` a line) as question files, plants errors in them, imports
// them and counts what the audit finds: by kind of error, and of the questions as they were.
import { parseArgs } from 'node:util';
import { importBundled } from './bundled.mjs';
import { readCorpora } from './corpus.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '1000' },
    most: { type: 'string', default: '1000' },
    show: { type: 'string' },
  },
});
if (positionals.length === 0) {
  console.error('usage: node bench/audit.mjs FILE.jsonl… [--errors 1000] [--most 80] [--show KIND]');
  process.exit(2);
}
const sources = readCorpora(positionals);

const { auditAll } = await importBundled('truth/audit.ts');
const { outcomes, own } = auditAll(sources.slice(0, Number(values.most)), Number(values.errors));

const share = (count, all) => `${((100 * count) / Math.max(1, all)).toFixed(1).padStart(6)} %`;
console.log(`${'planted'.padEnd(44)} number refuted doubted  passed`);
const total = { planted: 0, refuted: 0, doubted: 0 };
const row = (name, { planted, refuted, doubted }) =>
  console.log(
    `${name.padEnd(44)} ${String(planted).padStart(6)}${share(refuted, planted)}${share(doubted, planted)}${share(planted - refuted - doubted, planted)}`,
  );
for (const [name, outcome] of Object.entries(outcomes)) {
  row(name, outcome);
  for (const key of Object.keys(total)) total[key] += outcome[key];
  if (values.show && name.includes(values.show))
    for (const passed of outcome.passed.slice(0, 12)) console.log(`    ${passed}\n`);
}
row('all', total);
console.log(`\n${'as they were'.padEnd(44)} number   borne refuted  unsure`);
for (const [kind, { asked, borneOut, refuted, examples }] of Object.entries(own)) {
  console.log(
    `${kind.padEnd(44)} ${String(asked).padStart(6)}${share(borneOut, asked)}${share(refuted, asked)}${share(asked - borneOut - refuted, asked)}`,
  );
  if (values.show && `own ${kind}`.includes(values.show))
    for (const each of examples.slice(0, 20)) console.log(`    ${each}\n`);
}
