import { romanceNumerals } from '../romance/numerals.js';
import { numberLanguage } from '../shared/numbers.js';

const SMALL = 'zero um dois três quatro cinco seis sete oito nove dez onze doze'.split(' ');

const read = numberLanguage({
  tag: 'pt',
  groups: '. \\u00a0\\u202f',
  decimal: ',',
  scales: {
    mil: 1e3,
    milhão: 1e6,
    milhões: 1e6,
    bilhão: 1e9,
    bilhões: 1e9,
    bilião: 1e12,
    biliões: 1e12,
    trilhão: 1e12,
    trilhões: 1e12,
  },
  between: /^[ \u00a0]de(?=[ \u00a0])/,
  currencies: {
    euros: 'EUR',
    dólares: 'USD',
    libras: 'GBP',
    ienes: 'JPY',
    rublos: 'RUB',
    reais: 'BRL',
    hryvnias: 'UAH',
    grívnias: 'UAH',
  },
  measures: {
    quilômetros: 'quilômetros',
    quilómetros: 'quilómetros',
    km: 'km',
    metros: 'metros',
    toneladas: 'toneladas',
    litros: 'litros',
    hectares: 'hectares',
    quilos: 'quilos',
    horas: 'horas',
    minutos: 'minutos',
    dias: 'dias',
    semanas: 'semanas',
    meses: 'meses',
    anos: 'anos',
  },
  percent: /^[ \u00a0\u202f]?(?:%|por cento(?!\p{L}))/u,
  counted:
    /^[ \u00a0]((?:(?:novos|novas|outros|outras) )?(?!(?:os|as|mês|três|seis|dois|mais|menos|uns|umas|depois|antes|através)(?!\p{L}))\p{Ll}{3,}(?:[aeo]s|[õã]es|[aeo]res|[aeo]?is|ns|zes))(?!\p{L})/u,
  notCounted:
    /^(?:pontos|vezes|graus|gols|golos|segundos|minutos|páginas|depois|então|entre|centavos|milhões|pesos|coroas|francos|meses|contos|escudos|cruzeiros|cruzados)$/u,
  namesANumber:
    /(?:(?<!\p{L})(?:artigo|art|lei|número|nº|n\.º|voo|capítulo|página|canal|linha|grupo|rua|avenida|idade de|anos de|resolução|versão|sala|rodovia|quilômetro|decreto|rodada|jornada|minuto|lugar|o|do|ao|dia|às|as)\.? |[#№@/:])$/iu,
  notAfter:
    /^(?:h(?:\d\d)?(?!\p{L})|[ \u00a0](?:horas? (?:GMT|locais)|de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|anos de idade|vezes|graus|pontos|(?:horas|minutos) por (?:dia|semana))|\/\p{L}|[°º:ª²³]|-\p{L}|\.\d| ?[×x/] ?\d)/u,
  range: /(?:\d|mil|milhões|por cento|%|euros|reais)\s?(?:a|aos|às|ou|e|[-–—])\s?$|\bentre\s$/,
  ago: /\p{Lu}\p{L}+, $|(?<!\p{L})(?:há|desde há|dentro de|daqui a|após|em|durante os últimos|nos últimos|nos próximos|os últimos)\s(?:cerca de |quase |mais de )?$|^ (?:depois|antes|atrás|mais tarde|por (?:dia|semana)|d[oa] (?:primeir|segund)[oa])(?!\p{L})/iu,
  atLeast: /\b(?:mais de|pelo menos|no mínimo|ao menos)\s$/i,
  atMost: /(?<!\p{L})(?:menos de|até|no máximo|quase)\s$/iu,
  leansBack:
    /^(?:Mas|E|Além disso|Porém|No entanto|Contudo|Também|Assim|Por isso|Isso|Isto|Este|Esta|Estes|Estas|Esse|Essa|Ele|Ela|Eles|Elas|Ali|Lá|Então|Seu|Sua|Seus|Suas|Deles|Delas|Destes|Destas|Outros|Outras)(?!\p{L})/u,
  framed: {
    before:
      /(?<!\p{L})(?:(?:nunca|jamais|não|tampouco|ninguém)(?! (?:só|somente|apenas|menos|mais|obstante|até)) (?:(?!que|quem|quando|mas)\p{L}+ ){0,5}|ninguém (?:esperava|pensava)[^.;:]{0,40}|(?:neg|desment)\p{L}*[^.;:]{0,60}|(?:falso|mentira|boato) (?:de )?que[^.;:]{0,60}|(?:^|, )se [^.;:,]{0,60}|(?:teria|teriam|terá|terão) (?:\p{L}+ ){0,4}|versão (?:anterior|inicial|prévia)[^.;:]{0,60})$/u,
    anywhere:
      /(?<!\p{L})(?:supostamente|alegadamente|ao que parece|segundo (?:um|o|os) boatos?)(?!\p{L})|^(?:no|num|em seu|no seu) (?:romance|conto|sonho)(?!\p{L})|^(?:na|numa) (?:novela|peça|ficção|comédia)(?!\p{L})/u,
    after:
      /^[^.;:]{0,40} (?:era|é|foi|estava|eram|são) (?:\p{L}+ )?(?:fals|errad|equivocad|incorret|incorrect|inventad|exagerad)/u,
  },
  numberWords: new Map(SMALL.map((word, value) => [word, value] as const)),
});

export const numbers = { ...read, numeralLike: romanceNumerals('pt', '.') };
