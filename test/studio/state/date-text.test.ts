import { expect } from '@open-wc/testing';
import { french } from '../../../src/languages/fr/index.js';
import { german } from '../../../src/languages/de/index.js';
import { english } from '../../../src/languages/en/index.js';
import { readDateIn, readDay } from '../../../src/studio/state/date-text.js';

describe('dates that a person types', () => {
  const read: [typed: string, edtf: string][] = [
    ['August 2024', '2024-08'],
    ['15 May 2025', '2025-05-15'],
    ['May 15, 2025', '2025-05-15'],
    ['2024', '2024'],
    ['  2024-08-05 ', '2024-08-05'],
    ['2024-21', '2024-21'],
    ['1990/1995', '1990/1995'],
    ['about 1990', '1990~'],
    ['on 3 February 2024', '2024-02-03'],
    ['last Wednesday', '2025-05-14'],
    ['yesterday', '2025-05-14'],
    ['2024-8', '2024-08'],
    ['2024/8/5', '2024-08-05'],
    ['20240805', '2024-08-05'],
    ['08/2024', '2024-08'],
    ['5.8.2024', '2024-08-05'],
    ['25/8/2024', '2024-08-25'],
    ['8/25/2024', '2024-08-25'],
    ['Aug. 2024', '2024-08'],
  ];
  for (const [typed, edtf] of read) {
    it(`reads “${typed}” as ${edtf}`, () => {
      expect(readDateIn(typed, [english.dates], '2025-05-15')).to.deep.equal({ edtf });
    });
  }

  const refused: [typed: string, why: RegExp][] = [
    ['soon', /not read as a date/],
    ['31 June 2024', /./],
    ['2024-02-30', /on no calendar/],
    ['2024-13', /on no calendar/],
    ['30/2/2024', /on no calendar/],
    ['3/5/2024', /may be two days/],
    ['May 2024 and June 2025', /more than one date|part of a date/],
    ['5 May 2024 bananas', /“bananas” is not read/],
  ];
  for (const [typed, why] of refused) {
    it(`says why “${typed}” is none`, () => {
      const reading = readDateIn(typed, [english.dates], '2025-05-15');
      expect('problem' in reading && reading.problem).to.match(why);
    });
  }

  it('asks for the article’s date where a date counts from it', () => {
    const reading = readDateIn('last Wednesday', [english.dates]);
    expect('problem' in reading && reading.problem).to.match(/date of the article/);
  });

  const languages = [english.dates, german.dates, french.dates];
  for (const [typed, edtf] of [
    ['3. Mai 2024', '2024-05-03'],
    ['am 3. Mai 2024', '2024-05-03'],
    ['um 1990', '1990~'],
    ['le 3 mai 2024', '2024-05-03'],
    ['3 May 2024', '2024-05-03'],
  ] as const) {
    it(`reads “${typed}” in whichever language it is`, () => {
      expect(readDateIn(typed, languages)).to.deep.equal({ edtf });
    });
  }

  it('says in the first language why a text is a date in none', () => {
    expect(readDateIn('bald', languages))
      .to.have.property('problem')
      .that.matches(/not read as a date/);
  });

  it('asks for the day of an article, not less', () => {
    expect(readDay('15 May 2025', [english.dates])).to.deep.equal({ edtf: '2025-05-15' });
    expect(readDay('May 2025', [english.dates]))
      .to.have.property('problem')
      .that.matches(/day is needed/);
  });
});
