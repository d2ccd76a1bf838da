import { expect } from '@open-wc/testing';
import { readText } from '../../../src/article/text.js';
import { buildPack } from '../../../src/build/build-pack.js';
import { findDates } from '../../../src/extract/dates.js';
import { dates } from '../../../src/languages/es/dates.js';
import { spanish } from '../../../src/languages/es/index.js';
import { numbers } from '../../../src/languages/es/numbers.js';
import { checkPack } from '../../../src/pack/check.js';

const REFERENCE = '2024-06-14';

describe('dates in Spanish', () => {
  const table: [text: string, value: string][] = [
    ['El puente se abrió el 3 de mayo de 2024.', '2024-05-03'],
    ['El puente se cerró el pasado 3 de mayo.', '2024-05-03'],
    ['El puente se cerró hace dos semanas.', '2024-W22'],
    ['El puente se cerró ayer por la tarde.', '2024-06-13'],
    ['El puente se cerró el miércoles.', '2024-06-12'],
    ['El puente se cerró en agosto de 2023.', '2023-08'],
    ['El puente se cerró el año pasado.', '2023'],
    ['El puente se cerrará la próxima semana.', '2024-W25'],
    ['El puente se construyó en el siglo XIX.', '18'],
    ['El puente se construyó en los años ochenta.', '198'],
    ['El puente se cerró en el primer trimestre de 1998.', '1998-Q1'],
  ];
  for (const [text, value] of table) {
    it(`reads ${value} in “${text}”`, () => {
      const found = findDates(text, { reference: REFERENCE, language: dates }).filter(({ type }) => type === 'DATE');
      expect(found.map(date => date.value.slice(0, value.length))).to.include(value);
    });
  }

  for (const text of [
    'Julio Ruiz cruzó el puente.',
    'Cada lunes se cierra el puente.',
    'Por la mañana cruzan 2024 personas.',
  ])
    it(`reads none in “${text}”`, () => {
      const found = findDates(text, { reference: REFERENCE, language: dates }).filter(({ type }) => type === 'DATE');
      expect(found).to.deep.equal([]);
    });
});

describe('numbers in Spanish', () => {
  const table: [sentence: string, value: number, unit: string][] = [
    ['La obra cuesta 250.000 euros.', 250_000, 'EUR'],
    ['La obra cuesta 5 500 euros.', 5500, 'EUR'],
    ['La obra cuesta 1,2 millones de euros.', 1.2e6, 'EUR'],
    ['La obra cuesta 2.500 millones de dólares.', 2.5e9, 'USD'],
    ['La obra cuesta 3 mil millones de dólares.', 3e9, 'USD'],
    ['Asistieron 12.500 personas.', 12_500, 'personas'],
    ['Subió un 12,5 por ciento.', 12.5, '%'],
  ];
  for (const [sentence, value, unit] of table) {
    it(`reads ${value} ${unit} in “${sentence}”`, () => {
      expect(numbers.numbersIn(sentence).map(read => [read.value, read.unit])).to.deep.include([value, unit]);
    });
  }

  for (const sentence of [
    'El puente se abrió en 1998.',
    'Empieza a las 19.30 horas.',
    'El artículo 146 sigue en vigor.',
    'El vuelo 370 aterrizó.',
    'Lo vio hace 20 años.',
  ])
    it(`reads no count in “${sentence}”`, () => {
      expect(numbers.numbersIn(sentence)).to.deep.equal([]);
    });
});

describe('who speaks in Spanish', () => {
  const LEAD = 'La alcaldesa Clara Ruiz y el ingeniero Pedro Soto presentaron el plan del puente.';
  function speakerOf(text: string): { by?: string; sure: boolean } {
    const article = readText(`Disputa por el puente\n\n${LEAD}\n\n${text}`, { lang: 'es', datePublished: REFERENCE });
    const pack = buildPack(article, { language: spanish });
    expect(checkPack(pack, article).filter(({ level }) => level === 'error')).to.deep.equal([]);
    const quote = pack.quotes.find(each => each.text.includes('cerrar el puente'));
    return {
      by: pack.people.find(({ id }) => id === quote?.speaker)?.name,
      sure: quote !== undefined && !quote.review,
    };
  }
  const table: [text: string, by: string][] = [
    ['«Tenemos que cerrar el puente ahora», afirmó Ruiz.', 'Clara Ruiz'],
    ['“Tenemos que cerrar el puente ahora”, dijo el miércoles Pedro Soto.', 'Pedro Soto'],
    ['Ruiz dijo: «Tenemos que cerrar el puente ahora».', 'Clara Ruiz'],
    ['Según Soto, «tenemos que cerrar el puente ahora mismo».', 'Pedro Soto'],
  ];
  for (const [text, by] of table) {
    it(`is ${by} in “${text}”`, () => {
      expect(speakerOf(text).by).to.equal(by);
    });
  }

  for (const text of [
    'Ruiz negó haber dicho: «Tenemos que cerrar el puente ahora».',
    'Soto supuestamente dijo: «Tenemos que cerrar el puente ahora».',
  ])
    it(`is not sure in “${text}”`, () => {
      expect(speakerOf(text).sure).to.be.false;
    });
});
