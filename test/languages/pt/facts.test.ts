import { expect } from '@open-wc/testing';
import { readText } from '../../../src/article/text.js';
import { buildPack } from '../../../src/build/build-pack.js';
import { findDates } from '../../../src/extract/dates.js';
import { dates } from '../../../src/languages/pt/dates.js';
import { portuguese } from '../../../src/languages/pt/index.js';
import { numbers } from '../../../src/languages/pt/numbers.js';
import { checkPack } from '../../../src/pack/check.js';

const REFERENCE = '2024-06-14';

describe('dates in Portuguese', () => {
  const table: [text: string, value: string][] = [
    ['A ponte abriu em 3 de maio de 2024.', '2024-05-03'],
    ['A ponte fechou no dia 3 de maio.', '2024-05-03'],
    ['A ponte fechou há duas semanas.', '2024-W22'],
    ['A ponte fechou ontem à tarde.', '2024-06-13'],
    ['A ponte fechou na quarta-feira.', '2024-06-12'],
    ['A ponte fechou na última quarta-feira.', '2024-06-12'],
    ['A ponte fechou em agosto de 2023.', '2023-08'],
    ['A ponte fechou no ano passado.', '2023'],
    ['A ponte fechará na próxima semana.', '2024-W25'],
    ['A ponte fechou dois anos atrás.', '2022'],
    ['A ponte foi construída no século XIX.', '18'],
    ['A ponte foi construída nos anos oitenta.', '198'],
    ['A ponte fechou no primeiro trimestre de 1998.', '1998-Q1'],
  ];
  for (const [text, value] of table) {
    it(`reads ${value} in “${text}”`, () => {
      const found = findDates(text, { reference: REFERENCE, language: dates }).filter(({ type }) => type === 'DATE');
      expect(found.map(date => date.value.slice(0, value.length))).to.include(value);
    });
  }

  for (const text of [
    'Júlia Maio cruzou a ponte.',
    'Todas as quartas-feiras a ponte fecha.',
    'Todos os dias cruzam a ponte 2024 pessoas.',
  ])
    it(`reads none in “${text}”`, () => {
      const found = findDates(text, { reference: REFERENCE, language: dates }).filter(({ type }) => type === 'DATE');
      expect(found).to.deep.equal([]);
    });
});

describe('numbers in Portuguese', () => {
  const table: [sentence: string, value: number, unit: string][] = [
    ['A obra custa 250.000 euros.', 250_000, 'EUR'],
    ['A obra custa 5 500 euros.', 5500, 'EUR'],
    ['A obra custa 1,2 milhões de euros.', 1.2e6, 'EUR'],
    ['A obra custa 2,5 bilhões de reais.', 2.5e9, 'BRL'],
    ['A obra custa 3 mil milhões de dólares.', 3e9, 'USD'],
    ['A obra custa R$ 12 milhões.', 12e6, 'BRL'],
    ['Vieram 12.500 pessoas.', 12_500, 'pessoas'],
    ['Subiu 12,5 por cento.', 12.5, '%'],
  ];
  for (const [sentence, value, unit] of table) {
    it(`reads ${value} ${unit} in “${sentence}”`, () => {
      expect(numbers.numbersIn(sentence).map(read => [read.value, read.unit])).to.deep.include([value, unit]);
    });
  }

  for (const sentence of [
    'A ponte abriu em 1998.',
    'Começa às 19h30.',
    'O artigo 146 continua em vigor.',
    'O voo 370 pousou.',
    'Viu-a há 20 anos.',
  ])
    it(`reads no count in “${sentence}”`, () => {
      expect(numbers.numbersIn(sentence)).to.deep.equal([]);
    });
});

describe('who speaks in Portuguese', () => {
  const LEAD = 'A prefeita Clara Ramos e o engenheiro Pedro Souto apresentaram o plano da ponte.';
  function speakerOf(text: string): { by?: string; sure: boolean } {
    const article = readText(`Disputa pela ponte\n\n${LEAD}\n\n${text}`, { lang: 'pt', datePublished: REFERENCE });
    const pack = buildPack(article, { language: portuguese });
    expect(checkPack(pack, article).filter(({ level }) => level === 'error')).to.deep.equal([]);
    const quote = pack.quotes.find(each => each.text.includes('fechar a ponte'));
    return {
      by: pack.people.find(({ id }) => id === quote?.speaker)?.name,
      sure: quote !== undefined && !quote.review,
    };
  }
  const table: [text: string, by: string][] = [
    ['«Temos que fechar a ponte agora», afirmou Ramos.', 'Clara Ramos'],
    ['“Temos que fechar a ponte agora”, disse na quarta-feira Pedro Souto.', 'Pedro Souto'],
    ['“Temos que fechar a ponte agora”, disse ao PÚBLICO Pedro Souto.', 'Pedro Souto'],
    ['“Temos que fechar a ponte agora”, diz a prefeita Clara Ramos.', 'Clara Ramos'],
    ['Ramos disse: «Temos que fechar a ponte agora».', 'Clara Ramos'],
    ['Segundo Souto, «temos que fechar a ponte agora mesmo».', 'Pedro Souto'],
  ];
  for (const [text, by] of table) {
    it(`is ${by} in “${text}”`, () => {
      expect(speakerOf(text).by).to.equal(by);
    });
  }

  for (const text of [
    'Ramos negou ter dito: «Temos que fechar a ponte agora».',
    'Souto teria dito: «Temos que fechar a ponte agora».',
  ])
    it(`is not sure in “${text}”`, () => {
      expect(speakerOf(text).sure).to.be.false;
    });

  it('tells what people are', () => {
    const article = readText(`Disputa pela ponte\n\n${LEAD}\n\nA ponte é antiga.`, { lang: 'pt' });
    const { people } = buildPack(article, { language: portuguese });
    expect(people.map(({ name, role }) => [name, role])).to.deep.equal([
      ['Clara Ramos', 'prefeita'],
      ['Pedro Souto', 'engenheiro'],
    ]);
  });
});
