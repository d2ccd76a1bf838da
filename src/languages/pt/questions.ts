import { capital } from '../shared/capital.js';
import { partsOf, romanceQuestions } from '../romance/questions.js';
import { LEANS_BACK } from './asking/words.js';
import { told } from './told.js';
import { pattern } from '../../article/pattern.js';

const { grammar } = told;
const STILL = '(?: (?:ainda|por enquanto|por ora|até agora|para já|também|no entanto))*';
const ASKS =
  '(?:(?:desde |até |para )?quando|(?:a |de |com |para |por |em )?(?:quem|que|qual|quais|onde)|como|por que|porque|quant[oa]s?)';

const mark = (text: string) => `${capital(text)}?`;

export const questions = romanceQuestions({
  ...told,
  saysOpen: [
    `[Nn]ão (?:está|ficou|estava|é|ficava)${STILL} (?:claro|certo|sabido)`,
    `(?:[Dd]esconhece|[Ii]gnora)(?:-se)?${STILL}`,
    `[Nn]ão (?:se sabe|se conhece|foi (?:decidido|esclarecido|confirmado|divulgado|revelado|anunciado))${STILL}`,
    `não (?:decidiu|decidiram|esclareceu|confirmou|anunciou|revelou|explicou|quis dizer|informou)${STILL}`,
    `por (?:saber|decidir|esclarecer|determinar|definir)${STILL}`,
    `(?:falta|resta|fica|está)${STILL} (?:por |a )?(?:ver|saber|decidir|determinar|esclarecer|conhecer|definir)`,
    `(?:é|continua (?:a ser )?)${STILL} (?:uma incógnita|uma dúvida|um mistério|incerto|duvidoso)`,
    `a (?:pergunta|dúvida|incógnita|questão) (?:agora )?é`,
    `ninguém sabe${STILL}`,
  ],
  findsOut: [
    `(?:deve|deverá|tem de|tem que|terá de|terá que|vai|pretende|quer|espera|tenta) (?:decidir|determinar|esclarecer|resolver|apurar|averiguar|estabelecer|investigar|estudar|pronunciar-se sobre)`,
    `(?:devem|deverão|têm de|têm que|terão de|terão que|vão|pretendem|querem|esperam|tentam) (?:decidir|determinar|esclarecer|resolver|apurar|averiguar|investigar|estudar)`,
    `(?:decidirá|decidirão|determinará|resolverá|esclarecerá|estuda|estudam|investiga|investigam|analisa|analisam|avalia|avaliam|debate|debatem|pondera|ponderam|examina|examinam|apura|apuram)`,
  ],
  isOpen: [
    '(?:ainda )?é (?:ainda )?(?:uma incógnita|um mistério|uma dúvida|incerto)',
    '(?:ainda )?não (?:está claro|se sabe|foi decidido|é conhecido)',
    'continua (?:por saber|por esclarecer|em aberto|a ser uma incógnita)',
    'está (?:ainda )?(?:por (?:ver|decidir|esclarecer)|em aberto)',
  ],
  whether: /^se /u,
  asks: ASKS,
  putWhether: clause =>
    /^(?:trata|deve a)(?!\p{L})/u.test(clause) || !(grammar.determiner.test(clause) || partsOf(clause, told))
      ? undefined
      : mark(clause),
  putAsking: clause => mark(clause),
  unknown: [
    /^(?:[Dd]esconhecem?-se|[Nn]ão se conhecem?|[Ii]gnoram?-se)(?: ainda| por enquanto)* (?<what>(?:a|o|as|os) (?:causas?|motivos?|razão|razões|paradeiro|identidade|origem|alcance|custo|valor|data)[^,]+)\.$/u,
    /^(?<what>(?:A|O|As|Os) (?:causas?|motivos?|razão|razões|origem|alcance|custo|data)[^,]+?) (?:ainda )?(?:continua a ser|continuam a ser|continua|continuam|permanece|permanecem|é|são) (?:ainda )?(?:uma incógnita|desconhecid[oa]s?|um mistério|por esclarecer)\.$/u,
  ],
  asksFor: what => mark(`${/^(?:as|os) /u.test(what) ? 'quais são' : 'qual é'} ${what}`),
  plans: pattern('u')`
    ^(?<who>(?:(?:O|A|Os|As) )?[\p{L}’'-]+(?: [\p{L}\d’'-]+){0,8}?) (?:
      prevê|preveem|planeja|planejam|planeia|planeiam|projeta|projetam|tem previsto|pretendem?|quer|querem
    ) (?<deed>
      (?:
        abrir|fechar|construir|ampliar|reduzir|comprar|vender|subir|baixar|criar|extinguir|proibir|permitir|aprovar|
        apresentar|assinar|iniciar|reabrir|instalar|transferir|contratar|demitir|despedir|investir|lançar|convocar|
        realizar|publicar|retirar|restaurar|recuperar|demolir|plantar|modernizar|renovar|eliminar
      ) [^.]+
    )\.$
  `,
  putPlan: (who, deed) => mark(`${who} ${/^(?:os|as) |(?: e )/u.test(who) ? 'vão' : 'vai'} ${deed}`),
  asked: {
    interrogative:
      /^(?:(?:E|Mas|Ou|Afinal),? )?(?:(?:A|De|Com|Para|Por|Em|Desde|Até) )?(?:quem|que|qual|quais|quando|onde|como|por que|porquê|quanto|quanta|quantos|quantas|o que|será|vai|vão|pode|podem|deve|devem|há|é|são|foi|está|estão|tem|têm|haverá)(?!\p{L})/iu,
    appeals: words =>
      /(?<!\p{L})(?:você|vocês|tu|te|ti|teu|tua|nós|noss[oa]s?|eu|me|meu|minha|meus|minhas|vós)(?!\p{L})/iu.test(words),
    leftOpen:
      /(?<!\p{L})(?:perguntas? (?:continua|continuam|fica|ficam|permanece|permanecem) (?:em aberto|sem resposta|no ar)|sem resposta|ninguém (?:o )?sabe|(?:está|fica) por (?:ver|saber)|resta saber|não está claro|(?:as )?(?:grandes|principais|muitas) (?:perguntas|incógnitas|dúvidas))(?!\p{L})/iu,
    announces: /(?<!\p{L})(?:perguntas?|incógnitas?|dúvidas?)(?!\p{L})/iu,
    answers: /^(?:Sim|Não|Porque|Talvez|Claro|A resposta|Ninguém|Nunca|É que|Pois)(?!\p{L})/u,
    hanging:
      /(?<!\p{L})(?:ele|ela|eles|elas|lhes?|seus?|suas?|est[ea]s?|ess[ea]s?|isto|isso|aquel[ea]s?|aquilo|assim|ali|então|lá)(?!\p{L})/iu,
  },
  yesNo:
    /^(?!(?:(?:A|De|Com|Para|Por|Em|Desde|Até) )?(?:quem|que|qual|quais|quando|onde|como|por que|porquê|porque|quant[oa]s?|o que)(?!\p{L}))/iu,
  outcomes: ['Sim', 'Não'],
  or: /(?<!\p{L})ou(?! não(?!\p{L}))(?!\p{L})/u,
  leansBack: LEANS_BACK,
  spoils: [grammar.hearsay, /(?<!\p{L})(?:nós|nos|o homem|a mulher|o menor)(?!\p{L})/iu],
});
