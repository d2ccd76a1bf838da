import { french } from '../../../src/languages/fr/index.js';
import { holdToTold } from '../told-table.js';

holdToTold({
  name: 'French',
  tag: 'fr',
  language: french,
  title: 'Querelle autour du port de Vernelle',
  lead: 'La maire Clara Roy et l’ingénieur Pierre Morel ont présenté le plan du port de Vernelle.',
  events: {
    read: [
      [
        'Le 3 mai 2023, Clara Roy a inauguré à Vernelle le musée du port.',
        '2023-05-03',
        'Clara Roy a inauguré à Vernelle le musée du port',
      ],
      [
        'Roy a inauguré mercredi à Vernelle le musée du port.',
        '2024-06-12',
        'Clara Roy a inauguré à Vernelle le musée du port',
      ],
      [
        'La piscine de Vernelle a rouvert mardi après de longs travaux.',
        '2024-06-11',
        'La piscine de Vernelle a rouvert après de longs travaux',
      ],
      [
        'Deux voisines ont acheté le port en novembre dernier et l’ont rempli de barques.',
        '2023-11',
        'Deux voisines ont acheté le port',
      ],
    ],
    none: [
      ['it tells how things are', 'En 2019, Clara Roy était à Vernelle très connue.'],
      ['it is somebody’s word', 'Mercredi, Clara Roy a dit à Vernelle très peu du port.'],
      ['it didn’t happen', 'Mercredi, Clara Roy n’a pas inauguré à Vernelle le musée du port.'],
      ['it is told on somebody’s word', 'Mercredi, Clara Roy a inauguré le musée de Vernelle, selon la presse.'],
    ],
    story: {
      text: `En 2011, la mairie de Vernelle a signé une convention avec Dijon pour le port. Le 8 février 2019, le Conseil d’État a rejeté la plainte des riverains.

Clara Roy a inauguré le 3 mai 2023 à Vernelle le musée du port.`,
      order: [
        'La mairie de Vernelle a signé une convention avec Dijon pour le port',
        'Le Conseil d’État a rejeté la plainte des riverains',
        'Clara Roy a inauguré à Vernelle le musée du port',
      ],
    },
  },
  questions: {
    read: [
      [
        'Reste à savoir si la mairie de Vernelle approuvera le plan du port.',
        'La mairie de Vernelle approuvera-t-elle le plan du port\u00a0?',
      ],
      ['On ignore encore quand le musée de Vernelle rouvrira.', 'Quand le musée de Vernelle rouvrira-t-il\u00a0?'],
      ['On ignore encore la cause de la panne à Vernelle.', 'Quelle est la cause de la panne à Vernelle\u00a0?'],
      [
        'La mairie de Vernelle prévoit d’agrandir le port de plaisance.',
        'La mairie de Vernelle va-t-elle agrandir le port de plaisance\u00a0?',
      ],
    ],
    none: [
      ['it is settled', 'La mairie de Vernelle a approuvé le plan du port.'],
      ['nobody knows who', 'Reste à savoir s’il approuvera le plan du port de Vernelle.'],
    ],
  },
});
