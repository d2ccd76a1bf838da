import { romanceDates } from '../romance/dates.js';

/** Spanish as newspapers of Spain and Latin America write it. */
export const dates = romanceDates({
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
  article: '(?:(?:el|este|del|al) |(?:el )?día )',
  dayNumber: '(?:el|del|al) (?:pasado |próximo )?día ',
  first: 'primero|1º',
  ofMonth: ' de ',
  ofYear: '(?:,? (?:de|del) (?:año )?)',
  stage: '(?:(?:a )?(?:principios|comienzos|mediados|finales|fines) (?:de |del ))',
  turns: {
    last: { before: '(?:pasad|últim)[oa]s?', after: 'pasad[oa]' },
    this: { before: 'este|esta|estos|estas|presente', after: 'en curso' },
    next: { before: 'próxim[oa]s?', after: 'que viene|próxim[oa]|entrante' },
  },
  units: {
    day: 'días?',
    week: 'semanas?',
    weekend: 'fin de semana',
    month: 'mes(?:es)?',
    quarter: 'trimestres?',
    year: 'años?',
    decade: 'décadas?',
    century: 'siglos?',
  },
  articles: '(?:(?:el|la|los|las|este|esta) )',
  year: 'año',
  one: 'una?',
  numbers: [
    'dos|un par de',
    ...'tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(' '), // prettier-ignore
  ],
  vague: 'unos|unas|algunos|algunas|varios|varias|pocos|pocas|muchos',
  relative: { anteayer: -2, antier: -2, ayer: -1, hoy: 0, 'pasado mañana': 2, mañana: 1 },
  // "por la mañana", "esta mañana": a part of the day
  noDay: { before: /\b(?:la|esta|una|de|cada|hasta)\s$/i, after: /^\s(?:en día|por hoy)\b/ },
  ago: { before: '(?:desde )?hace', after: '' },
  ahead: { before: 'dentro de', after: '' },
  about: '(?:(?:unos|escasamente|aproximadamente|alrededor de|cerca de|poco más de|al menos|casi|más de|apenas|ya) )',
  seasons: { primavera: 'SP', verano: 'SU', otoño: 'FA', invierno: 'WI' },
  quarters: ['primer', 'segundo', 'tercer', 'cuarto|último'],
  quarter: 'trimestre',
  century: '(?:el )?siglo ROMAN',
  decade: '(?:(?:los|la década de los|la década del) (?:años )?)',
  decades: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' '),
  dayAfter: '(?:el|al) día siguiente',
  dayBefore: '(?:el|al) día anterior|la víspera',
  beside: {
    next: 'siguiente',
    previous: 'anterior|previ[oa]|precedente',
    same: '(?:ese|esa|aquel|aquella)(?: mism[oa])?|(?:el|la) mism[oa]',
  },
  yearEnd: '(?:a |para )?(?:final|finales|fin|fines) (?:de|del) año',
  now: {
    past: 'recientemente|últimamente|entonces|en el pasado',
    present: 'ahora|actualmente|en la actualidad|en estos momentos|en este momento',
    future: 'en el futuro|próximamente',
  },
  during: '(?:(?:durante|por|en|tras|cada) )?(?:(?:los|las) )?(?:primer[oa]s )?',
  hours: '(?:horas?|minutos?|segundos?)',
  each: 'cada (?:día|semana|mes|año)|diariamente|semanalmente|anualmente|todos los (?:días|años|meses)',
  clock: '(?:a las )?\\d{1,2}[:.]\\d{2}(?: (?:horas|h|GMT))?|a las \\d{1,2}(?: horas)?',
  noYear: {
    before: /\b(?:unos|casi|más de|cerca de|artículo|ley)\s$/i,
    after:
      /^\s(?:euros|dólares|pesos|personas|millones|metros|kilómetros|trabajadores|puntos|acciones|empleos|habitantes|toneladas|hectáreas|muertos|víctimas|casos)/,
  },
  everyDay: /\b(?:los|cada|todos los)\s$/i,
  tense:
    /(?<!\p{L})(?:(?<future>\p{Ll}{2,}(?:rá|rán|remos)|va a|van a|próxim[oa])|(?<past>fue|fueron|era|eran|había|habían|ha|han|hubo|estaba|tuvo|dijo|hizo|\p{Ll}{3,}(?:ó|aron|ieron|aba|aban)))(?!\p{L})/gu,
  joints: {
    joins: /^,?\s{1,3}(?:(?:el|día)\s)?$/i,
    through: /^\s?(?:[-–—]|al?|hasta(?: el)?|y(?: el)?)\s?$/i,
    from: /\b(?:desde|de|del|entre)\s(?:el\s)?$/i,
    limits: [
      { pattern: /\b(?:desde|a partir de)\s(?:el\s)?$/i, limit: 'since' },
      { pattern: /\b(?:hasta|antes de)\s(?:el\s)?$/i, limit: 'until' },
      { pattern: /\b(?:hacia|alrededor de)\s$/i, limit: 'about' },
    ],
  },
});
