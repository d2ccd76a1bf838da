import { leanRegExp } from '../../article/lean-pattern.js';
import { capital } from '../shared/capital.js';
import { partsOf, romanceQuestions } from '../romance/questions.js';
import { LEANS_BACK } from './asking/words.js';
import { told } from './told.js';
import { pattern } from '../../article/pattern.js';

const { grammar } = told;
const STILL = '(?: (?:aún|todavía|por ahora|por el momento|de momento|hasta ahora|tampoco|también|sin embargo))*';
const ASKS =
  '(?:(?:desde |hasta |para )?cuándo|(?:a |de |con |para |por |en )?(?:quién|quiénes|qué|cuál|cuáles|dónde)|cómo|por qué|cuánt[oa]s?)';

const W_WORD = leanRegExp(`^${ASKS} `, 'u');

/** Opens with no question word. */
const YES_NO =
  /^¿(?!(?:[Aa]|[Dd]e|[Cc]on|[Pp]ara|[Pp]or|[Ee]n|[Dd]esde|[Hh]asta) (?:qu|cu|dónde)|[Qq]uién|[Qq]ué|[Cc]uál|[Cc]uánd|[Cc]uánt|[Dd]ónde|[Cc]ómo)/u;

/** "el pleno aprobará el plan" -> "¿Aprobará el pleno el plan?" */
const turned = (clause: string): string | undefined => {
  const { verb, subject, rest } = partsOf(clause, told) ?? {};
  return verb && subject ? `${verb} ${subject}${rest && ` ${rest}`}` : undefined;
};
const mark = (text: string) => `¿${capital(text)}?`;

export const questions = romanceQuestions({
  ...told,
  saysOpen: [
    `(?:[Nn]o|[Nn]i) (?:está|queda|estaba|quedó|ha quedado)${STILL} claro`,
    `(?:se )?(?:desconoce|ignora|desconocen|ignoran)${STILL}`,
    `no se (?:sabe|conoce|ha (?:decidido|aclarado|confirmado|precisado|informado))${STILL}`,
    `no (?:ha|han) (?:decidido|aclarado|confirmado|precisado|anunciado|revelado|explicado|querido decir)${STILL}`,
    `(?:sin|por) (?:saberse|decidir|aclarar|determinar|concretar|definir)${STILL}`,
    `(?:queda|falta|está|quedaba|faltaba)${STILL} (?:por|para) (?:ver|saber|decidir|determinar|aclarar|conocer|definir)(?:se)?`,
    `(?:es|sigue siendo) (?:una incógnita|una duda|un misterio|incierto|dudoso)`,
    `la (?:pregunta|duda|incógnita|cuestión) (?:ahora )?es`,
    `nadie sabe${STILL}`,
  ],
  findsOut: [
    `(?:debe|deberá|tiene que|tendrá que|va a|pretende|quiere|espera|intenta)n? (?:decidir|determinar|aclarar|resolver|averiguar|establecer|investigar|estudiar|dictaminar|pronunciarse sobre)`,
    `(?:deben|deberán|tienen que|tendrán que|van a|pretenden|quieren|esperan|intentan) (?:decidir|determinar|aclarar|resolver|averiguar|establecer|investigar|estudiar)`,
    `(?:decidirá|decidirán|determinará|determinarán|resolverá|aclarará|estudia|estudian|estudiará|investiga|investigan|analiza|analizan|valora|valoran|debate|debaten|sopesa|sopesan|examina|examinan)`,
  ],
  isOpen: [
    'es (?:aún |todavía )?(?:una incógnita|un misterio|una duda|incierto)',
    '(?:aún |todavía )?no (?:está claro|se sabe|se ha decidido|se conoce)',
    'sigue (?:sin saberse|sin aclararse|en el aire|siendo una incógnita)',
    'está (?:aún |todavía )?por (?:ver|decidir|aclarar)',
    'queda por (?:ver|decidir)',
  ],
  whether: /^si (?!bien )/u,
  asks: ASKS,
  putWhether(clause) {
    const words = turned(clause) ?? (grammar.determiner.test(clause) ? clause : undefined);
    return words && mark(words);
  },
  // "cuándo el pleno aprobará el plan" -> "¿Cuándo aprobará el pleno el plan?"
  putAsking(clause) {
    const opener = W_WORD.exec(clause)?.[0] ?? '';
    const words = turned(clause.slice(opener.length));
    return mark(words ? `${opener}${words}` : clause);
  },
  unknown: [
    /^(?:[Ss]e desconocen?|[Nn]o se conocen?|[Ss]e ignoran?)(?: aún| todavía| por el momento| por ahora| de momento)* (?<what>(?:la|el|las|los) (?:causas?|motivos?|razón|razones|paradero|identidad|origen|alcance|coste|importe|fecha)[^,]+)\.$/u,
    /^(?<what>(?:La|El|Las|Los) (?:causas?|motivos?|razón|razones|origen|alcance|coste|fecha)[^,]+?) (?:aún |todavía )?(?:sigue siendo|siguen siendo|sigue|siguen|es|son) (?:aún |todavía )?(?:una incógnita|desconocid[oa]s?|un misterio|sin conocerse|sin aclararse)\.$/u,
  ],
  asksFor: what => mark(`${/^(?:las|los) /u.test(what) ? 'cuáles son' : 'cuál es'} ${what}`),
  plans: pattern('u')`
    ^(?<who>(?:(?:El|La|Los|Las) )?[\p{L}’'-]+(?: [\p{L}\d’'-]+){0,8}?) (?:
      prevén?|planean?|proyectan?|tienen? previsto|se propone[n]?|pretenden?|quieren?
    ) (?<deed>
      (?:
        abrir|cerrar|construir|ampliar|reducir|comprar|vender|subir|bajar|crear|suprimir|prohibir|permitir|aprobar|
        presentar|firmar|iniciar|reabrir|instalar|trasladar|contratar|despedir|invertir|lanzar|convocar|celebrar|
        publicar|retirar|restaurar|rehabilitar|derribar|plantar|recuperar|modernizar|renovar|eliminar
      ) [^.]+
    )\.$
  `,
  putPlan: (who, deed) => {
    const [infinitive, ...rest] = deed.split(' ');
    const isMany = /^(?:los|las) |(?: y )/u.test(who);
    return mark(`${isMany ? 'van' : 'va'} a ${infinitive} ${who} ${rest.join(' ')}`);
  },
  asked: {
    interrogative: /^¿/u,
    appeals: words =>
      /(?<!\p{L})(?:usted|ustedes|tú|tu|tus|te|ti|nosotros|nosotras|nos|nuestr[oa]s?|yo|me|mi|mis|vosotros|os|vuestr[oa]s?)(?!\p{L})/iu.test(
        words,
      ),
    leftOpen:
      /(?<!\p{L})(?:preguntas? (?:sigue|siguen|queda|quedan) (?:abiertas?|sin respuesta|en el aire)|(?:sin|falta) respuesta|nadie (?:lo )?sabe|(?:está|queda) por ver|no está claro|(?:las )?(?:grandes|principales|muchas) (?:preguntas|incógnitas|dudas))(?!\p{L})/iu,
    announces: /(?<!\p{L})(?:preguntas?|incógnitas?|dudas?)(?!\p{L})/iu,
    answers: /^(?:Sí|No|Porque|Quizás?|Tal vez|Claro|Por supuesto|La respuesta|Nadie|Nunca|Es que|Pues)(?!\p{L})/u,
    hanging:
      /(?<!\p{L})(?:él|ella|ellos|ellas|ello|lo|le|les|su|sus|est[eoa]s?|es[eoa]s?|aquell?[oa]s?|eso|así|allí|entonces)(?!\p{L})/iu,
  },
  yesNo: YES_NO,
  outcomes: ['Sí', 'No'],
  or: /(?<!\p{L})[ou](?! no(?!\p{L}))(?!\p{L})/u,
  leansBack: LEANS_BACK,
  spoils: [grammar.hearsay, /(?<!\p{L})(?:nosotros|nos|el hombre|la mujer|el menor)(?!\p{L})/iu],
});
