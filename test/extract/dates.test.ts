import { expect } from '@open-wc/testing';
import { findDates } from '../../src/extract/dates.js';
import { english } from '../../src/languages/en/index.js';

/** A Friday. */
const FRIDAY = '2024-06-14';
const datesIn = (text: string, reference: string | undefined = FRIDAY) =>
  findDates(text, { language: english.dates, ...(reference !== undefined && { reference }) });
const edtfIn = (text: string, reference?: string) =>
  datesIn(text, reference).flatMap(({ type, edtf }) => (type === 'DATE' ? [edtf] : []));

/** What a text says, and the EDTF dates in it when it appeared on Friday 14 June 2024. */
type Cases = [text: string, ...dates: (string | undefined)[]][];

const cases: Record<string, Cases> = {
  'a day of the calendar': [
    ['The bridge fell on 3 May 2021.', '2021-05-03'],
    ['The bridge fell on May 3, 2021.', '2021-05-03'],
    ['The bridge fell on the 3rd of May 2021.', '2021-05-03'],
    ['It was signed on 2021-05-03.', '2021-05-03'],
    ['The bridge fell on May the 3rd 2021.', '2021-05-03'],
    ['The bridge fell on May 3rd of 2021.', '2021-05-03'],
    ['The bridge fell on the 3rd of May of 2021.', '2021-05-03'],
    ['The bridge fell on May 3, in 2021.', '2021-05-03'],
    ['The bridge fell on May 3 back in 2021.', '2021-05-03'],
    ['The bridge fell on May 3 in the year 2021.', '2021-05-03'],
    ['The bridge fell on the third of May 2021.', '2021-05-03'],
    ['The bridge fell on 3-May-2021.', '2021-05-03'],
    ['The bridge fell on 2021/05/03.', '2021-05-03'],
    ['The bridge fell in May nineteen ninety-seven.', '1997-05'],
    ['The bridge was shut on May 3 and 4, 2021.', '2021-05-03/2021-05-04'],
    ['The bridge fell on 3 May last year.', '2023-05-03'],
    ['The bridge fell on the 3rd of this month.', '2024-06-03'],
    ['The bridge fell on the 12th.', '2024-06-12'],
    ['The bridge fell on the 28th.', '2024-05-28'],
    ['The bridge fell on Monday of last week.', '2024-06-03'],
    ['The bridge fell in May in 2021.', '2021-05'],
    ['The bridge fell in May (2021).', '2021-05'],
    ['The bridge fell on May 3 (2021).', '2021-05-03'],
    ['The bridge fell on May 3, ’21.', '2021-05-03'],
    ['The bridge fell on 3 May ’98.', '1998-05-03'],
    ['The bridge fell on 3 May, 2021.', '2021-05-03'],
    ['The bridge fell on 23.5.2021.', '2021-05-23'],
    ['The Romans built it in 1200 BC.'],
    ['The talks began on March 2.', '2024-03-02'],
    ['The talks will begin on September 2.', '2024-09-02'],
    ['They voted on Dec. 12.', '2023-12-12'],
    ['They voted to close the bridge to cars from Sept. 2.', '2024-09-02'],
    ['They met to learn from Dec. 12.', '2023-12-12'],
    ['They were killed on Monday, Oct. 26.', '2023-10-26'],
  ],
  'a weekday by the tense': [
    ['They met on Wednesday.', '2024-06-12'],
    ['They will meet on Wednesday.', '2024-06-19'],
    ['Sailors planned a large march in Larne on Saturday.', '2024-06-15'],
    ['The board called for a strike by all its sailors on Monday.', '2024-06-17'],
    ['They met on Friday.', '2024-06-14'],
    ['The court is due to rule on Monday.', '2024-06-17'],
    ['The court ruled on Monday that it is to close.', '2024-06-10'],
    ['They met last Wednesday.', '2024-06-12'],
    ['They will meet next Wednesday.', '2024-06-19'],
    ['The city has given the owners until Tuesday to leave.', '../2024-06-18'],
    ['The money would be paid on a still unspecified date in January.', '2025-01'],
    ['Whether pupils will make up the lost days in July is open.', '2024-07'],
    ['They met on Tuesday last week.', '2024-06-04'],
    ['They meet on Tuesday next week.', '2024-06-18'],
  ],
  'a month without a year': [
    ['The law was passed in March.', '2024-03'],
    ['The law was passed in October.', '2023-10'],
    ['The law will be passed in October.', '2024-10'],
    ['The law was passed last August.', '2023-08'],
    ['The law was passed in July last year.', '2023-07'],
    ['The law was passed in July, last year.', '2023-07'],
    ['The law takes effect next March.', '2025-03'],
    ['The law was passed in March 2019.', '2019-03'],
    ['The law was passed in early March 2019.', '2019-03'],
  ],
  'days counted from the article': [
    ['He resigned yesterday.', '2024-06-13'],
    ['He resigned today.', '2024-06-14'],
    ['He will resign tomorrow.', '2024-06-15'],
    ['He resigned two weeks ago.', '2024-05-27/2024-06-02'],
    ['He resigned three days ago.', '2024-06-11'],
    ['He resigned five years ago.', '2019'],
    ['He resigned last month.', '2024-05'],
    ['He resigned last year.', '2023'],
    ['He will resign next year.', '2025'],
    ['He resigned last week.', '2024-06-03/2024-06-09'],
  ],
  'a date counted from the one before': [
    ['The dam broke in May 1990. A year later the valley was dry.', '1990-05', '1991'],
    ['The dam broke on 4 May 1990. The following month the valley was dry.', '1990-05-04', '1990-06'],
    ['The dam broke in 1990. Two years earlier it had been mended.', '1990', '1988'],
    ['The dam broke on 4 May 1990. The next day it rained.', '1990-05-04', '1990-05-05'],
  ],
  'a year, a decade, a century': [
    ['The law dates from 1990.', '1990'],
    ['In the 1990s the quay was closed.', '199X'],
    ['In the nineties the quay was closed.', '199X'],
    ['The quay was built in the 19th century.', '18XX'],
    ['The quay was built in the eighteenth century.', '17XX'],
  ],
  'a season': [
    ['The park opened in the spring of 2019.', '2019-21'],
    ['The park opened in summer 2019.', '2019-22'],
    ['The park opened last autumn.', '2023-23'],
    ['The park will open this summer.', '2024-22'],
    ['The park closed last winter.', '2023-24'],
  ],
  'a quarter': [
    ['Sales fell in the first quarter of 2023.', '2023-01/2023-03'],
    ['Sales fell in Q3 2023.', '2023-07/2023-09'],
    ['Sales fell in the fourth quarter of last year.', '2023-10/2023-12'],
  ],
  'a holiday': [
    ['They left on Christmas Day 2021.', '2021-12-25'],
    ['They left on Thanksgiving.', '2023-11-23'],
    ['They left on Easter Monday 2024.', '2024-04-01'],
    ['They will leave on Labor Day.', '2024-09-02'],
    ['They left last Christmas.', '2023-12-25'],
    ['They left on Good Friday.', '2024-03-29'],
  ],
  'a range': [
    ['He ruled from 1990 to 1995.', '1990/1995'],
    ['He ruled between March and May 2019.', '2019-03/2019-05'],
    ['The fair lasts from 3 to 5 May 2019.', '2019-05-03/2019-05-05'],
    ['The fair lasted from Aug. 26 to Oct. 20, 2019.', '2019-08-26/2019-10-20'],
    ['The years 1990-1995 were dry.', '1990/1995'],
  ],
  'an open or a rough date': [
    ['The ban has held since 2014.', '2014/..'],
    ['The ban holds until May 2025.', '../2025-05'],
    ['The well was dug around 1900.', '1900~'],
  ],
};

describe('findDates', () => {
  for (const [kind, list] of Object.entries(cases)) {
    describe(`reads ${kind}`, () => {
      for (const [text, ...dates] of list) it(text, () => expect(edtfIn(text)).to.deep.equal(dates));
    });
  }

  it('keeps the offsets of what it read', () => {
    const text = 'They met on Wednesday, two days before the vote of 14 June 2024.';
    expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).to.include.members([
      'Wednesday',
      '14 June 2024',
    ]);
  });

  it('does not guess a relative date without the article’s', () => {
    for (const text of [
      'They met on Wednesday.',
      'He left last August.',
      'He left yesterday.',
      'It closed in March.',
    ]) {
      const [mention] = findDates(text, { language: english.dates });
      expect(mention.edtf, text).to.equal(undefined);
      expect(mention.sure, text).to.equal(false);
    }
    expect(findDates('It closed in March 2019.', { language: english.dates })[0].edtf).to.equal('2019-03');
  });

  it('is not sure of a weekday that is six days back, or tomorrow', () => {
    const sure = (text: string) => datesIn(text, '2024-06-13').map(mention => mention.sure);
    expect(sure('They met on Friday.')).to.deep.equal([false]);
    expect(sure('They met last Friday.')).to.deep.equal([true]);
    expect(sure('They met on Saturday.')).to.deep.equal([true]);
  });

  it('reads a time of day with its zone as a time, and the day beside it', () => {
    const [mention] = datesIn('The call began at 9 a.m. EST on 3 May 2021.');
    expect(mention.edtf).to.equal('2021-05-03');
    expect(mention.value).to.equal('2021-05-03T09:00');
    expect(datesIn('The call began at 14:30 GMT.')[0].type).to.equal('TIME');
  });

  it('tells durations and repeated days from dates', () => {
    const types = (text: string) => datesIn(text).map(({ type }) => type);
    expect(types('They agreed on a 30-day truce.')).to.deep.equal(['DURATION']);
    const values = (text: string) => datesIn(text).map(({ value }) => value);
    expect(values('They have waited for 2 1/2 years.')).to.deep.equal(['P2Y6M']);
    expect(values('It took five and a half hours.')).to.deep.equal(['PT5H30M']);
    expect(values('It took a minute and a half.')).to.deep.equal(['PT1M30S']);
    expect(types('They have waited for three years.')).to.deep.equal(['DURATION']);
    expect(types('They meet every Tuesday.')).to.deep.equal(['SET']);
  });

  it('is unsure where day and month could be exchanged', () => {
    expect(datesIn('It was signed on 3/4/2021.')[0].sure).to.equal(false);
    expect(datesIn('It was signed on 13/4/2021.')[0].sure).to.equal(true);
  });
});
