import type { AskingGrammar } from '../../romance/asking/grammar.js';
import { isRole } from '../people.js';
import { placesNear } from './near.js';
import { GRAVE } from './taste.js';
import { isFinite } from './verbs.js';
import { LEANS_BACK } from './words.js';
import { wording } from './wording.js';
import { dateInWordsBy } from '../../shared/date-in-words.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const words = (list: string) => new Set(list.trim().split(/\s+/));

const dateInWords = dateInWordsBy(MONTHS, {
  day: (day, month, year) => `${day} de ${month} de ${year}`,
  month: (month, year) => `${month} de ${year}`,
});

const FEMININE =
  /(?:(?<!em|om|gram|ist|et)as|[csx]iones|[dt]ades|tudes|mujeres|imágenes|órdenes|naves|llaves|calles|clases|noches|tardes|partes|redes|bases|veces|leyes|flores|torres|fases|frases|sedes|fuentes|manos|fotos|señales|cárceles)$/;
const MASCULINE =
  /(?:os|ores|ales|eles|iles|(?<![csx]i)ones|antes|entes|etes|jes|emas|oches|hombres|buques|bosques|meses|países|tanques|cheques|lugares|militares|familiares|hogares)$/;

const GROUPS: readonly [RegExp, string][] = [
  [/portavoz|vocer/i, 'portavoz'],
  [
    /ministr|president|canciller|senador|diputad|polític|alcald|gobernador|partido|comisari|secretari[oa] (?:de Estado|general)|concejal|consejer|candidat|líder|mandatari/i,
    'política',
  ],
  [/entrenador|futbolista|jugador|tenista|ciclista|capitán|portero|delanter|piloto|atleta/i, 'deporte'],
  [/profesor|investigador|científic|catedrátic|historiador|economista|biólog|médic/i, 'ciencia'],
  [/director[ae]? de cine|actor|actriz|cantante|escritor|novelista|poeta|pintor|artista|músic|cineasta/i, 'cultura'],
  [/consejero delegado|consejera delegada|empresari|gerente|fundador|director general|directora general/i, 'empresa'],
];

export const grammar: AskingGrammar = {
  wording,
  // "Quién fue elegida …": the participle would tell that it is a woman
  asked: text =>
    `¿${text.replace(/^(Quién (?:es|era|fue|será|ha sido|había sido|está|estaba|quedó|resultó) (?:\p{Ll}+ )?\p{Ll}+[ai]d)a(?!\p{L})/u, '$1o')}?`,
  // "Quién era el 30 de junio optimista"
  stiff: /^¿Quién (?:era|es|estaba|está|fue) el \d{1,2} de /u,
  who: 'Quién',
  when: 'Cuándo',
  inYear: 'En qué año',
  inCity: 'En qué ciudad',
  inCountry: 'En qué país',
  howMany(noun) {
    const head = noun.split(' ').at(-1)!;
    if (
      /^(?:días|problemas|programas|sistemas|temas|mapas|planetas|policías|guardias|artistas|turistas|atletas|periodistas|militantes|estudiantes|habitantes|manifestantes|soldados|cadáveres)$/.test(
        head,
      )
    )
      return `Cuántos ${noun}`;
    return FEMININE.test(head) ? `Cuántas ${noun}` : MASCULINE.test(head) ? `Cuántos ${noun}` : undefined;
  },
  ordered: (verb, subject, rest) => `${verb} ${subject} ${rest}`,
  isFinite,
  beforeVerb: /(?:(?<!\p{L})(?:se|ya|también) )$/u,
  afterVerb:
    /^(?: (?:sido|estado|\p{Ll}+(?:ado|ada|ados|adas|ido|ida|idos|idas)|hecho|dicho|escrito|visto|abierto|puesto|roto|vuelto|muerto|cubierto|resuelto|(?:a )?\p{Ll}{2,}[aei]r(?:se)?)(?!\p{L})){1,3}/u,
  notBeforeVerb: words(
    'el la los las un una unos unas al del de en con por para sin sobre entre desde hasta según ante bajo tras contra su sus este esta estos estas ese esa cada todo toda otro otra más muy gran primer primera segundo segunda tercer tercera que no nunca le les lo me nos',
  ),
  subordinate:
    /^(?:que|quien|quienes|cuyo|cuya|cuyos|cuyas|donde|cuando|si|porque|aunque|mientras|como|pues|según|pero|sino|cual|cuales)$/,
  and: /,? (?:y|e) /gu,
  joins: /,? (?:y|e|pero|mientras|sino|o) |, /u,
  contrasts: / (?:pero|mientras|sino) /u,
  limits:
    /(?<!\p{L})(?:de|del|desde|hasta|para|por|durante|a|entre|al|tras|antes|después|sobre|con|y|o|cada|los|las|partir)(?: el)? $/iu,
  aside:
    /^(?:que|quien|quienes|donde|cuyo|cuya|mientras|aunque|pero|por lo que|lo que|ya que|tras (?:el|la|los|las|un|una|\p{Ll}+r)|después de|con lo que|por) /u,
  leavesOpenWhich: leanRegExp(
    `^(?:el|la|los|las) (?!gobierno|presidente|policía|inflación|economía|oposición|papa|rey|población|empleo|paro|desempleo)\\p{Ll}+$`,
    'iu',
  ),
  notFinite:
    /(?<!\p{L})(?:\p{L}+(?:ando|iendo|yendo)|para \p{L}+[aei]r|\p{Ll}{2,}(?:ado|ada|ados|adas|ido|ida|idos|idas))(?!\p{L})|,/u,
  determiner:
    /^(?:El|La|Los|Las|Un|Una|Unos|Unas|Cerca|Más|Casi|Unos|Dos|Tres|Cuatro|Cinco|Seis|Varios|Varias|Muchos|Muchas|Algunos|Algunas|Ambos|Ambas|Miles|Cientos|el|la|los|las|un|una) /,
  hearsay:
    /(?<!\p{L})(?:(?:habrían?|podrían? haber|debía haber|debería haber) \p{L}+(?:do|to|cho|so)|supuestamente|presunt\p{L}+|al parecer|según rumores)(?!\p{L})/iu,
  opensClause:
    /^(?:Que|Si|Cuando|Porque|Aunque|Mientras|Como|Para|Por|Al|Tras|Sin|Con|Según|No|Nunca|Quien|Quienes|Solo|Sólo|Hasta|Desde|Durante|Ante|Sobre|Entre|A|De|Del|Lo|Le|Les|Me|Se|Nos|Hace|Hay)(?!\p{L})/u,
  beforeName:
    /^(?:El|La) (?!equipo|grupo|partido|gobierno|banda|familia|empresa|club)(?:[\p{Ll}-]+ )(?:[\p{L}-]+[ ,] ?){0,7}(?<! (?:de|del|con|y|a|al) )$/u,
  isRole,
  bound:
    /^(?:(?<least>[Mm]ás de|[Aa]l menos)|(?<most>[Hh]asta|[Mm]enos de|[Cc]asi)|[Uu]nos|[Uu]nas|[Cc]erca de|[Uu]n total de|[Aa]lrededor de)? ?$/,
  toCounted: /^a (?=(?:más de |casi |unos |unas |un total de )?$)/,
  inPlace: /(?:[Ee]n |[Ee]n la ciudad de )$/,
  onDate: /(?<!\p{L})(?:[Ee]n (?:el año )?|[Ee]l (?:día )?)$|(?<=^| )$/u,
  dated(own, before, edtf) {
    const text = dateInWords(edtf);
    if (!text) return undefined;
    const isGoverned =
      /(?<!\p{L})(?:de|desde|hasta|para|por|durante|a|entre|del|al|tras|antes|después|sobre|con|y|o|cada|los)(?: el)? $/iu.test(
        before,
      );
    const upper = /^\p{Lu}/u.test(own);
    const write = (words: string) => (upper ? words[0].toUpperCase() + words.slice(1) : words);
    if (edtf.length === 10) {
      const contracted = /^(del|al) /i.exec(own)?.[1];
      if (contracted) return write(`${contracted.toLowerCase()} ${text}`);
      if (/(?<!\p{L})el $/iu.test(before)) return text;
      return write(`el ${text}`);
    }
    if (edtf.length === 7) {
      if (/^\p{Ll}+$/u.test(own) && MONTHS.includes(own))
        return /(?:[Ee]n|de|desde|hasta) $/.test(before) ? text : undefined;
      if (/(?<!\p{L})en $/iu.test(before)) return text;
      return isGoverned || (/ $/.test(before) === false && before !== '') ? undefined : write(`en ${text}`);
    }
    return edtf.length === 4 && !isGoverned && !/(?<!\p{L})en $/iu.test(before) && /año/.test(own)
      ? write(`en ${text}`)
      : undefined;
  },
  dateInWords,
  contracted: text =>
    text.replace(/(?<!\p{L})de el (?=\d|\p{Ll})/gu, 'del ').replace(/(?<!\p{L})a el (?=\d|\p{Ll})/gu, 'al '),
  tag: 'es',
  group: '.',
  placesNear,
  groupOf: role => GROUPS.find(([pattern]) => pattern.test(role))?.[1] ?? '',
  bounds: { least: 'más de', most: 'hasta' },
  grave: GRAVE,
  leansBack: LEANS_BACK,
};
