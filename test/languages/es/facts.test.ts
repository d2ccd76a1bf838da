import { spanish } from '../../../src/languages/es/index.js';
import { holdToFacts } from '../facts-table.js';

holdToFacts({
  name: 'Spanish',
  tag: 'es',
  language: spanish,
  dates: {
    read: [
      ['El puente se abrió el 3 de mayo de 2024.', '2024-05-03'],
      ['El puente se cerró el pasado 3 de mayo.', '2024-05-03'],
      ['El puente se cerró hace dos semanas.', '2024-W22'],
      ['El puente se cerró ayer por la tarde.', '2024-06-13'],
      ['El puente se cerró el miércoles.', '2024-06-12'],
      ['El puente se cerró en agosto de 2023.', '2023-08'],
      ['El puente se cerró el año pasado.', '2023'],
      ['El puente se cerrará la próxima semana.', '2024-W25'],
      ['El puente se cerró el siete de mayo.', '2024-05-07'],
      ['El puente se cerró hace un par de meses.', '2024-04'],
      ['El puente se cerró el día 12.', '2024-06-12'],
      ['El puente se cerró a finales de Febrero.', '2024-02'],
      ['El puente se construyó en el siglo XIX.', '18'],
      ['El puente se construyó en los años ochenta.', '198'],
      ['El puente se cerró en el primer trimestre de 1998.', '1998-Q1'],
    ],
    none: [
      'Julio Ruiz cruzó el puente.',
      'Cruzaron la Plaza de Mayo.',
      'Cada lunes se cierra el puente.',
      'Por la mañana cruzan 2024 personas.',
    ],
  },
  numbers: {
    read: [
      ['La obra cuesta 250.000 euros.', 250_000, 'EUR'],
      ['La obra cuesta 5 500 euros.', 5500, 'EUR'],
      ['La obra cuesta 1,2 millones de euros.', 1.2e6, 'EUR'],
      ['La obra cuesta 2.500 millones de dólares.', 2.5e9, 'USD'],
      ['La obra cuesta 3 mil millones de dólares.', 3e9, 'USD'],
      ['Asistieron 12.500 personas.', 12_500, 'personas'],
      ['Subió un 12,5 por ciento.', 12.5, '%'],
    ],
    none: [
      'El puente se abrió en 1998.',
      'Empieza a las 19.30 horas.',
      'El artículo 146 sigue en vigor.',
      'El vuelo 370 aterrizó.',
      'Lo vio hace 20 años.',
    ],
  },
  speakers: {
    title: 'Disputa por el puente',
    lead: 'La alcaldesa Clara Ruiz y el ingeniero Pedro Soto presentaron el plan del puente.',
    words: 'cerrar el puente',
    read: [
      ['«Tenemos que cerrar el puente ahora», afirmó Ruiz.', 'Clara Ruiz'],
      ['“Tenemos que cerrar el puente ahora”, dijo el miércoles Pedro Soto.', 'Pedro Soto'],
      ['Ruiz dijo: «Tenemos que cerrar el puente ahora».', 'Clara Ruiz'],
      ['Según Soto, «tenemos que cerrar el puente ahora mismo».', 'Pedro Soto'],
    ],
    framed: [
      'Ruiz negó haber dicho: «Tenemos que cerrar el puente ahora».',
      'Soto supuestamente dijo: «Tenemos que cerrar el puente ahora».',
    ],
  },
});
