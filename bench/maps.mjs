#!/usr/bin/env node
// usage: node bench/maps.mjs FILE.jsonl … [--sample N --out SAMPLE.tsv]
// Builds a pack of each article with an atlas and prints how many of its sure places get a position, how many are to review,
// how large the maps are, and how many articles have a question on the map; writes every so many places, with what stands around their names, for somebody to read.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openData } from '../.scripts/build/open-data.mjs';
import { importBundled } from './bundled.mjs';
import { readCorpora } from './corpus.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '0' }, out: { type: 'string', default: 'sample.tsv' } },
});
if (!positionals.length) {
  console.error('usage: node bench/maps.mjs FILE.jsonl … [--sample N --out FILE]');
  process.exit(2);
}

const { makeAtlas, mapped, asLine } = await importBundled('maps/places.ts');
const atlas = makeAtlas(openData());
const found = [];
for (const article of readCorpora(positionals)) found.push(await mapped(article, atlas));
const places = found.flatMap(each => each.places);
const located = places.filter(({ coordinates }) => coordinates);
const bytes = found.flatMap(({ map }) => (map ? Buffer.byteLength(JSON.stringify(map)) : [])).sort((a, b) => a - b);
console.log({
  articles: found.length,
  'sure places': places.length,
  'with a position': located.length,
  'to review': places.filter(({ review }) => review).length,
  maps: bytes.length,
  'bytes of a map, median and most': [bytes[bytes.length >> 1], bytes.at(-1)],
  'articles asking on it': found.filter(({ asked }) => asked.some(({ review }) => !review)).length,
  'articles where all such wait for an editor': found.filter(
    ({ asked }) => asked.length && asked.every(({ review }) => review),
  ).length,
});
const every = Math.max(1, Math.floor(located.length / (+values.sample || 1)));
if (+values.sample) {
  const sample = located.filter((_, at) => at % every === 0).slice(0, +values.sample);
  writeFileSync(values.out, `${sample.map(asLine).join('\n')}\n`);
}
