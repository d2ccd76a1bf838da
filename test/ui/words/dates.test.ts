import { expect } from '@open-wc/testing';
import { dateInWords } from '../../../src/ui/words/dates.js';
import { en } from '../../../src/ui/locales/en.js';

describe('a date in words', () => {
  for (const [edtf, lang, words] of [
    ['2024-05-01', 'en-GB', '1 May 2024'],
    ['2024-05', 'de', 'Mai 2024'],
    ['2024', 'fr', '2024'],
    ['2024-05~', 'en', 'about May 2024'],
  ] as const)
    it(`is no more precise than it is: ${edtf}`, () => expect(dateInWords(edtf, lang, en)).to.equal(words));

  for (const lang of ['az', 'bs', 'kk', 'kok', 'pa', 'sd', 'uz'])
    it(`has a month or its number in a language that a browser may know only by name: ${lang}`, () => {
      expect(dateInWords('2024-05-01', lang, en)).not.to.match(/M\d/);
      expect(dateInWords('2024-05', lang, en)).to.match(/[\p{L}\p{M}]{2}|^2024-05$/u);
    });
});
