#!/usr/bin/env node
// usage: node bench/speed.mjs [--most MEGABYTES]
// Milliseconds of processor time for building packs: from 1 kB to 10 MB, of an ordinary article again and again, and of hostile text.
import { parseArgs } from 'node:util';
import { importBundled } from './bundled.mjs';

const { values } = parseArgs({ options: { most: { type: 'string', default: '10' } } });
const most = Number(values.most) * 1e6;

const { buildFrom, findPeopleIn, article, gazette, hostile } = await importBundled('speed/build.ts');

/** Milliseconds of processor time, which a busy machine doesn't stretch. */
const time = work => {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};
const median = list => [...list].sort((a, b) => a - b)[list.length >> 1];
const rounded = milliseconds => (milliseconds < 100 ? milliseconds.toFixed(1) : Math.round(milliseconds));

for (let run = 0; run < 20; run++) buildFrom(article(6000));

const thousandWords = article(6000);
const runs = Array.from({ length: 41 }, () => time(() => buildFrom(thousandWords)));
console.log(
  `${thousandWords.split(/\s+/).length} words, warmed up: ${rounded(median(runs))} ms (median of ${runs.length})\n`,
);

console.log('  characters         ms   ms a kB');
for (let size = 1000; size <= most; size *= size.toString().startsWith('3') ? 10 / 3 : 3) {
  const length = Math.round(size / 1000) * 1000;
  const text = article(length);
  const taken =
    length <= 100_000 ? median([1, 2, 3].map(() => time(() => buildFrom(text)))) : time(() => buildFrom(text));
  console.log(
    `${text.length.toLocaleString('en').padStart(12)} ${String(rounded(taken)).padStart(10)} ${((1000 * taken) / text.length).toFixed(2).padStart(9)}`,
  );
}

const crowd = gazette(Math.min(most, 1.6e6));
let people = 0;
const found = time(() => (people = findPeopleIn(crowd)));
console.log(`\nPeople alone, in ${crowd.length.toLocaleString('en')} characters: ${people}, ${rounded(found)} ms`);

console.log('\nhostile text                            characters         ms    heap MB');
for (const [name, text] of Object.entries(hostile(Math.min(most, 1e6)))) {
  const before = process.memoryUsage().heapUsed;
  const taken = time(() => buildFrom(text));
  const heap = Math.max(0, process.memoryUsage().heapUsed - before) / 1e6;
  console.log(
    `${name.padEnd(36)} ${text.length.toLocaleString('en').padStart(12)} ${String(rounded(taken)).padStart(10)} ${heap.toFixed(0).padStart(10)}`,
  );
}
