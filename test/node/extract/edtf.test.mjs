// What the builder writes as EDTF, read by a reader of EDTF that is not ours; and what the quiz makes of it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import edtf, { parse } from 'edtf';
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: `export { findDates } from './src/extract/dates.ts'; export { english } from './src/languages/en/index.ts'; export { timeSpan } from './src/quiz/edtf.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const { findDates, english, timeSpan } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const texts = [
  'on 3 May 2021',
  'in May 2021',
  'in 2021',
  'last August',
  'yesterday',
  'on Wednesday',
  'two weeks ago',
  'last week',
  'over the weekend',
  'ten years ago',
  'in the 1990s',
  'in the 19th century',
  'in the spring of 2019',
  'last winter',
  'in the first quarter of 2023',
  'on Christmas Day 2021',
  'from 1990 to 1995',
  'from 3 to 5 May 2019',
  'since 2014',
  'until May 2025',
  'around 1900',
];

describe('EDTF', () => {
  for (const text of texts) {
    const dates = findDates(`It happened ${text}.`, { reference: '2024-06-14', language: english.dates }).flatMap(
      ({ edtf }) => edtf ?? [],
    );
    it(`of “${text}” is ${dates.join(', ')}`, () => {
      assert.equal(dates.length, 1);
      assert.doesNotThrow(() => parse(dates[0], { level: 2 }));
    });

    it(`of “${text}” spans what another reader makes of it`, () => {
      const [date] = dates;
      // That reader gives years of the Gregorian calendar no season, and a quarter no span.
      if (/\.\.|~|-2[1-4]$/.test(date)) return assert.ok(timeSpan(date));
      const { min, max } = edtf(date);
      const span = timeSpan(date);
      assert.equal(span.start, min);
      assert.equal(span.end, max + 1);
    });
  }
});
