import { dateInWordsBy } from '../../shared/date-in-words.js';
import type { AskingGrammar } from '../../romance/asking/grammar.js';
import { isRole } from '../people.js';
import { placesNear } from './near.js';
import { GRAVE } from './taste.js';
import { isFinite } from './verbs.js';
import { LEANS_BACK } from './words.js';
import { wording } from './wording.js';

const MONTHS = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');
const words = (list: string) => new Set(list.trim().split(/\s+/));

const dateInWords = dateInWordsBy(MONTHS, {
  day: (day, month, year) => `${day} de ${month} de ${year}`,
  month: (month, year) => `${month} de ${year}`,
});

const FEMININE =
  /(?:(?<!em|ogram|ist|et)as|ções|sões|dades|tudes|gens|mulheres|vezes|leis|flores|torres|fases|frases|sedes|fontes|mãos|fotos|redes|bases|classes|noites|tardes|partes|naves)$/;
const MASCULINE =
  /(?:os|ores|ais|éis|óis|lhões|antes|entes|etes|emas|ogramas|homens|meses|países|lugares|militares|familiares|lares|hospitais|barcos|aviões|caminhões|cidadãos)$/;
const EITHER = /^(?:artistas|turistas|atletas|jornalistas|policiais|ciclistas|motoristas)$/;

const GROUPS: readonly [RegExp, string][] = [
  [/porta-voz/i, 'porta-voz'],
  [
    /ministr|president|chanceler|senador|deputad|polític|prefeit|autarca|governador|partido|comissári|secretári[oa] (?:de Estado|geral)|secretári[oa]-geral|vereador|candidat|líder|premiê/i,
    'política',
  ],
  [
    /treinador|técnico|futebolista|jogador|tenista|ciclista|capitão|goleiro|guarda-redes|avançado|atacante|piloto|atleta/i,
    'esporte',
  ],
  [/professor|investigador|pesquisador|cientista|historiador|economista|biólog|médic/i, 'ciência'],
  [/cineasta|ator|atriz|actor|actriz|cantor|escritor|romancista|poeta|pintor|artista|músic/i, 'cultura'],
  [/empresári|gerente|fundador|diretor|director|administrador/i, 'empresa'],
];

const GOVERNS =
  /(?<!\p{L})(?:de|do|da|desde|até|para|por|durante|a|entre|ao|após|antes|depois|sobre|com|e|ou|cada|os|as)(?: o)? $/iu;

export const grammar: AskingGrammar = {
  wording,
  // "Quem foi eleita …": the participle would tell that it is a woman
  asked: text =>
    `${text.replace(/^(Quem (?:é|era|foi|será|tinha sido|está|estava|ficou) (?:\p{Ll}+ )?\p{Ll}+[ai]d)a(?!\p{L})/u, '$1o')}?`,
  who: 'Quem',
  when: 'Quando',
  inYear: 'Em que ano',
  inCity: 'Em que cidade',
  inCountry: 'Em que país',
  howMany(noun) {
    const head = noun.split(' ').at(-1)!;
    if (EITHER.test(head)) return `Quantos ${noun}`;
    return FEMININE.test(head) ? `Quantas ${noun}` : MASCULINE.test(head) ? `Quantos ${noun}` : undefined;
  },
  ordered: (verb, subject, rest) => `${subject} ${verb} ${rest}`,
  isFinite,
  beforeVerb: /(?:(?<!\p{L})(?:se|já|também) )$/u,
  afterVerb:
    /^(?:-se)?(?: (?:sido|estado|\p{Ll}+(?:ado|ada|ados|adas|ido|ida|idos|idas)|feito|feita|dito|escrito|visto|aberto|aberta|posto|morto|coberto|(?:a )?\p{Ll}{2,}[aei]r(?:-se)?)(?!\p{L})){1,3}|^-se(?!\p{L})/u,
  notBeforeVerb: words(
    'o a os as um uma uns umas ao à aos às do da dos das de em no na nos nas com por pelo pela para sem sobre entre desde até segundo ante sob após contra seu sua este esta estes estas esse essa cada todo toda outro outra mais muito grande primeiro primeira segundo segunda terceiro terceira que não nunca lhe lhes me',
  ),
  subordinate:
    /^(?:que|quem|cujo|cuja|cujos|cujas|onde|quando|se|porque|embora|enquanto|como|pois|segundo|mas|qual|quais|conforme)$/,
  and: /,? (?:e) /gu,
  joins: /,? (?:e|mas|enquanto|porém|ou) |, /u,
  contrasts: / (?:mas|enquanto|porém) /u,
  limits: GOVERNS,
  aside:
    /^(?:que|quem|onde|cujo|cuja|enquanto|embora|mas|pelo que|o que|já que|após (?:o|a|os|as|um|uma|\p{Ll}+r)|depois de|com o que|por) /u,
  leavesOpenWhich:
    /^(?:o|a|os|as) (?!governo|presidente|polícia|inflação|economia|oposição|papa|rei|população|emprego|desemprego)\p{Ll}+$/iu,
  notFinite:
    /(?<!\p{L})(?:\p{L}+(?:ando|endo|indo)|para \p{L}+[aei]r|\p{Ll}{2,}(?:ado|ada|ados|adas|ido|ida|idos|idas))(?!\p{L})|,/u,
  determiner:
    /^(?:O|A|Os|As|Um|Uma|Uns|Umas|Cerca|Mais|Quase|Dois|Duas|Três|Quatro|Cinco|Seis|Vários|Várias|Muitos|Muitas|Alguns|Algumas|Ambos|Ambas|Milhares|Centenas|o|a|os|as|um|uma) /,
  hearsay:
    /(?<!\p{L})(?:(?:teria|teriam|terá|terão|poderia ter|deveria ter) \p{L}+(?:do|to|so|go)|supostamente|alegadamente|ao que parece|supost[oa]s?)(?!\p{L})/iu,
  opensClause:
    /^(?:Que|Se|Quando|Porque|Embora|Enquanto|Como|Para|Por|Pelo|Pela|Ao|Aos|À|Após|Sem|Com|Segundo|De acordo|Não|Nunca|Quem|Só|Até|Desde|Durante|Ante|Sobre|Entre|De|Do|Da|Lhe|Me|Nos|Há)(?!\p{L})/u,
  beforeName:
    /^(?:O|A) (?!time|equipe|equipa|grupo|partido|governo|banda|família|empresa|clube)(?:[\p{Ll}-]+ )(?:[\p{L}-]+[ ,] ?){0,7}(?<! (?:de|do|da|com|e|a|ao) )$/u,
  isRole,
  bound:
    /^(?:(?<least>[Mm]ais de|[Pp]elo menos)|(?<most>[Aa]té|[Mm]enos de|[Qq]uase)|[Uu]ns|[Uu]mas|[Cc]erca de|[Uu]m total de)? ?$/,
  toCounted: /^a (?=(?:mais de |quase |uns |umas |um total de |cerca de )?$)/,
  inPlace: /(?:[Ee]m |[Nn]a |[Nn]o |[Nn]a cidade d[eo] )$/,
  onDate: /(?<!\p{L})(?:[Ee]m |[Nn]o ano de |[Nn]o dia |[Nn]o |[Aa] )$|(?<=^| )$/u,
  dated(own, before, edtf) {
    const text = dateInWords(edtf);
    if (!text) return undefined;
    const isGoverned = GOVERNS.test(before);
    const upper = /^\p{Lu}/u.test(own);
    const write = (words: string) => (upper ? words[0].toUpperCase() + words.slice(1) : words);
    if (edtf.length === 10) {
      const contracted = /^(?:d(?:o|a)|deste|desta) /i.test(own);
      if (contracted) return write(`de ${text}`);
      if (/(?<!\p{L})(?:em|dia) $/iu.test(before)) return text;
      return isGoverned ? undefined : write(`em ${text}`);
    }
    if (edtf.length === 7) {
      if (/^\p{Ll}+$/u.test(own) && MONTHS.includes(own))
        return /(?:[Ee]m|de|desde|até) $/.test(before) ? text : undefined;
      return isGoverned || (/ $/.test(before) === false && before !== '') ? undefined : write(`em ${text}`);
    }
    return edtf.length === 4 && !isGoverned && !/(?<!\p{L})em $/iu.test(before) && /ano/.test(own)
      ? write(`em ${text}`)
      : undefined;
  },
  dateInWords,
  contracted: text => text,
  tag: 'pt',
  group: '.',
  placesNear,
  groupOf: role => GROUPS.find(([pattern]) => pattern.test(role))?.[1] ?? '',
  bounds: { least: 'mais de', most: 'até' },
  grave: GRAVE,
  leansBack: LEANS_BACK,
};
