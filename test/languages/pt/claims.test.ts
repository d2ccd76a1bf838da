import { portuguese } from '../../../src/languages/pt/index.js';
import { holdToClaims } from '../claims-table.js';

holdToClaims({
  name: 'Portuguese',
  tag: 'pt',
  language: portuguese,
  lead: 'A prefeita Clara Ramos abre em Aveiral o museu do canal, com muitos quadros da cidade de Aveiral.',
  whole: [
    'Clara Ramos inaugurou em 3 de maio de 2024 em Aveiral o museu do canal.',
    'A Câmara de Aveiral aprovou em 2019 a construção de uma ponte sobre o canal.',
  ],
  none: [
    ['it goes on', 'Também em 3 de maio de 2024 a Câmara de Aveiral aprovou a ponte do canal.'],
    ['it has a pronoun', 'Em 3 de maio de 2024, ela inaugurou em Aveiral o museu do canal.'],
    ['it is only supposed', 'Em 3 de maio de 2024, Clara Ramos teria fechado o museu de Aveiral.'],
    ['it leaves open which', 'Em 3 de maio de 2024, Clara Ramos elogiou em Aveiral a empresa.'],
    ['it begins with its verb', 'Inaugurou em 3 de maio de 2024 em Aveiral o museu do canal e a ponte.'],
    ['it looks from its day', 'Clara Ramos vive agora em Aveiral, onde abriu em 2019 o museu do canal.'],
  ],
  turned: [
    ['A Câmara aprovou o plano.', 'A Câmara rejeitou o plano.'],
    ['O preço do pão subiu em 2023.', 'O preço do pão desceu em 2023.'],
    ['O tribunal suspendeu a obra.', 'O tribunal retomou a obra.'],
  ],
  kept: [
    'A Câmara não aprovou o plano.',
    'A Câmara aprovou o plano porque era barato.',
    'Ana pode ter aprovado o plano.',
  ],
});
