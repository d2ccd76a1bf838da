import { expect } from '@open-wc/testing';
import { findDates } from '../../../src/extract/dates.js';
import { german } from '../../../src/languages/de/index.js';

const read = (text: string, reference = '2024-06-14') =>
  findDates(text, { language: german.dates, reference }).flatMap(({ edtf }) => edtf ?? []);

/** The reference is a Friday. */
describe('German dates', () => {
  const table: [text: string, edtf: string][] = [
    ['Die Brücke wurde am 3. Mai 2021 gesperrt.', '2021-05-03'],
    ['Die Brücke wurde am 03.05.2021 gesperrt.', '2021-05-03'],
    ['Die Brücke wurde im Mai 2021 gesperrt.', '2021-05'],
    ['Die Brücke wurde im Jänner gesperrt.', '2024-01'],
    ['Die Brücke wurde 2021 gesperrt.', '2021'],
    ['Die Brücke wurde im Jahr 1898 gebaut.', '1898'],
    ['Die Brücke wurde am Mittwoch gesperrt.', '2024-06-12'],
    ['Die Brücke wurde am vergangenen Montag gesperrt.', '2024-06-10'],
    ['Die Brücke wird am kommenden Dienstag gesperrt.', '2024-06-18'],
    ['Die Brücke wurde gestern gesperrt.', '2024-06-13'],
    ['Die Brücke wurde vorgestern gesperrt.', '2024-06-12'],
    ['Die Brücke wurde vor zwei Wochen gesperrt.', '2024-05-27'],
    ['Die Brücke wurde vor drei Jahren gesperrt.', '2021'],
    ['Die Brücke wurde im vergangenen Jahr gesperrt.', '2023'],
    ['Die Brücke wurde in der vergangenen Woche gesperrt.', '2024-06-03/2024-06-09'],
    ['Die Brücke wurde im Sommer 2019 gesperrt.', '2019-22'],
    ['Die Brücke wurde im ersten Quartal 2023 gesperrt.', '2023-01'],
    ['Die Brücke wurde in den 1990er-Jahren gebaut.', '199X'],
    ['Die Brücke wurde am Karfreitag 2021 gesperrt.', '2021-04-02'],
    ['Die Messe läuft vom 3. bis 5. Mai 2021.', '2021-05-03/2021-05-05'],
    ['Die Brücke ist seit 2014 gesperrt.', '2014/..'],
  ];
  for (const [text, edtf] of table) {
    it(`are read in “${text}” as ${edtf}`, () => {
      const found = read(text);
      expect(found, found.join(', ')).to.have.length(1);
      expect(found[0].split('/')[0].slice(0, edtf.split('/')[0].length)).to.equal(edtf.split('/')[0]);
    });
  }

  const none = [
    'Der Ort hat 2000 Einwohner.',
    'Am Morgen danach war alles still.',
    'Es kostet 3.5 Euro mehr.',
    'Jeden Montag tagt der Rat.',
    'August Müller malte die Brücke.',
    'Der 34-Jährige sprang ins Wasser.',
    'Die Sitzung dauerte zwei Stunden.',
    'Artikel 2014 des Gesetzes gilt.',
  ];
  for (const text of none) {
    it(`are not found in “${text}”`, () => {
      const dates = findDates(text, { language: german.dates, reference: '2024-06-14' });
      expect(dates.filter(({ type, edtf, rule }) => type === 'DATE' && edtf && rule !== 'part-of-day')).to.deep.equal(
        [],
      );
    });
  }

  it('count from nothing where the article has no date', () => {
    expect(findDates('Gestern schloss die Brücke.', { language: german.dates })[0].edtf).to.be.undefined;
  });
});
