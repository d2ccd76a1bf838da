import { alone } from './asking/index.js';
import { grammar } from './asking/grammar.js';
import { OF_PRIVATE } from './asking/taste.js';
import type { RomanceTold } from '../romance/told.js';
import { words } from './words.js';
import { pattern } from '../../article/pattern.js';

const JUDGES = pattern('iu')`
  (?<!\p{L})(?:
    lamentavelmente|infelizmente|felizmente|possivelmente|provavelmente|certamente|supostamente|aparentemente|
    talvez|sem dúvida|evidentemente|obviamente|naturalmente|curiosamente|precisamente|surpreendente\p{L}*|
    impressionante\p{L}*|espetacular\p{L}*|extraordinári\p{L}+|polêmic[oa]s?|polémic[oa]s?|tímid[oa]s?|
    emblemátic[oa]s?|brilhante\p{L}*|decepcionante\p{L}*|inclusive|nada menos|enfim|por fim|sequer
  )(?!\p{L})
`;
/** Goes on with what was told before, or looks from the day on which it was written. */
const GOES_ON = pattern('u')`
  ^A \p{Ll}{2,}[aei]r,? |(?<!\p{L})aqui(?!\p{L})|
  ^(?:
    O objetivo|O objectivo|A razão|O motivo|A causa|O problema|A ideia|O outro|A outra|Os outros|As outras|
    Outr[oa]s?|Os dois|As duas|Amb[oa]s|O primeiro|A primeira|O segundo|A segunda|O terceiro|O últim[oa]|
    A últim[oa]|O restante|Um d[oae]s?|Uma d[oae]s?|Algun[s]|Algumas|Muit[oa]s|Vári[oa]s|Quase|Tod[oa]s?|Cada|Seus?|
    Suas?
  )[ ]|
  (?<!\p{L})(?:
    ainda|até agora|até o momento|até à data|por enquanto|atualmente|actualmente|agora|por sua vez|em contrapartida|
    ou seja|por exemplo|enquanto isso|entretanto|então|logo|pois|também|além disso|tampouco|no entanto|contudo|
    porém|assim|respectivamente|respetivamente|últim[oa]s (?:\p{L}+|\d+) (?:anos|meses|dias|semanas|décadas)
  )(?!\p{L})
`;
/** "a empresa", "o novo plano": which? */
const LEAVES_OPEN = pattern('u')`
  (?<!\p{L})(?:o|a|os|as|do|da|dos|das|ao|à|no|na) (?:
    nov[oa]s?|atua(?:l|is)|actua(?:l|is)|citad[oa]s?|referid[oa]s?|mesm[oa]s?|própri[oa]s?
  ) \p{Ll}+(?!\p{L})(?! (?:de|do|da|em|para|sobre|contra|\p{Lu}|«|“|"))|
  (?<!\p{L})(?:o|a|os|as|do|da|dos|das|ao|à|no|na|O|A|Os|As|Do|Da|Ao|À|No|Na) (?:
    empresa|companhia|firma|grupo|clube|time|equipe|equipa|partido|entidade|órgão|instituição|organização|
    associação|comissão|comitê|conselho|projeto|projecto|plano|acordo|pacto|lei|norma|reforma|decisão|medida|
    relatório|estudo|pesquisa|levantamento|documento|carta|reunião|cúpula|cimeira|ato|encontro|evento|feira|mostra|
    exposição|festival|show|concerto|programa|operação|centro|edifício|prédio|obra(?!s)|filme|livro|disco|romance|
    país|cidade|região|zona|província|recinto|prazo|seleção|selecção|povo|município|localidade|capital|ilha|
    tribunal|juiz|juíza|ministr[oa]|presidente|prefeit[oa]|diretor|diretora|director|directora|governador|treinador|
    técnico|jogador|jogadores|autor|artista|banda|veículo|avião|barco|navio|trem|comboio|estrada|setor|sector|
    mercado|final|torneio|campeonato|liga|competição|temporada|corrida|prova|prêmio|prémio|título|troféu|cargo|
    posto|resultado|resultados|proposta|iniciativa|pedido|ação|acção|sentença|crise|guerra|conflito|batalha|greve|
    protesto|marcha|manifestação|negociações|conversações|venda|compra|fusão|oferta|operadora|banco|fundo|rede|
    marca|modelo|dispositivo|aparelho|sistema|serviço|site|página|votação|eleições|candidato|texto|igreja|templo|
    castelo|palácio|estação|linha|tropas|exército|partida|jogo
  )s?(?! (?:de|do|da|dos|das|em|para|sobre|contra|entre|por|«|“|"|\p{Ll}?\p{Lu})|, \p{Lu})
  (?! \p{Ll}+ (?:de|do|da|dos|das|em|\p{Lu}|«|“|"))(?!\p{L})
`;
/** The writers tell of their own report, or of where it may be read. */
const OF_THE_PAGE = /(?<!\p{L})(?:Wikinotícias|veja|leia (?:também|mais)|redação|reportagem)(?!\p{L})/iu;

const MONTH = '(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)';

export const told: RomanceTold = {
  tag: 'pt',
  words,
  alone,
  grammar,
  onlyThought:
    /^(?:(?:se |já |também )?(?:tinham?|haviam?|poderiam?|podem?|poderão?|devem?|deverão?|deveriam?|parecem?|parecia|costumam?|querem?|queriam?|acham?|acreditam?|esperam?|pretendem?|tentam?|teriam?|seria|seriam|considera|consideram))(?: |$)/u,
  perfect: /^(?:se )?(?:\p{Ll}+(?:ou|eu|iu|aram|eram|iram)|foi|foram|fez|fizeram|deu|deram)(?:-se)?(?: |$)/u,
  present:
    /^(?:se )?(?:é|são|está|estão|tem|têm|há|existem?|segue|seguem|era|eram|estava|estavam|fica|ficam|\p{Ll}+(?:[ae]|[ae]m|av[ao]|avam|iam?))$/u,
  spoils: [JUDGES, GOES_ON, LEAVES_OPEN, OF_THE_PAGE, OF_PRIVATE],
  date: `(?:(?:dia )?\\d{1,2}º? de )?${MONTH} de (?:18|19|20)\\d\\d|(?:18|19|20)\\d\\d`,
  onDate:
    'em(?: o ano de)?|no ano de|no dia|desde|até|durante|n?o (?:início|começo|final|fim) de|em (?:princípios|meados|finais|fins) de|no mês de',
  days: '(?:ontem|hoje|anteontem|amanhã|esta (?:manhã|tarde|noite|semana)|(?:n[ao] |nest[ea] )?(?:última |próxima |último |próximo )?(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo)(?: passad[oa])?)(?: (?:de|à|pela) (?:manhã|tarde|noite))?',
  preposition:
    /^(?:em|no|na|nos|nas|ao|à|aos|às|de|do|da|dos|das|desde|até|durante|com|por|pelo|pela|para|segundo|sem|sobre|após|entre|ante|contra|mediante|como|depois|antes|além|embora|enquanto|quando|\p{L}+mente) /iu,
  // "o acordo de 1995", ", que remonta a 1916"
  yearOfName:
    /(?<=(?:acordo|tratado|pacto|lei|constituição|plano|crise|guerra|censo|eleições|temporada|campanha|edição|convênio|nascid[oa]|Expo|Copa|Mundial|modelo)(?: \p{Ll}+)?(?: (?:de|do|em)(?: ano)?)? ?)(?:18|19|20)\d\d(?!\d)|, (?:que|quem|onde|cuj[oa]s?|[oa] qual|o que) [^,.]*|(?:18|19|20)\d\d(?= (?:pessoas|soldados|euros|dólares|metros|quilômetros|quilómetros|milhões))/giu,
  where: /(?:^|[^\p{L}])[Ee]m $/u,
  listGoesOn: /^,? (?:e|ou|nem) \p{Lu}|^, \p{Lu}/u,
  personal: /(?<!\p{L})(?:ele|ela|lhe|o|a|seus?|suas?)(?!\p{L})/giu,
};
