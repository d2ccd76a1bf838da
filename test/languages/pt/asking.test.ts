import { portuguese } from '../../../src/languages/pt/index.js';
import { holdToAsking } from '../asking-table.js';

const LEAD =
  'A prefeita Clara Rocha, o engenheiro Pedro Souza e o vereador Jaime Prado apresentaram o plano. A vereadora Elena Duarte não compareceu.';

holdToAsking({
  name: 'Portuguese',
  language: portuguese,
  lead: LEAD,
  asks: [
    [
      'Clara Rocha inaugurou em 3 de maio de 2024 a nova ponte sobre o canal.',
      'Quem inaugurou em 3 de maio de 2024 a nova ponte sobre o canal?',
    ],
    [
      'A prefeita de Lagos, Clara Rocha, anunciou a reforma da velha ponte de pedra sobre o Minho.',
      'Quem anunciou a reforma da velha ponte de pedra sobre o Minho?',
    ],
    ['A ponte sobre o canal foi fechada em 3 de maio de 2024.', 'Quando a ponte sobre o canal foi fechada?'],
    [
      'Em 2020, a cidade de Gênova construiu uma ponte nova.',
      'Em que ano a cidade de Gênova construiu uma ponte nova?',
    ],
    [
      'Mais de 12.500 pessoas assistiram à festa da ponte do Minho.',
      'Quantas pessoas assistiram à festa da ponte do Minho?',
    ],
    [
      'A construtora Rios contratou 300 trabalhadores para a obra da ponte nova.',
      'Quantos trabalhadores a construtora Rios contratou para a obra da ponte nova?',
    ],
  ],
  none: [
    'Clara Rocha teria inaugurado em 3 de maio de 2024 a nova ponte sobre o canal.',
    'Ela inaugurou em 3 de maio de 2024 a nova ponte sobre o canal.',
    'Mas Clara Rocha inaugurou em 3 de maio a nova ponte sobre o canal.',
  ],
  alone: ['A cidade de Lisboa vai construir três pontes sobre o Tejo.', 'Precisamos de uma nova ponte sobre o rio.'],
  hangs: [
    'No entanto, a ponte continua fechada.',
    'Eles pediram uma nova ponte.',
    'A decisão foi tomada ontem.',
    'Ontem chegaram 500 cartas a Lisboa.',
    'Chegaram 500 cartas a Lisboa no dia 3 de maio.',
    'Na época, Lisboa tinha 5.000 habitantes.',
    'Cada um dos produtos deve custar 300 euros.',
    'A empresa, que faturou 3 milhões em 2024, fica em Lisboa.',
    'Esse projeto custa muito.',
  ],
  hurts: [
    'Três pessoas morreram no acidente.',
    'O deputado foi acusado de corrupção.',
    'Ele foi preso na segunda.',
    'A polícia deteve o suspeito.',
  ],
  harmless: ['A ponte foi inaugurada em maio.', 'O projeto melhorou a travessia.', 'A obra custou 3 milhões de euros.'],
  quoted: {
    article: `A ponte de Lagos\n\n${LEAD}\n\n«Lagos vai construir uma nova ponte para todos os moradores do vale do Minho», disse Clara Rocha.\n\nO plano da ponte custa 3 milhões de euros. Pedro Souza apresentou os desenhos. Jaime Prado pediu um estudo.`,
    prompt: 'Quem disse isto?',
    right: 'Clara Rocha',
  },
});
