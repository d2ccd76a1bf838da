import type { Wording } from '../../contract/asking.js';

export const wording: Wording = {
  whoSaidIt: '¿Quién lo dijo?',
  from: headline => `En «${headline}»:`,
  innerMarks: ['“', '”'],
  timeline: 'Ordena los hechos, el más antiguo primero.',
  whosWho: 'Asigna a cada persona su cargo o su papel.',
  trueOrFalse: '¿Verdadero o falso?',
  guessTheNumber: '¿Qué número va en el hueco?',
  fillTheGap: '¿Qué nombre va en el hueco?',
  whereIsIt: '¿Qué lugar va en el hueco?',
  said: (name, role) => (role ? `Lo dijo ${name} (${role}).` : `Lo dijo ${name}.`),
  otherwise: (name, role) => `${name}: ${role}.`,
  instead: (from, to) => `El artículo dice «${from}», no «${to}».`,
  asStated: 'Así lo dice el artículo.',
  articleSays: words => `El artículo dice: ${words}.`,
  addedByEditor: 'Añadido por la redacción; no está en el artículo.',
  gendered: /(?<!\p{L})(?:él|ella|lo|la|mismo|misma)(?!\p{L})/iu,
};
