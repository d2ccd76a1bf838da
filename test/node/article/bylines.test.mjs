import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';
import { bylines } from './bylines.mjs';

const { authorsOf, isByline, isDateline } = await bundled('article/byline.ts');

describe('the people in a line that names who wrote it', () => {
  for (const [line, names] of bylines)
    it(`${line} -> ${names.join(', ') || 'nobody'}`, () => assert.deepEqual(authorsOf(line), names));
});

describe('a sentence that names somebody, or a day, is no byline', () => {
  for (const line of [
    'By the river, Ana Silva saw the wall break.',
    'By May 8, 2025, the wall will be rebuilt, Ana Silva said.',
    'Von Berlin nach Hamburg sind es 280 Kilometer.',
    'Ana Silva was elected on 8 May 2025 after a long night of counting.',
    'On 8 May 2025 the council voted.',
    'Written by hand, the letter is 200 years old.',
    'Posted guards turned away everybody who came.',
    'Updated figures show that trade fell.',
    'Por la mañana, Ana Silva abrió la puerta.',
  ])
    it(line, () => assert.ok(!isByline(line) && !isDateline(line)));
});
