import { portuguese } from '../../../src/languages/pt/index.js';
import { holdToTold } from '../told-table.js';

holdToTold({
  name: 'Portuguese',
  tag: 'pt',
  language: portuguese,
  title: 'Disputa pelo porto de Aveiral',
  lead: 'A prefeita Clara Ramos e o engenheiro Pedro Neves apresentaram o plano para o porto de Aveiral.',
  events: {
    read: [
      [
        'Em 3 de maio de 2023, Clara Ramos inaugurou em Aveiral o museu do porto.',
        '2023-05-03',
        'Clara Ramos inaugurou em Aveiral o museu do porto',
      ],
      [
        'Ramos inaugurou na quarta-feira em Aveiral o museu do porto.',
        '2024-06-12',
        'Clara Ramos inaugurou em Aveiral o museu do porto',
      ],
      ['A Câmara de Aveiral comprou a lota em dezembro passado.', '2023-12', 'A Câmara de Aveiral comprou a lota'],
      [
        'O Museu do Sal de Aveiral reabriu na segunda-feira (10) depois de uma longa reforma.',
        '2024-06-10',
        'O Museu do Sal de Aveiral reabriu depois de uma longa reforma',
      ],
    ],
    none: [
      ['the day is of something else', 'Clara Ramos elogiou em Aveiral a reunião de quarta-feira.'],
      ['it tells how things are', 'Em 2019 Clara Ramos era em Aveiral muito conhecida.'],
      ['it is somebody’s word', 'Na quarta-feira Clara Ramos disse em Aveiral muito pouco do porto.'],
      ['it didn’t happen', 'Na quarta-feira Clara Ramos não inaugurou em Aveiral o museu do porto.'],
      ['nobody knows who', 'Em 3 de maio de 2023 inaugurou em Aveiral o museu do porto.'],
    ],
    story: {
      text: `Em 2011 a Câmara de Aveiral assinou um convênio com Viseu para o porto. Em 8 de fevereiro de 2019, o Tribunal de Aveiral rejeitou a queixa dos moradores.

Clara Ramos inaugurou em 3 de maio de 2023 em Aveiral o museu do porto.`,
      order: [
        'A Câmara de Aveiral assinou um convênio com Viseu para o porto',
        'O Tribunal de Aveiral rejeitou a queixa dos moradores',
        'Clara Ramos inaugurou em Aveiral o museu do porto',
      ],
    },
  },
  questions: {
    read: [
      [
        'Não está claro se a Câmara de Aveiral aprovará o plano do porto.',
        'A Câmara de Aveiral aprovará o plano do porto?',
      ],
      ['Ainda não se sabe quando o museu de Aveiral vai reabrir.', 'Quando o museu de Aveiral vai reabrir?'],
      ['Desconhece-se a causa do apagão em Aveiral.', 'Qual é a causa do apagão em Aveiral?'],
      ['A Câmara de Aveiral pretende ampliar o porto até Viseu.', 'A Câmara de Aveiral vai ampliar o porto até Viseu?'],
    ],
    none: [
      ['it is settled', 'A Câmara de Aveiral aprovou o plano do porto.'],
      ['nobody knows who', 'Não está claro se ele aprovará o plano do porto de Aveiral.'],
    ],
  },
});
