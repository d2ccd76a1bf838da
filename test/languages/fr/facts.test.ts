import { french } from '../../../src/languages/fr/index.js';
import { holdToFacts } from '../facts-table.js';

holdToFacts({
  name: 'French',
  tag: 'fr',
  language: french,
  dates: {
    read: [
      ['Le pont a ouvert le 3 mai 2024.', '2024-05-03'],
      ['Le pont a fermé le 1er mai.', '2024-05-01'],
      ['Le pont a fermé il y a deux semaines.', '2024-W22'],
      ['Le pont a fermé hier soir.', '2024-06-13'],
      ['Le pont a fermé mercredi.', '2024-06-12'],
      ['Le pont a fermé mercredi dernier.', '2024-06-12'],
      ['Le pont a fermé en août 2023.', '2023-08'],
      ["Le pont a fermé l'année dernière.", '2023'],
      ['Le pont a fermé l’an dernier.', '2023'],
      ['Le pont fermera la semaine prochaine.', '2024-W25'],
      ['Le pont date du XIXe siècle.', '18'],
      ['Le pont date des années 1980.', '198'],
      ['Le pont a fermé au premier trimestre 1998.', '1998-Q1'],
    ],
    none: [
      'Le pont a été fermé.',
      'Les ponts n’ont pas été ouverts.',
      'Chaque lundi, le pont ferme.',
      'Tous les jours, 2024 personnes passent le pont.',
    ],
  },
  numbers: {
    read: [
      ['Le chantier coûte 250 000 euros.', 250_000, 'EUR'],
      ['Le chantier coûte 250\u202f000\u00a0€.', 250_000, 'EUR'],
      ['Le chantier coûte 1,2 million d’euros.', 1.2e6, 'EUR'],
      ["Le chantier coûte 3 milliards d'euros.", 3e9, 'EUR'],
      ['La crue a fait 5 500 morts.', 5500, 'morts'],
      ['Quelque 12 500 personnes sont venues.', 12_500, 'personnes'],
      ['La hausse est de 12,5 %.', 12.5, '%'],
    ],
    none: [
      'Le pont a ouvert en 1998.',
      'Il commence à 19 h 30.',
      'L’article 146 reste en vigueur.',
      'Le vol 370 a atterri.',
      'Il l’a vu il y a 20 ans.',
    ],
  },
  speakers: {
    title: 'Querelle autour du pont',
    lead: 'La maire Clara Roy et l’ingénieur Pierre Morel ont présenté le plan du pont.',
    words: 'fermer le pont',
    read: [
      ['«\u00a0Il faut fermer le pont maintenant\u00a0», a déclaré Roy.', 'Clara Roy'],
      ['« Il faut fermer le pont maintenant », a déclaré mercredi Pierre Morel.', 'Pierre Morel'],
      ['« Il faut fermer le pont maintenant », estime M. Morel.', 'Pierre Morel'],
      ['« Il faut fermer le pont maintenant », explique l’ingénieur Pierre Morel.', 'Pierre Morel'],
      ['Roy a déclaré : « Il faut fermer le pont maintenant ».', 'Clara Roy'],
      ['Selon Morel, « il faut fermer le pont dès maintenant ».', 'Pierre Morel'],
    ],
    framed: [
      'Roy a nié avoir dit : « Il faut fermer le pont maintenant ».',
      'Morel aurait déclaré : « Il faut fermer le pont maintenant ».',
    ],
    roles: {
      text: 'Le pont est ancien.',
      people: [
        ['Clara Roy', 'maire'],
        ['Pierre Morel', 'ingénieur'],
      ],
    },
  },
});
