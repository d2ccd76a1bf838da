import { expect } from '@open-wc/testing';
import { numbers } from '../../../src/languages/de/numbers.js';

const read = (sentence: string) =>
  numbers.numbersIn(sentence).map(({ value, unit, reason }) => [value, unit, ...(reason ? ['?'] : [])]);

describe('numbers in German', () => {
  const table: [sentence: string, value: number, unit: string, unsure?: '?'][] = [
    ['Der Umbau kostet 250.000 Euro.', 250_000, 'EUR'],
    ['Der Umbau kostet 1,2 Millionen Euro.', 1.2e6, 'EUR'],
    ['Der Umbau kostet 3,5 Mrd. Euro.', 3.5e9, 'EUR'],
    ['Der Umbau kostet 2 Billionen Euro.', 2e12, 'EUR'],
    ['Der Umbau kostet € 12,50.', 12.5, 'EUR'],
    ['Rund 12.500 Menschen kamen zur Feier.', 12_500, 'Menschen'],
    ['Rund 40 freiwillige Helfer kamen zur Feier.', 40, 'freiwillige Helfer'],
    ['Der Anteil stieg auf 12,5 Prozent.', 12.5, '%'],
    ['Die Strecke ist 85 Kilometer lang.', 85, 'Kilometer'],
    ['In 85 Kilometern Entfernung liegt die Stadt.', 85, 'Kilometer'],
    ['Der Umbau kostet 1,250 Euro.', 1.25, 'EUR', '?'],
    ['Der Umbau kostet 200 bis 300 Euro.', 300, 'EUR', '?'],
  ];
  for (const [sentence, value, unit, unsure] of table) {
    it(`reads ${value} ${unit} in “${sentence}”`, () => {
      const expected = unsure ? [value, unit, unsure] : [value, unit];
      expect(read(sentence)).to.deep.include(expected);
    });
  }

  const none = [
    'Die Brücke wurde 1998 gebaut.',
    'Die Sitzung beginnt um 19.30 Uhr.',
    'Am 3. Mai 2024 begann der Umbau.',
    'Artikel 146 des Gesetzes bleibt.',
    'Die Mannschaft gewann 21:14.',
    'Der 45-jährige Fahrer blieb ruhig.',
    'Vor 20 Jahren war das anders.',
    'Die Boeing 737 landete sicher.',
    'Sie wohnt in der Hafenstraße 112.',
    'Im Jahr 2030 Menschen zu befragen wäre schwer.',
    'Ein Erdbeben der Stärke 7,5 traf die Stadt.',
    'Das sind 29 waren es vorher.',
  ];
  for (const sentence of none) {
    it(`reads no count in “${sentence}”`, () => {
      expect(read(sentence)).to.deep.equal([]);
    });
  }
});

describe('what is only supposed to be so many in German', () => {
  const reasonOf = (sentence: string) => {
    const [{ start, end }] = numbers.numbersIn(sentence);
    return numbers.framed?.(sentence, start, end);
  };
  for (const sentence of [
    'Der Hafen hatte nie 300 Arbeiter.',
    'Der Hafen soll 300 Arbeiter haben.',
    'Der Hafen hat angeblich 300 Arbeiter.',
    'Wenn der Hafen 300 Arbeiter hätte, wäre er voll.',
    'Der Hafen bestreitet, dass er 300 Arbeiter entlassen hat.',
    'Die Zahl von 300 Arbeitern war falsch.',
    'Im Roman hat der Hafen 300 Arbeiter.',
  ])
    it(`is in “${sentence}”`, () => {
      expect(reasonOf(sentence)).to.be.a('string');
    });
  for (const sentence of ['Der Hafen entließ im Mai 300 Arbeiter.', 'Nicht nur die Crew kam: 300 Menschen kamen.'])
    it(`is not in “${sentence}”`, () => {
      expect(reasonOf(sentence)).to.equal(undefined);
    });
});
