import { romanceDates } from '../romance/dates.js';

/** Portuguese as newspapers of Brazil and Portugal write it. */
export const dates = romanceDates({
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  weekdays: [...'segunda terça quarta quinta sexta'.split(' ').map(day => `${day}(?:-feira|ª)`), 'sábado', 'domingo'],
  article: '(?:(?:(?:n?[oa]|n?est[ea]|d[oa]|ao|à|[oa]) )?(?:dia )?)',
  dayNumber: '(?:n?o|do|ao) (?:passado |próximo )?dia ',
  first: '1º|primeiro',
  ofMonth: ' de ',
  ofYear: '(?:,? de (?:ano de )?)',
  stage: '(?:(?:n?[oa] |em |de )?(?:início|princípio|princípios|começo|meados|finais|fins|final|fim) (?:de |do ))',
  turns: {
    last: { before: 'passad[oa]s?|últim[oa]s?', after: 'passad[oa]' },
    this: { before: 'n?este|n?esta|n?estes|n?estas|presente', after: 'em curso|corrente' },
    next: { before: 'próxim[oa]s?', after: 'que vem|próxim[oa]|seguinte' },
  },
  units: {
    day: 'dias?',
    week: 'semanas?',
    weekend: 'fim de semana|fim-de-semana',
    month: 'mês|meses',
    quarter: 'trimestres?',
    year: 'anos?',
    decade: 'décadas?',
    century: 'séculos?',
  },
  articles: '(?:(?:n?[oa]s?|d[oa]s?|n?este|n?esta) )',
  year: 'ano',
  one: 'uma?',
  numbers:
    'dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte'.split(
      ' ',
    ),
  vague: 'uns|umas|alguns|algumas|vários|várias|poucos|poucas|muitos',
  relative: { anteontem: -2, ontem: -1, hoje: 0, 'depois de amanhã': 2, amanhã: 1 },
  noDay: { before: /\b(?:até|de)\s$/i, after: /^\s(?:em dia|por hoje)\b/ },
  ago: { before: '(?:desde )?há', after: 'atrás' },
  ahead: { before: 'daqui a|dentro de', after: '' },
  about: '(?:(?:cerca de|quase|mais de|apenas|já) )',
  seasons: { primavera: 'SP', verão: 'SU', outono: 'FA', inverno: 'WI' },
  quarters: ['primeiro', 'segundo', 'terceiro', 'quarto|último'],
  quarter: 'trimestre',
  century: '(?:n?o )?século ROMAN',
  decade: '(?:(?:n?os|n?a década de|nos anos|a década dos) (?:anos )?)',
  decades: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' '),
  dayAfter: '(?:n?o|ao) dia seguinte',
  dayBefore: '(?:n?o|ao) dia anterior|a véspera',
  beside: {
    next: 'seguinte',
    previous: 'anterior|prévi[oa]|precedente',
    same: '(?:n?esse|n?essa|(?:n?a)quel[ea])(?: mesm[oa])?|n?[oa] mesm[oa]',
  },
  yearEnd: '(?:n?o |até o |ao )?(?:final|fim) d[oe] ano',
  now: {
    past: 'recentemente|ultimamente|então|no passado',
    present: 'agora|atualmente|actualmente|neste momento|na atualidade',
    future: 'no futuro|em breve',
  },
  during: '(?:(?:durante|por|em|após|cada|n?os|n?as) )?(?:primeir[oa]s )?',
  hours: '(?:horas?|minutos?|segundos?)',
  each: 'cada (?:dia|semana|mês|ano)|diariamente|semanalmente|anualmente|todos os (?:dias|anos|meses)',
  clock: '(?:às )?\\d{1,2}[:h]\\d{2}(?: (?:horas|GMT))?|às \\d{1,2}(?:h| horas)?',
  noYear: {
    before: /\b(?:uns|quase|mais de|cerca de|artigo|lei)\s$/i,
    after:
      /^\s(?:euros|dólares|reais|contos|escudos|pessoas|milhões|metros|quilómetros|quilômetros|trabalhadores|pontos|ações|acções|empregos|habitantes|toneladas|hectares|mortos|vítimas|casos)/,
  },
  everyDay: /\b(?:os|as|aos|às|cada|todas as|todos os)\s$/i,
  tense:
    /(?<!\p{L})(?:(?<future>\p{Ll}{2,}(?:rá|rão|remos)|vai|vão|próxim[oa])|(?<past>foi|foram|era|eram|havia|tinha|houve|estava|teve|disse|fez|\p{Ll}{3,}(?:ou|aram|eram|iram|ava|avam|eu|iu)))(?!\p{L})/gu,
  joints: {
    joins: /^,?\s{1,3}(?:(?:o|no|dia)\s)?$/i,
    through: /^\s?(?:[-–—]|ao?|até(?: o| ao)?|e(?: o)?)\s?$/i,
    from: /\b(?:desde|de|do|entre)\s(?:o\s)?$/i,
    limits: [
      { pattern: /\b(?:desde|a partir d[eoa])\s(?:o\s)?$/i, limit: 'since' },
      { pattern: /(?:\baté|\bantes d[eoa])\s(?:o\s|ao\s)?$/i, limit: 'until' },
      { pattern: /\b(?:por volta de|cerca de)\s$/i, limit: 'about' },
    ],
  },
});
