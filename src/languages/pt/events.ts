import { romanceEvents } from '../romance/happenings.js';
import { told } from './told.js';

export const events = romanceEvents({
  ...told,
  says: /^(?:tinha |havia )?(?:diss\p{L}+|dito|diz|dizem|afirm\p{L}+|declar\p{L}+|explic\p{L}+|garant\p{L}+|salient\p{L}+|indic\p{L}+|acrescent\p{L}+|coment\p{L}+|consider\p{L}+|lembr\p{L}+|sublinh\p{L}+|opin\p{L}+|insist\p{L}+|destac\p{L}+|sustent\p{L}+|advert\p{L}+|inform\p{L}+|cont(?:ou|a)|ressalt\p{L}+)(?: |$)/u,
  ahead: /^(?:se )?(?:\p{Ll}+(?:rá|rão)|vai|vão)(?: |$)/u,
  onDay:
    /(?<!\p{L})(?:[Ee]m |[Nn]o ano de |[Nn]o mês de |[Nn]o dia |[Nn]o |[Nn]a |[Aa] |[Nn]o (?:início|começo|final|fim) de |[Ee]m (?:meados|finais|fins|princípios) de )$/u,
  occasion:
    /(?:reunião|reuniões|eleições|eleição|cúpula|cimeira|jogo|jogos|partida|final|debate|votação|manifestação|protesto|protestos|marcha|atentado|acidente|concerto|show|festa|feira|negociações|conversações|discurso|entrevista|julgamento|visita|cerimônia|cerimónia|estreia|ato|congresso|ataque|terremoto|sismo|corrida|referendo|decisão|sentença|acordo|sessão|jornada|encontro|edição)$/iu,
  and: /^ e (?=\p{Ll}+(?:ou|eu|iu|aram|eram|iram|ará|erá|irá)(?!\p{L}))/u,
  doubts:
    /(?<!\p{L})(?:segundo|não|nunca|jamais|talvez|possíve\p{L}+|possivel\p{L}*|prová\p{L}+|provavel\p{L}*|teria|teriam|poderia|poderiam|seria|seriam|disse|afirmou|garantiu|informou|declarou|explicou|acrescentou|indicou)(?!\p{L})/iu,
});
