import { pattern } from '../../../article/pattern.js';

/** What opens a sentence that goes on with the one before it. */
export const LEANS_BACK = pattern('u')`
  ^[«“"]*(?:
    E|Mas|Porém|Além d[eio]s[st][oea]?|Além do mais|Também|Tampouco|No entanto|Contudo|Todavia|Entretanto|Por isso|
    Por is[st]o|Por essa razão|Portanto|Por outro lado|Por sua vez|Por fim|Pelo contrário|Em contrapartida|
    Nesse sentido|Neste sentido|Nesse caso|Neste caso|No total|Ao todo|De fato|De facto|Dessa forma|Desta forma|
    Deste modo|Desse modo|Assim|Então|Depois|Antes|Posteriormente|Finalmente|Enquanto isso|Entre eles|Entre elas|
    Ali|Lá|Aí|Aqui|Apesar d[ie]s[st]o|A respeito|Ao mesmo tempo|Com is[st]o|Com ess[ae]|Is[st]o|Ele|Ela|Eles|Elas|
    Este|Esta|Estes|Estas|Esse|Essa|Esses|Essas|Aquele|Aquela|Aquilo|Nest[ea]s?|Ness[ea]s?|Dest[ea]s?|Dess[ea]s?|
    Sua|Seu|Suas|Seus|A sua|O seu|As suas|Os seus|Lhe|O mesmo|A mesma|Outro|Outra|(?:Para|Com|De|Em) outr[oa]s?|
    Outros|Outras|O outro|A outra|Os outros|As outras|O segundo|A segunda|O primeiro|A primeira|Ambos|Ambas|Tal|
    Tais|Tudo|Mesmo assim|Um exemplo|Em comparação|Somando-se|Naquel[ea]s? \p{L}+|Porque|Pois|Embora|Já que|Ou seja|
    Isto é|Sim|Não|Agora|Segundo ele|Segundo ela
  )(?!\p{L}|\p{N})
`;

/** Words that stand for what isn't there. */
export const POINTS = pattern('u')`
  (?<!\p{L})(?:
    ele|ela|eles|elas|dele|dela|deles|delas|nele|nela|isto|isso|aquilo|disto|disso|nisto|nisso|
    (?:n|d)?(?:este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|aqueles|aquelas) (?!
      ano|mês|semana|século|manhã|tarde|noite|segunda|terça|quarta|quinta|sexta|sábado|domingo|país(?!\p{L})
    )\p{L}+|
    ali|aí|lá|então|também|além disso|no entanto|por isso|
    (?:o |a |do |da |ao |no |na )?(?:seu|sua) (?!
      maioria|parte|apoio|renúncia|candidatura|demissão|intenção|disposição|vontade
    )\p{L}+|
    (?:seus|suas) \p{L}+|lhes?|o mesmo|a mesma|os mesmos|as mesmas|
    (?:n|d)?aquel[ea]s? (?:ano|mês|dia|semana|época|período|momento)|(?:[Nn]a|[Àà]) época|
    (?:ano|mês|dia|semana) anterior|ambos|ambas|
    (?:[Oo]|[Aa]|do|da|ao|à|no|na|pelo|pela) (?:
      companhia|empresa|entidade|grupo|órgão|instituição|firma|sociedade|clube|equipe|equipa|sindicato|partido|
      cidade|região|juiz|juíza|tribunal|ministro|ministra|presidente|presidenta|secretário|secretária|município|
      bairro|navio|hospital|partida|jogo|operação|setor|sector|acordo|pacto|decisão|medida|projeto|projecto|plano|
      iniciativa|encontro|reunião|relatório|estudo|documento|comunicado|caso|incidente|acidente|edifício|prédio|
      filme|obra|livro|disco|feira|parque|banda|campanha|clínica|show|coordenador|levantamento|pesquisa
    )(?=[,.?]|$| (?:se|e|em|por|para|com|a|o|é|foi|após|que|sobre|\p{Ll}+ou)(?!\p{L}))|
    meu|minha|meus|minhas|noss[oa]s?|nós|eu|nos|me
  )(?!\p{L})
`;

export const OF_THE_SPEAKER = /(?<!\p{L})(?:meu|minha|meus|minhas|noss[oa]s?|nós|eu|nos|me|também)(?!\p{L})/giu;

/** Opens a sentence with its verb: who did it stands elsewhere. */
export const NO_SUBJECT = pattern('u')`
  ^(?:
    (?:Em|Desde|Durante|Até|No|Na) [^,.]{2,40}?,? (?:
      (?:tinha|tem|teve|contava|conta|possui|possuía)(?! (?:o|a|os|as) )|
      (?:era|foi|estava|conseguiu|ganhou|perdeu)(?! (?:o|a|os|as|um|uma) )
    )|
    Em \d{2,4},? (?:\p{Ll}+(?:ou|eu|iu)|foi|é|era) (?!o |a |os |as )|
    [«“"]?(?!Há |Houve |Havia |Existe[m]? |Falta|Cabe |Ganhou o |Ganhou a )(?:Não |Já |Só ){0,2}(?:
      É|São|Era|Eram|Foi|Foram|Será|Serão|Está|Estão|Estava|Tem|Têm|Teve|Fez|Disse|Diz|Possui|Conta com|Custa|Fica|
      Ficam|Afirma|Afirmam|Conta|Vende|Vendem|Notamos|Temos|Pode|Podem|Deve|Devem|Quer|Querem|Vai|Vão|Seria|Nasceu|
      Vive|Trabalha|\p{Lu}\p{Ll}{2,}(?:ou|iu|aram|eram|iram|avam|rá|rão)
    )
  )(?!\p{L})
`;

/** "O acordo prevê …": which? Of some there is but one. */
export const WHICH =
  /^(?:O|A|Os|As) (?!Governo|governo|presidente|Parlamento|Congresso|Senado|Câmara|polícia|Polícia|mundo|Terra|Sol|sol|inflação|economia|oposição|Papa|papa|ONU|UE|população|desemprego|país|\p{Lu})\p{Ll}+ (?:(?:se|já|não|também) )?(?:é|são|era|eram|foi|foram|será|está|estão|tem|têm|teve|inclui|prevê|permite|\p{Ll}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam|rá|rão))(?!\p{L})/u;

/** Opens a sentence, and is no name. */
export const NO_NAME =
  /^[«“"(]*(?:O|A|Os|As|Um|Uma|Uns|Umas|Ao|À|Aos|Às|Do|Da|Dos|Das|No|Na|Nos|Nas|Em|De|Com|Por|Para|Pelo|Pela|Segundo|Desde|Até|Durante|Após|Entre|Sobre|Cada|Cerca|Mais|Menos|Quase|Só|Apenas|Todos|Todas|Muitos|Muitas|Vários|Várias|Há|Existem|Restam|Já|Se|Quando|Quanto|\p{Lu}\p{Ll}+mente|\d)(?!\p{L})/u;

/** Days that only the article's date tells. */
export const UNDATED = pattern('iu')`
  (?<!\p{L})(?:
    hoje|ontem|anteontem|amanhã|
    (?:na |no |nesta |neste |desta |deste |a |o )?(?:última |próxima |último |próximo )?
    (?:segunda|terça|quarta|quinta|sexta)-feira(?!,? (?:dia )?\d)|
    (?:no |neste |deste |ao )?(?:sábado|domingo)(?!,? (?:dia )?\d)|
    (?:n?[oa]s?|d[oa]s?) (?:passad|próxim|últim)[oa]s? (?:
      semana|mês|ano|verão|inverno|primavera|outono|dia|temporada|fim de semana
    )s?|
    (?:semana|mês|ano|verão|temporada) (?:passad[oa]|que vem|próxim[oa]|em curso)|
    (?:n|d)?(?:este|esta|estes|estas) (?:ano|mês|semana|manhã|tarde|noite|dias|semanas|verão|inverno|temporada|fim)|
    há (?:\p{L}+ ){0,2}(?:\p{L}+|\d+) (?:dia|semana|mês|meses|ano|década|hora)\p{Ll}*|atualmente|actualmente|
    recentemente|agora|até agora|no momento|por enquanto|em breve|
    (?:dia )?\d{1,2} (?:último|passado|próximo|do corrente)|
    (?:\p{L}+|\d+) (?:dias?|semanas?|mês|meses|anos?|décadas?|horas?) (?:atrás|depois)|no dia \d{1,2}(?!\d| de)|
    (?:início|começo|meados|fim|final) d[oa] (?:mês|ano|semana|temporada|tarde|manhã)|
    (?:primeir|segund|terceir|últim)[oa] (?:trimestre|semestre|quinzena)(?! de \d)|daqui a
  )(?!\p{L})
`;
