import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';

const { readText } = await bundled('article/text.ts');

const REST =
  ' The council of Wexmouth voted on Wednesday for a new bridge over the river, which is to be opened in spring.\n\nThe plan goes to a committee, which will look at the costs and at the views of those who live nearby.';
const dayOf = (dateline, datePublished) =>
  readText(`Council backs the bridge\n\n${dateline}${REST}`, { datePublished }).metadata.datePublished;

describe('the day of an article with a dateline', () => {
  for (const [dateline, given, day] of [
    ['WEXMOUTH, Dec. 14 (AP) —', '2016-12-13', '2016-12-14'],
    ['WEXMOUTH, Calif., Dec. 14 (AP) --', '2016-12-13T23:30:00Z', '2016-12-14'],
    ['WEXMOUTH, Dec. 14 (AP) —', '2016-12-13T22:30:00-07:00', '2016-12-14T05:30:00.000Z'],
    ['WEXMOUTH, March 2, 2016 —', '2016-03-01', '2016-03-02'],
    ['WEXMOUTH, Jan. 1 -', '2016-12-31', '2017-01-01'],
  ])
    it(`is that of “${dateline}”, which can’t be after it appeared on ${given}`, () => {
      assert.equal(dayOf(dateline, given), day);
    });

  for (const [dateline, given] of [
    ['WEXMOUTH, Dec. 14 (AP) —', '2016-12-14'],
    ['WEXMOUTH, Dec. 14 (AP) —', '2016-12-15'],
    ['WEXMOUTH, Dec. 14 (AP) —', '2016-12-01'],
    ['WEXMOUTH, March 2, 2015 —', '2016-03-01'],
    ['On Dec. 14 —', '2016-12-13'],
    ['WEXMOUTH —', '2016-12-13'],
  ])
    it(`is that on which it appeared, ${given}, with “${dateline}”`, () => {
      assert.equal(dayOf(dateline, given), given);
    });
});
