import { alone } from './asking/index.js';
import { grammar } from './asking/grammar.js';
import { OF_PRIVATE } from './asking/taste.js';
import type { RomanceTold } from '../romance/told.js';
import { words } from './words.js';
import { pattern } from '../../article/pattern.js';

const JUDGES = pattern('iu')`
  (?<!\p{L})(?:
    lamentablemente|desgraciadamente|afortunadamente|posiblemente|probablemente|seguramente|supuestamente|
    aparentemente|quizás?|tal vez|sin duda|evidentemente|obviamente|naturalmente|curiosamente|precisamente|
    sorprendente\p{L}*|impresionante\p{L}*|espectacular\p{L}*|extraordinari\p{L}+|histórica?mente|polémic[oa]s?|
    tímid[oa]s?|caliente[s]?|emblemátic[oa]s?|indiscutid[oa]s?|brillante\p{L}*|decepcionante\p{L}*|lógic[oa]|
    incluso|nada menos|por fin|apenas
  )(?!\p{L})
`;
/** Goes on with what was told before, or looks from the day on which it was written. */
const GOES_ON = pattern('u')`
  ^(?:
    El objetivo|La razón|El motivo|La causa|El problema|La idea|El otro|La otra|Los otros|Las otras|Otr[oa]s?|
    Los dos|Las dos|Amb[oa]s|El primero|La primera|El segundo|La segunda|El tercero|El últim[oa]|La últim[oa]|
    El resto|Un[oa] de|Algun[oa]s|Much[oa]s|Vari[oa]s|Casi|Tod[oa]s?|Cada|Sus?
  )[ ]|
  (?<!\p{L})(?:
    todavía|aún|hasta ahora|hasta la fecha|de momento|por ahora|actualmente|ahora|por su parte|en cambio|es decir|
    por ejemplo|a su vez|mientras tanto|entonces|luego|pues|también|además|asimismo|tampoco|sin embargo|así|
    respectivamente|últim[oa]s (?:\p{L}+|\d+) (?:años|meses|días|semanas|décadas)
  )(?!\p{L})
`;
/** "la empresa", "el nuevo plan": which? */
const LEAVES_OPEN = pattern('u')`
  (?<!\p{L})(?:el|la|los|las|del|al) (?:nuev[oa]s?|actual(?:es)?|citad[oa]s?|mencionad[oa]s?|mism[oa]s?|propi[oa]s?)
  [ ]\p{Ll}+(?!\p{L})(?! (?:de|del|en|para|sobre|contra|\p{Lu}|«|“|"))|
  (?<!\p{L})(?:el|la|los|las|del|al|El|La|Los|Las|Del|Al) (?:
    empresa|compañía|firma|grupo|club|equipo|partido|entidad|organismo|institución|organización|asociación|comisión|
    comité|consejo|junta|proyecto|plan|acuerdo|pacto|ley|norma|reforma|decisión|medida|informe|estudio|encuesta|
    documento|carta|reunión|cumbre|acto|encuentro|evento|feria|muestra|exposición|festival|concierto|programa|
    operación|centro|edificio|obra(?!s)|película|libro|disco|novela|país|ciudad|región|zona|provincia|recinto|
    combinado|plazo|selección|pueblo|municipio|localidad|capital|isla|tribunal|juez|jueza|ministr[oa]|presidente|
    presidenta|alcalde|alcaldesa|director|directora|gobernador|entrenador|técnico|jugador|jugadores|autor|artista|
    banda|vehículo|avión|barco|buque|tren|nave|carretera|sector|mercado|final|torneo|campeonato|liga|competición|
    temporada|carrera|prueba|premio|galardón|título|trofeo|cargo|puesto|resultado|resultados|cifra|propuesta|
    iniciativa|solicitud|petición|demanda|sentencia|fallo|crisis|guerra|conflicto|batalla|huelga|protesta|marcha|
    manifestación|negociaciones|conversaciones|venta|compra|fusión|oferta|opa|operadora|aerolínea|banco|fondo|
    cadena|marca|modelo|dispositivo|aparato|sistema|servicio|sitio|página|portal|red|votación|elecciones|comicios|
    candidato|texto|iglesia|templo|castillo|palacio|estación|línea|tropas|ejército
  )s?(?! (?:de|del|en|para|sobre|contra|entre|por|«|“|"|\p{Ll}?\p{Lu})|, \p{Lu})
  (?! \p{Ll}+ (?:de|del|en|\p{Lu}|«|“|"))(?!\p{L})
`;
/** The writers tell of their own report, or of where it may be read. */
const OF_THE_PAGE = /(?<!\p{L})(?:Wikinoticias|véase|lea también|redacción|artículo)(?!\p{L})/iu;

const MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';

export const told: RomanceTold = {
  tag: 'es',
  words,
  alone,
  grammar,
  onlyThought:
    /^(?:(?:se |ya |también )?(?:habían?|podrían?|pueden?|podrán?|deben?|deberán?|deberían?|parecen?|parecía|suelen?|quieren?|querían?|creen?|esperan?|pretenden?|intentan?|tendrían?|sería|serían|considera|consideran))(?: |$)/u,
  perfect: /^(?:se )?han? /u,
  present:
    /^(?:se )?(?:es|son|está|están|tienen?|hay|existen?|sigue|siguen|era|eran|estaba|estaban|\p{Ll}+(?:[aei]|[ae]n|[aí]ban?|ían?))$/u,
  spoils: [JUDGES, GOES_ON, LEAVES_OPEN, OF_THE_PAGE, OF_PRIVATE],
  date: `(?:(?:el |del |al )?\\d{1,2} de )?${MONTH} (?:de|del) (?:18|19|20)\\d\\d|(?:18|19|20)\\d\\d`,
  onDate:
    'en(?: el año)?|desde|hasta|durante|a (?:principios|finales|mediados) de|el mes de|en el mes de|(?:en )?la (?:mañana|tarde|noche) d?',
  days: '(?:ayer|hoy|anteayer|anoche|mañana|esta (?:mañana|tarde|noche|semana)|(?:el |este )?(?:pasado |próximo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: pasado)?)(?: por la (?:mañana|tarde|noche))?',
  preposition:
    /^(?:en|a|al|de|del|desde|hasta|durante|con|por|para|según|sin|sobre|tras|entre|ante|contra|mediante|como|después|antes|además|a finales|aunque|mientras|cuando|\p{L}+mente) /iu,
  // "el acuerdo de 1995", ", que se remonta a 1916"
  yearOfName:
    /(?<=(?:acuerdo|tratado|pacto|ley|constitución|plan|crisis|guerra|censo|elecciones|temporada|campaña|edición|convenio|nacid[oa]|Expo|Mundial|modelo)(?: \p{Ll}+)?(?: (?:de|del|en)(?: año)?)? ?)(?:18|19|20)\d\d(?!\d)|, (?:que|quien|donde|cuy[oa]s?|(?:la|el) cual|lo que) [^,.]*|(?:18|19|20)\d\d(?= (?:personas|soldados|euros|dólares|metros|kilómetros|millones))/giu,
  where: /(?:^|[^\p{L}])[Ee]n $/u,
  listGoesOn: /^,? (?:y|e|o|ni) \p{Lu}|^, \p{Lu}/u,
  personal: /(?<!\p{L})(?:él|ella|lo|la|le|sus?)(?!\p{L})/giu,
};
