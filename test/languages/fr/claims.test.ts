import { french } from '../../../src/languages/fr/index.js';
import { holdToClaims } from '../claims-table.js';

holdToClaims({
  name: 'French',
  tag: 'fr',
  language: french,
  lead: 'La maire Clara Roy ouvre à Vernelle le musée du canal, avec beaucoup de tableaux de Vernelle.',
  whole: [
    'Clara Roy a inauguré le 3 mai 2024 à Vernelle le musée du canal.',
    'La mairie de Vernelle a approuvé en 2019 la construction d’un pont sur le canal.',
  ],
  none: [
    ['it goes on', 'Ainsi, le 3 mai 2024, la mairie de Vernelle a approuvé le pont du canal.'],
    ['it has a pronoun', 'Le 3 mai 2024, elle a inauguré à Vernelle le musée du canal et le pont.'],
    ['it is only supposed', 'Le 3 mai 2024, Clara Roy aurait fermé le musée de Vernelle.'],
    ['it leaves open which', 'Le 3 mai 2024, Clara Roy a salué à Vernelle l’entreprise.'],
    ['it looks from its day', 'Clara Roy vit maintenant à Vernelle, où elle a ouvert en 2019 un musée.'],
  ],
  turned: [
    ['Le conseil a approuvé le plan.', 'Le conseil a rejeté le plan.'],
    ['Le pont a été ouvert en mai.', 'Le pont a été fermé en mai.'],
    ['Le pays affiche un déficit.', 'Le pays affiche un excédent.'],
  ],
  kept: [
    'Le conseil n’a pas approuvé le plan.',
    'Le club, créé en mai, a rejoint la ligue.',
    'Le conseil a approuvé le plan grâce à la maire.',
  ],
});
