import { expect } from '@open-wc/testing';
import { readText } from '../../../src/article/text.js';
import { findPeople } from '../../../src/extract/people.js';
import { portuguese } from '../../../src/languages/pt/index.js';
import { holdToFacts } from '../facts-table.js';

holdToFacts({
  name: 'Portuguese',
  tag: 'pt',
  language: portuguese,
  dates: {
    read: [
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
    ],
    none: [
      'Júlia Maio cruzou a ponte.',
      'Todas as quartas-feiras a ponte fecha.',
      'Todos os dias cruzam a ponte 2024 pessoas.',
    ],
  },
  numbers: {
    read: [
      ['A obra custa 250.000 euros.', 250_000, 'EUR'],
      ['A obra custa 5 500 euros.', 5500, 'EUR'],
      ['A obra custa 1,2 milhões de euros.', 1.2e6, 'EUR'],
      ['A obra custa 2,5 bilhões de reais.', 2.5e9, 'BRL'],
      ['A obra custa 3 mil milhões de dólares.', 3e9, 'USD'],
      ['A obra custa R$ 12 milhões.', 12e6, 'BRL'],
      ['Vieram 12.500 pessoas.', 12_500, 'pessoas'],
      ['Subiu 12,5 por cento.', 12.5, '%'],
    ],
    none: [
      'A ponte abriu em 1998.',
      'Começa às 19h30.',
      'O artigo 146 continua em vigor.',
      'O voo 370 pousou.',
      'Viu-a há 20 anos.',
    ],
    framed: [
      'O porto nunca teve 300 operários.',
      'O porto teria 300 operários.',
      'Se o porto tivesse 300 operários, estaria cheio.',
      'O porto nega que tenha demitido 300 operários.',
      'O número de 300 operários estava errado.',
      'No romance, o porto tem 300 operários.',
    ],
    told: ['O porto demitiu 300 operários em maio.'],
  },
  speakers: {
    title: 'Disputa pela ponte',
    lead: 'A prefeita Clara Ramos e o engenheiro Pedro Souto apresentaram o plano da ponte.',
    words: 'fechar a ponte',
    read: [
      ['«Temos que fechar a ponte agora», afirmou Ramos.', 'Clara Ramos'],
      ['“Temos que fechar a ponte agora”, disse na quarta-feira Pedro Souto.', 'Pedro Souto'],
      ['“Temos que fechar a ponte agora”, disse ao PÚBLICO Pedro Souto.', 'Pedro Souto'],
      ['“Temos que fechar a ponte agora”, diz a prefeita Clara Ramos.', 'Clara Ramos'],
      ['Ramos disse: «Temos que fechar a ponte agora».', 'Clara Ramos'],
      ['Segundo Souto, «temos que fechar a ponte agora mesmo».', 'Pedro Souto'],
      ['«Temos que fechar a ponte agora», disse Ramos. Souto negou a avaria.', 'Clara Ramos'],
    ],
    framed: [
      'Ramos negou ter dito: «Temos que fechar a ponte agora».',
      'Souto teria dito: «Temos que fechar a ponte agora».',
      'Em nenhum momento Ramos disse: «Temos que fechar a ponte agora».',
      'Ramos recusou-se a dizer: «Temos que fechar a ponte agora».',
      'Souto teria garantido: «Temos que fechar a ponte agora».',
      'Se Ramos disser: «Temos que fechar a ponte agora», o conselho sai.',
      'Será que Ramos disse «Temos que fechar a ponte agora»?',
      'Segundo um boato, Ramos disse: «Temos que fechar a ponte agora».',
      'Souto acredita que Ramos disse: «Temos que fechar a ponte agora».',
      'Ramos esteve a ponto de dizer: «Temos que fechar a ponte agora».',
      'Imitando Ramos, Souto disse: «Temos que fechar a ponte agora».',
      'Num vídeo manipulado, Ramos diz: «Temos que fechar a ponte agora».',
      'A frase «Temos que fechar a ponte agora», atribuída a Ramos, é inventada.',
      '«Temos que fechar a ponte agora», disse Ramos. A citação é falsa.',
    ],
    roles: {
      text: 'A ponte é antiga.',
      people: [
        ['Clara Ramos', 'prefeita'],
        ['Pedro Souto', 'engenheiro'],
      ],
    },
  },
});

describe('people in Portuguese', () => {
  const found = (text: string) =>
    findPeople(readText(`Um dia\n\n${text}`, { lang: 'pt' }), portuguese).people.map(({ name, role }) => [name, role]);

  it('are no months, whose accents they lack', () => {
    expect(found('O secretário de Estado, Marco Rubio, falou em março.')).to.deep.equal([
      ['Marco Rubio', 'secretário de Estado'],
    ]);
  });

  it('are what stands before them, behind a verb and with its complement', () => {
    expect(found('Foi o que anunciou o presidente Donald Ramos.')).to.deep.equal([['Donald Ramos', 'presidente']]);
    expect(found('Acompanhou-o o chefe do Estado-Maior, Valeri Souto.')).to.deep.equal([
      ['Valeri Souto', 'chefe do Estado-Maior'],
    ]);
  });
});
