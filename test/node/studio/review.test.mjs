// How many keys a whole review takes, from the finished quiz to the last fact that waited. On what is built.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { reviewByKeys } from './review.mjs';
import { openStudio, studioWith } from './serve.mjs';

const ARTICLE = readFileSync('stories/samples/harbour-bridge.md', 'utf8');
/** From the finished quiz to the first fact that waits. */
const WAY = 12;
/** Open it, go to Accept, accept. */
const A_FACT = 3;

describe('a whole review by keyboard alone', () => {
  const open = openStudio();

  it(`takes ${A_FACT} presses a fact and at most ${WAY} to the first: the focus stays where the work is`, async () => {
    const page = await studioWith(open, ARTICLE);
    const { facts, presses } = await reviewByKeys(page);
    assert.ok(facts > 5, `${facts} facts wait`);
    assert.ok(presses <= WAY + A_FACT * facts, `${presses} presses for ${facts} facts`);
    assert.equal(await page.$('#tab-facts .count'), null, 'nothing waits any more');
    assert.deepEqual(page.problems, []);
  });
});
