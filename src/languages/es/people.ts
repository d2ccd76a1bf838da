import type { PeopleLanguage } from '../language.js';
import { roleReader } from '../shared/roles.js';
import { introducedBy } from '../romance/introduced.js';
import { isPlaceName } from './places.js';
import { nameReader, type NameWords } from '../shared/names.js';
import { pattern } from '../../article/pattern.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));

const ROLE = pattern('iu')`
  ^(?:ex)?(?:
    president[ea]|vicepresident[ea]|ministr[oa]|viceministr[oa]|alcalde|alcaldesa|senador(?:a)?|diputad[oa]|
    gobernador(?:a)?|portavoz|enviad[oa]|director(?:a)?|secretari[oa]|jefe|jefa|líder|fiscal|juez|jueza|
    magistrad[oa]|general|coronel|comandante|capitán|embajador(?:a)?|canciller|profesor(?:a)?|catedrátic[oa]|
    investigador(?:a)?|científic[oa]|economista|abogad[oa]|médic[oa]|escritor(?:a)?|periodista|actor|actriz|
    cantante|entrenador(?:a)?|futbolista|tenista|analista|consejer[oa]|concejal(?:a)?|coordinador(?:a)?|
    comisari[oa]|delegad[oa]|gerente|fundador(?:a)?|rector(?:a)?|obispo|arzobispo|papa|rey|reina|príncipe|princesa|
    emperador|mandatari[oa]|premier|vocer[oa]|candidat[oa]|ingenier[oa]|arquitect[oa]|historiador(?:a)?|experto|
    experta|presidenta|músic[oa]|pastor(?:a)?|panader[oa]|pescador(?:a)?|agricultor(?:a)?|ganader[oa]|
    labrador(?:a)?|librer[oa]|maestr[oa]|docente|enfermer[oa]|matrona|farmacéutic[oa]|veterinari[oa]|carpinter[oa]|
    alfarer[oa]|ceramista|cociner[oa]|peluquer[oa]|carter[oa]|jardiner[oa]|apicultor(?:a)?|bibliotecari[oa]|
    nutricionista|biólog[oa]|botánic[oa]|geólog[oa]|arqueólog[oa]|psicólog[oa]|sociólog[oa]|politólog[oa]|
    fotógraf[oa]|novelista|poeta|bailarín|bailarina|empresari[oa]|comerciante|voluntari[oa]|conservador(?:a)?|
    organizador(?:a)?|propietari[oa]|párroco|cura|sacerdote|bomber[oa]|policía|marinero|pintor(?:a)?|escultor(?:a)?|
    compositor(?:a)?|cineasta|ciclista|atleta|piloto|nadador(?:a)?|sindicalista|activista|artista|dirigente|
    presentador(?:a)?|porter[oa]|delanter[oa]|capitana|técnic[oa]|responsable|representante|restaurador(?:a)?|
    superior(?:a)?|ponente|encargad[oa]|especialista|subdirector(?:a)?|tesorer[oa]|\p{Ll}{3,}(?:ólog|ógraf)[oa]
  )$
`;

export const isRole = (word: string): boolean => ROLE.test(word);

const known: NameWords = {
  particles: /^(?:de(?: la| los| las| l)?|del|da|dos|van(?: der| den)?|von|di|della|bin|ibn|al|el|la|le|y|i)$/,
  afterGivenName: /^(?:de|del|da|dos|y|i|la|el|le)/,
  notNames: words(`
    el la los las lo un una unos unas de del al a en por para con sin sobre entre desde hasta según ante bajo tras contra durante mediante y o u e ni que si pero sino aunque porque cuando como donde quien cual cuyo mientras pues así también además sin embargo no sí ya aún todavía más menos muy tan tanto todo toda todos todas otro otra otros otras este esta estos estas ese esa esos esas aquel aquella esto eso su sus mi mis tu nuestro nuestra nuestros él ella ellos ellas yo nosotros usted ustedes se le les me nos
    hoy ayer mañana ahora entonces luego después antes aquí allí ahí nunca siempre quizá tal vez
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo
    dijo afirmó declaró explicó aseguró señaló indicó añadió agregó fue es era ha han había hay está están ser tiene tras dos tres cuatro cinco seis siete ocho nueve diez cien mil millón millones
    gobierno estado estados ministerio ejército policía parlamento congreso senado tribunal corte unión partido banco universidad empresa compañía grupo consejo comisión instituto asociación federación organización agencia diario periódico hospital iglesia plaza calle avenida ley san santa santo río mar isla islas norte sur este oeste foto fuente texto`),
  organisation:
    /^(?:Unido|Unidos|Unida|Unidas|Nacional|Internacional|Europea|Europeo|Central|Popular|Social|Socialista|Mundial|General|Supremo|Constitucional|Real|Madrid|Barcelona|Times|Post|News|Bank|Company|Inc|Corp|Group|House|Club|FC|CF|Atlético|Football|International|National|United|Airlines|Motors|Televisión|Radio|Prensa|Press)$/,
  determiners: words('el la los las un una unos unas del al este esta su sus'),
  address: new Map([
    ['señor', 'male'],
    ['señora', 'female'],
    ['sr', 'male'],
    ['sra', 'female'],
    ['don', 'male'],
    ['doña', 'female'],
  ]),
  titles: words('dr dra prof lic ing'),
  isRole,
  genderOfRole: word =>
    !ROLE.test(word)
      ? undefined
      : /(?:a|triz|esa|ina)$/i.test(word) && !/(?:ista|papa|portavoz)$/i.test(word)
        ? 'female'
        : /(?:o|or|rey|papa|alcalde)$/i.test(word)
          ? 'male'
          : undefined,
  afterPerson:
    /^(?:,? (?:dijo|afirmó|declaró|explicó|aseguró|señaló|indicó|añadió|agregó|anunció|advirtió|aprobó|pidió|fue|ha|había)(?!\p{L})|, (?:el|la|un|una|presidente|ministro|director|portavoz|líder|jefe|secretario|alcalde|profesor)(?!\p{L}))/u,
  beforePerson:
    /(?:(?:dijo|afirmó|declaró|explicó|aseguró|señaló|indicó|añadió|agregó|anunció|advirtió|según|por|con|a)) $/,
  roleBeforeComma: before => {
    const match = /(?:^|\s)(?:[Ee]l|[Ll]a|[Ss]u) (?:(\p{Ll}+) )?(\p{Ll}+)(?: [^,.;:()«»“”]{1,70})?, $/u.exec(before);
    return match !== null && [match[1], match[2]].some(word => ROLE.test(word ?? ''));
  },
  introduces: introducedBy({
    articles: '(?:el|la|una?|del|al|su) ',
    says: 'contó|cuenta|recordó|recuerda|sonrió|sonríe|bromeó|bromea',
    isRole,
  }),
  bearsName: pattern('iu')`
    (?<!\p{L})(?:
      calle|avenida|plaza|paseo|glorieta|carretera|colegio|instituto|escuela|facultad|liceo|hospital|clínica|
      biblioteca|teatro|auditorio|pabellón|estadio|polideportivo|aeropuerto|fundación|premio|beca|trofeo|parque|
      puente|residencia|museo|centro|empresa|compañía|constructora|marca|revista|plataforma|asociación
    )(?: (?:públic[oa]|privad[oa]|municipal|nacional|científica|cultural|vecinal))? $
  `,
  ofSurname:
    /^(?:de la (?:calle|cruz|cuesta|cueva|fuente|hoz|iglesia|mata|mora|pena|puente|riva|rosa|serna|torre|vega)|del (?:amo|barrio|bosque|campo|castillo|moral|olmo|pino|pozo|rio|valle)|de los (?:angeles|mozos|reyes|rios|santos)|de las (?:casas|heras))$/,
  // "Joaquín Pastor": what somebody does is written small
  alsoSurname: /(?:)/,
  adjective: /(?!)/,
  ending: /(?!)/,
  isPlace: isPlaceName,
  masculine: /(?<!\p{L})(?:él|mismo)(?!\p{L})/giu,
  feminine: /(?<!\p{L})(?:ella|misma)(?!\p{L})/giu,
};

/** "el presidente ruso, Vladímir Putin, …", "la ministra de Defensa Ana Ruiz": what stands right before a name. */
const BEFORE =
  /(?:^|[\s«“"(])(?:[Ee]l|[Ll]a|[Aa]l|[Dd]el|[Ss]u) ((?:\p{Ll}+ )?(\p{Ll}+)(?: (?!que |quien |[ye] (?:el|la) )[\p{L}-]+){0,6}),? $/u;
const AFTER =
  /^, (?:(?:el|la|un|una) )?((?:\p{Ll}+ )?(\p{Ll}+)(?: (?!que |dijo |ha |fue |quien |y )[\p{L}-]+){0,7})(?=[,.])/u;

export const people: PeopleLanguage = {
  findMentions: nameReader(known),
  roleAt: roleReader({ before: BEFORE, after: AFTER, isRole }),
};
