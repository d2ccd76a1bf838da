#!/usr/bin/env node
// usage: node bench/questions.mjs FILE.jsonl … [--seed S] [--sample N --out SAMPLE.md] [--quizzes N --quizzes-out QUIZZES.md]
// Builds a pack of each article ({ id, text, pub_date | ref_date, lang? } a line) and prints what is asked of them; writes
// questions, or whole quizzes of ten, drawn by a seed, each with its article, for somebody to read.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importBundled } from './bundled.mjs';
import { readCorpora } from './corpus.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    sample: { type: 'string', default: '0' },
    out: { type: 'string', default: 'sample.md' },
    quizzes: { type: 'string', default: '0' },
    'quizzes-out': { type: 'string', default: 'quizzes.md' },
  },
});
if (!positionals.length) {
  console.error('usage: node bench/questions.mjs FILE.jsonl … [--seed S] [--sample N --out FILE] [--quizzes N]');
  process.exit(2);
}

const { askedOf, figures, sampled, quizzes } = await importBundled('questions/questions.ts');
const articles = readCorpora(positionals);
const began = performance.now();
const asked = [];
for (const article of articles) asked.push(await askedOf(article));
const seconds = (performance.now() - began) / 1000;
console.log({ ...figures(asked), 'articles a second': Math.round(articles.length / seconds) });
if (+values.sample) writeFileSync(values.out, sampled(asked, +values.sample, values.seed));
if (+values.quizzes) writeFileSync(values['quizzes-out'], quizzes(asked, +values.quizzes, values.seed));
