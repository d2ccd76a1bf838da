import { oddGapBy } from '../../shared/odd-gap.js';
import type { FlawLanguage } from '../../contract/flaws.js';
import { genderOfName } from '../../shared/names.js';

const NEVER = /(?!)/;
const FUNCTION = new Set(
  `o a os as um uma uns umas de do da dos das ao à aos às em no na nos nas por pelo pela para com sem sobre entre desde até segundo ante contra durante e ou nem que se mas como mais muito é são era foi tem havia lhe seu sua este esta esse essa não sim já quem que quando onde quanto quantos quantas qual`.split(
    /\s+/,
  ),
);

export const flaws: FlawLanguage = {
  sumsUp:
    /^(?:tod[oa]s|nenhum[a]?|amb[oa]s) (?:d)?(?:as|os|[oa]s? anterior\p{L}*|eles|elas)(?!\p{L})|^(?:tudo|nada) (?:do )?(?:que precede|anterior)/iu,
  // An age, one of two that are compared
  oddNumberGap: oddGapBy(
    /(?<!\p{L})(?:tem|tinha|com|de|aos|completou|os) _{2,} anos|_{2,}(?: \p{L}+)? (?:para|a|até) \d|\d[\d.,%]*(?: (?:mil|milhões|bilhões))? para _{2,}|\(_{2,}|(?:^|\()mais _{2,}|(?<!\p{L})outr[oa]s _{2,}|_{2,} (?:dias|semanas|meses|horas|minutos|páginas|metros|passageiros|faxes|declarações|estabelecimentos)(?!\p{L})|(?<!\p{L})(?:diária|aluguel|custa|à venda|vendid[oa]s?) [^.]*_{2,}/iu,
  ),
  negates: /(?<!\p{L})(?:não|nunca|jamais|nenhum|nenhuma|falso|falsa|exceto|excepto|salvo)(?!\p{L})/iu,
  tellsNothing:
    /(?<!\p{L})(?:(?:recusou|recusou-se|evitou|preferiu não) (?:\p{L}+ ){0,3}(?:comentar|declarar|opinar|pronunciar-se|comentários)|não (?:quis|quiseram) (?:\p{L}+ ){0,3}(?:comentar|falar|pronunciar-se)|não (?:respondeu|responderam)(?: \p{L}+){0,5})(?!\p{L})/iu,
  percent: 'por cento',
  sharesChange:
    /(?<!\p{L})(?:desde|subi\p{L}+|aument\p{L}+|cresc\p{L}+|ca[iíu]\p{L}*|baix\p{L}+|diminu\p{L}+|contra|(?:mais|menos|maior|menor) (?:do )?que|antes|anterior)(?!\p{L})/iu,
  conversion: {
    or: 'ou|ou seja|isto é|equivalentes? a|o equivalente a',
    about: 'cerca de|quase|aproximadamente|perto de',
  },
  ticker:
    /(?<!\p{L})(?:aç(?:ão|ões)|Ibovespa|Bovespa|índice|Dow|Nasdaq|Nikkei|Bolsa|bolsa|barril|euro|dólar|petróleo)(?!\p{L})[^.]{0,60}(?:subi|ca[ií]|perd|ganh|fech|cot|negociad|oper|avanç|recu|pontos|desvaloriz|valoriz|dispar)/iu,
  titleBefore: /(?:senhor|senhora|dom|dona|Sr\.|Sra\.|ex|ex-ministro|ex-ministra|ex-presidente|antigo|antiga) ?$/iu,
  tellsAfter: /^(?: mesm[oa](?!\p{L})|, (?:o|a|um|uma) (?:\p{L}+ )*\p{L}+)/u,
  withThe: { before: NEVER, fits: NEVER },
  goesWith: () => true,
  isPlural: option => /^(?:os|as|uns|umas) /i.test(option),
  bareRole:
    /^(?:(?:o|a|um|uma) )?(?:porta-voz|membro|presidente|diretor(?:a)?|director(?:a)?|homem|mulher|especialista|autor(?:a)?|pai|mãe|filh[oa]|irmão|irmã|chefe|polític[oa]|ministr[oa]|secretári[oa]|treinador(?:a)?|técnico|jogador(?:a)?|deputad[oa]|candidat[oa]|colega|líder|advogad[oa]|professor(?:a)?|escritor(?:a)?|general|procurador(?:a)?|juiz|juíza)$/i,
  joins: /^(?:,? \p{L}[\p{L}.’'-]*){0,4},? e (?:o |a |seu |sua )?(?:\p{L}[\p{L}.’'-]* ){0,5}$/u,
  weekday: /^(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?$|^(?:sábado|domingo)$/i,
  month: /^(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)$/i,
  genderOf: genderOfName,
  genderTold: (before, after) =>
    /(?<!\p{L})(?:uma|senhora|dona|ela|[\p{L}]+ora|ministra|presidenta|prefeita|deputada|pela|da|à) $/iu.test(before) ||
    /^,? (?:ela|a qual)(?!\p{L})/u.test(after)
      ? 'f'
      : /(?<!\p{L})(?:do|ao|um|pelo|senhor|ministro|prefeito|deputado) $/iu.test(before)
        ? 'm'
        : undefined,
  doubled: /(?<!\p{L})(e|os|um|uma|de|do|da|em|por|com|para) \1(?!\p{L})/giu,
  isFunctionWord: word => FUNCTION.has(word) || word.length < 3,
};
