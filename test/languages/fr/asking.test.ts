import { expect } from '@open-wc/testing';
import { inverted } from '../../../src/languages/fr/asking/inversion.js';
import { french } from '../../../src/languages/fr/index.js';
import { holdToAsking } from '../asking-table.js';

const LEAD =
  'La maire Clara Roy, l’ingénieur Pierre Morel et le conseiller Jean Vidal ont présenté le plan. La conseillère Hélène Petit était absente.';

holdToAsking({
  name: 'French',
  language: french,
  lead: LEAD,
  asks: [
    [
      'Clara Roy a inauguré le 3 mai 2024 le nouveau pont sur le canal.',
      'Qui a inauguré le 3 mai 2024 le nouveau pont sur le canal\u00a0?',
    ],
    [
      'La maire de Lille, Clara Roy, a annoncé la rénovation du vieux pont de pierre sur la Deûle.',
      'Qui a annoncé la rénovation du vieux pont de pierre sur la Deûle\u00a0?',
    ],
    [
      'Clara Roy est née à Lille au sein d’une famille de huit enfants.',
      'Qui est né à Lille au sein d’une famille de huit enfants\u00a0?',
    ],
    ['Le pont sur le canal a été fermé le 3 mai 2024.', 'Quand le pont sur le canal a-t-il été fermé\u00a0?'],
    [
      'En 2020, la ville de Gênes construisait un pont tout neuf.',
      'En quelle année la ville de Gênes construisait-elle un pont tout neuf\u00a0?',
    ],
    [
      'Plus de 12 500 personnes ont participé à la fête du pont de la Deûle.',
      'Combien de personnes ont participé à la fête du pont de la Deûle\u00a0?',
    ],
  ],
  none: [
    'Clara Roy aurait inauguré le 3 mai 2024 le nouveau pont sur le canal.',
    'Elle a inauguré le 3 mai 2024 le nouveau pont sur le canal.',
    'Mais Clara Roy a inauguré le 3 mai 2024 le nouveau pont sur le canal.',
  ],
  alone: [
    'La ville de Lyon va construire trois ponts sur le Rhône.',
    'Nous avons besoin d’un nouveau pont sur le fleuve.',
  ],
  hangs: [
    'Cependant, le pont reste fermé.',
    'Ils demandent un nouveau pont.',
    'La décision a été prise hier.',
    'Hier, Lyon a reçu 500 lettres.',
    'Lyon recevra 500 lettres en mai.',
    'Trois séances de 45 minutes sont prévues.',
    'En comparaison, le pont de Lyon a coûté 3 millions.',
    'Ce projet coûte cher.',
  ],
  hurts: [
    'Trois personnes sont mortes dans l’accident.',
    'Le député est accusé de corruption.',
    'Il a été arrêté lundi.',
    'La police a interpellé le suspect.',
  ],
  harmless: [
    'Le pont a été inauguré en mai.',
    'Un vol direct relie Lyon à Rome.',
    'Le chantier a coûté 3 millions d’euros.',
  ],
  quoted: {
    article: `Le pont de Lille\n\n${LEAD}\n\n«\u00a0Lille va construire un nouveau pont pour tous les habitants de la vallée\u00a0», a déclaré Clara Roy.\n\nLe plan du pont coûte 3 millions d’euros. Pierre Morel a présenté les dessins. Jean Vidal a demandé une étude.`,
    prompt: 'Qui l’a dit\u00a0?',
    right: 'Clara Roy',
  },
});

describe('a French verb and its subject in a question', () => {
  const table: [verb: string, subject: string, asked: string | undefined][] = [
    ['a été fermé', 'le pont', 'le pont a-t-il été fermé en mai'],
    ['s’est ouverte', 'la foire', 'la foire s’est-elle ouverte en mai'],
    ['ferme', 'la ville', 'la ville ferme-t-elle en mai'],
    ['finit', 'le mois', 'le mois finit-il en mai'],
    ['ont signé', 'les ministres', 'les ministres ont-ils signé en mai'],
    ['a signé', 'Clara Roy', 'Clara Roy a-t-elle signé en mai'],
    ['ont signé', 'les partenaires', undefined],
    ['a signé', 'l’accord', undefined],
    ['sont venus', 'Clara Roy et Jean Vidal', undefined],
  ];
  for (const [verb, subject, asked] of table)
    it(asked === undefined ? `isn’t put for “${subject}”` : `is “${asked}”`, () => {
      expect(inverted(verb, subject, 'en mai')).to.equal(asked);
    });
});
