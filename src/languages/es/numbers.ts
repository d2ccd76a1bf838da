import { romanceNumerals } from '../romance/numerals.js';
import { numberLanguage } from '../shared/numbers.js';

const SMALL = 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');

const read = numberLanguage({
  tag: 'es',
  groups: '. \\u00a0\\u202f',
  decimal: ',',
  scales: { mil: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 },
  between: /^[ \u00a0]de(?=[ \u00a0])/,
  currencies: {
    euros: 'EUR',
    dólares: 'USD',
    libras: 'GBP',
    yenes: 'JPY',
    rublos: 'RUB',
    reales: 'BRL',
    grivnas: 'UAH',
  },
  measures: {
    kilómetros: 'kilómetros',
    km: 'km',
    metros: 'metros',
    toneladas: 'toneladas',
    litros: 'litros',
    hectáreas: 'hectáreas',
    kilos: 'kilos',
    horas: 'horas',
    minutos: 'minutos',
    días: 'días',
    semanas: 'semanas',
    meses: 'meses',
    años: 'años',
  },
  percent: /^[ \u00a0\u202f]?(?:%|por ciento(?!\p{L}))/u,
  counted:
    /^[ \u00a0]((?:(?:nuevos|nuevas|otros|otras) )?(?!(?:los|las|mes|tres|seis|dos|más|menos|unos|unas|es|después|antes)(?!\p{L}))\p{Ll}{3,}(?:[aeéo]s|[dlnrzt]es))(?!\p{L})/u,
  notCounted:
    /^(?:puntos|veces|grados|goles|segundos|minutos|páginas|además|entonces|entre|centavos|millones|pesos|coronas|francos|meses)$/u,
  namesANumber:
    /(?:\b(?:artículo|art|ley|número|núm|nº|n\.º|vuelo|capítulo|página|canal|línea|grupo|calle|avenida|edad de|años de|resolución|versión|sala|puerto|top|ruta|carretera|kilómetro|decreto|jornada|minuto|puesto|el|del|al|día|las)\.? |[#№@/:])$/iu,
  notAfter:
    /^(?:[ \u00a0](?:horas? (?:GMT|local)|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|años de edad|veces|grados|puntos)|[°º:ª²³]|-\p{L}|\.\d| ?[×x/] ?\d)/u,
  range: /(?:\d|mil|millones|por ciento|%|euros)\s?(?:a|o|y|[-–—])\s?$|\bentre\s$/,
  ago: /\p{Lu}\p{L}+, $|\b(?:hace|desde hace|dentro de|tras|en|durante los últimos|los últimos|los próximos)\s(?:unos |casi |más de )?$|^ (?:después|antes|atrás|más tarde|(?:al|por) (?:día|mes)|a la semana)(?!\p{L})/iu,
  atLeast: /\b(?:más de|al menos|como mínimo|por lo menos|no menos de)\s$/i,
  atMost: /\b(?:menos de|hasta|como máximo|no más de|casi)\s$/i,
  leansBack:
    /^(?:Pero|Y|Además|Sin embargo|También|Así|Por eso|Por ello|Eso|Esto|Este|Esta|Estos|Estas|Ese|Esa|Él|Ella|Ellos|Ellas|Allí|Entonces|Su|Sus|De ellos|De ellas|Otros|Otras)(?!\p{L})/u,
  framed: {
    before:
      /(?<!\p{L})(?:(?:nunca|jamás|no|tampoco|nadie)(?! (?:solo|sólo|menos|más|obstante|hasta)) (?:(?!que|quien|cuando|pero)\p{L}+ ){0,5}|nadie (?:esperaba|pensaba|creía)[^.;:]{0,40}|(?:nieg|neg[óa]|desm[ie])\p{L}*[^.;:]{0,60}|(?:falso|mentira|bulo) que[^.;:]{0,60}|(?:^|, )si [^.;:,]{0,60}|(?:tendría|habría)n? (?:\p{L}+ ){0,4}|versión (?:anterior|inicial|previa)[^.;:]{0,60})$/u,
    anywhere:
      /(?<!\p{L})(?:supuestamente|presuntamente|al parecer|según (?:un|los|unos) rumor(?:es)?|bulo)(?!\p{L})|^en (?:la|una|su) (?:novela|obra|ficción|comedia)(?!\p{L})/u,
    after:
      /^[^.;:]{0,40} (?:era|es|fue|estaba|resultó|eran|son) (?:\p{L}+ )?(?:fals|erróne|equivocad|incorrect|inventad|exagerad)/u,
  },
  numberWords: new Map(SMALL.map((word, value) => [word, value] as const)),
});

export const numbers = { ...read, numeralLike: romanceNumerals('es', '.') };
