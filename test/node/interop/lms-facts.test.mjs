// What was learned from running LMSes, point by point: each has a test whose title names it, as in «LMS 7: …».
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './source.mjs';

const POINTS = {
  1: 'SCORM 1.2: score min, max and raw, within 0 and 100',
  2: 'Brightspace grades only with raw, max and LMSFinish',
  3: 'SCORM 1.2: session_time is HHHH:MM:SS.SS',
  4: 'suspend data: 4,096 characters in 1.2, 64,000 in 2004',
  5: 'SCORM 1.2: location and response at most 255 characters',
  6: 'SCORM 1.2: the exit is "", time-out, suspend or logout',
  7: 'a wrong answer is wrong in 1.2, incorrect in 2004',
  8: 'interaction ids without spaces, indexes without a gap',
  9: 'each version’s own notation of answers',
  10: 'each version’s own notation of times',
  11: 'SCORM 2004: the id before the response, scaled within -1 and 1',
  12: 'SCORM 1.2: lesson_status alone, the score before it',
  13: 'no mastery score in the manifest',
  14: 'never unload: finish once on pagehide, commit on hidden',
  15: 'opened and left is not passed',
  16: 'suspended, then resumed',
  17: 'the search for the API is bounded and survives other origins',
  18: 'the manifest at the root, scormtype or scormType',
  19: 'cmi5: one POST, first, last, once, durations, success',
  20: 'GIFT: blank lines, TRUE and FALSE, two pairs',
  21: 'Moodle XML: fractions',
  22: 'QTI 2.1: no bare text, camel case; Common Cartridge’s profiles',
};

const files = readdirSync(join(root, 'test'), { recursive: true }).filter(path =>
  /(\.test|-suite)\.(ts|mjs)$/.test(path),
);
const titles = files.flatMap(path =>
  [...readFileSync(join(root, 'test', path), 'utf8').matchAll(/\b(?:it|test)\(\s*['`](LMS \d[^\n]*)/g)].map(
    ([, title]) => title,
  ),
);
const named = title => [...title.matchAll(/LMS (\d+)/g)].map(([, number]) => number);

for (const [number, point] of Object.entries(POINTS)) {
  test(`point ${number} has a test: ${point}`, () => {
    assert.ok(titles.some(title => named(title).includes(number)));
  });
}

test('no test names a point that there isn’t', () => {
  for (const title of titles) for (const number of named(title)) assert.ok(number in POINTS, title);
});
