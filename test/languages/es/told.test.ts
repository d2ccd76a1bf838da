import { spanish } from '../../../src/languages/es/index.js';
import { holdToTold } from '../told-table.js';

holdToTold({
  name: 'Spanish',
  tag: 'es',
  language: spanish,
  title: 'Pelea por el puerto de Lugones',
  lead: 'La alcaldesa Clara Ruiz y el ingeniero Pedro Sanz han presentado el plan para el puerto de Lugones.',
  events: {
    read: [
      [
        'El 3 de mayo de 2023, Clara Ruiz inauguró en Lugones el museo del puerto.',
        '2023-05-03',
        'Clara Ruiz inauguró en Lugones el museo del puerto',
      ],
      [
        'Ruiz inauguró el miércoles en Lugones el museo del puerto.',
        '2024-06-12',
        'Clara Ruiz inauguró en Lugones el museo del puerto',
      ],
      [
        'El Ayuntamiento de Lugones compró la lonja en julio pasado y buscó vecinos que la usaran.',
        '2023-07',
        'El Ayuntamiento de Lugones compró la lonja',
      ],
      [
        'En 2011 el Ayuntamiento de Lugones firmó un convenio con Gijón.',
        '2011',
        'El Ayuntamiento de Lugones firmó un convenio con Gijón',
      ],
      [
        'El mercado de Lugones reabrió el martes después de las obras.',
        '2024-06-11',
        'El mercado de Lugones reabrió después de las obras',
      ],
    ],
    none: [
      ['the day is of something else', 'Clara Ruiz elogió en Lugones la reunión del miércoles.'],
      ['it tells how things are', 'En 2019 Clara Ruiz era en Lugones muy conocida.'],
      ['it is somebody’s word', 'El miércoles Clara Ruiz dijo en Lugones muy poco del puerto.'],
      ['it didn’t happen', 'El miércoles Clara Ruiz no inauguró en Lugones el museo del puerto.'],
      ['nobody knows who', 'El 3 de mayo de 2023 inauguró en Lugones el museo del puerto.'],
      ['it is until when', 'Clara Ruiz cerró en Lugones el museo hasta el 3 de mayo de 2023.'],
    ],
    story: {
      text: `En 2011 el Ayuntamiento de Lugones firmó un convenio con Gijón para el puerto. El 8 de febrero de 2019, el Tribunal Superior de Asturias rechazó la demanda de los vecinos.

Clara Ruiz inauguró el 3 de mayo de 2023 en Lugones el museo del puerto.`,
      order: [
        'El Ayuntamiento de Lugones firmó un convenio con Gijón para el puerto',
        'El Tribunal Superior de Asturias rechazó la demanda de los vecinos',
        'Clara Ruiz inauguró en Lugones el museo del puerto',
      ],
    },
  },
  questions: {
    read: [
      [
        'No está claro si el Ayuntamiento de Lugones aprobará el plan del puerto.',
        '¿Aprobará el Ayuntamiento de Lugones el plan del puerto?',
      ],
      ['Todavía no se sabe cuándo abrirá el museo de Lugones.', '¿Cuándo abrirá el museo de Lugones?'],
      ['Queda por ver quién pagará las obras del puerto de Lugones.', '¿Quién pagará las obras del puerto de Lugones?'],
      ['El Tribunal Supremo debe decidir si el convenio de 2011 es válido.', '¿El convenio de 2011 es válido?'],
      ['Se desconoce la causa del apagón en Lugones.', '¿Cuál es la causa del apagón en Lugones?'],
      [
        'El Ayuntamiento de Lugones prevé ampliar el puerto hasta Gijón.',
        '¿Va a ampliar el Ayuntamiento de Lugones el puerto hasta Gijón?',
      ],
    ],
    none: [
      ['it is settled', 'El Ayuntamiento de Lugones ha aprobado el plan del puerto.'],
      ['nobody knows who', 'No está claro si él aprobará el plan del puerto de Lugones.'],
      ['it is somebody’s words', 'Ruiz dijo: «No está claro si el Ayuntamiento de Lugones aprobará el plan».'],
    ],
  },
});
