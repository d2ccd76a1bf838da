import type { PeopleLanguage } from '../language.js';
import { roleReader } from '../shared/roles.js';
import { nameReader, type NameWords } from '../shared/names.js';
import { introducedBy } from '../romance/introduced.js';
import { isPlaceName } from './places.js';
import { leanRegExp } from '../../article/lean-pattern.js';
import { pattern } from '../../article/pattern.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));

const ROLE = pattern('iu')`
  ^(?:ex-|vice-)?(?:
    president[ea]|primeir[oa]-ministr[oa]|vice-president[ea]|vice-prefeito|ministr[oa]|secretári[oa](?:-geral)?|
    secretári[oa]-executiv[oa]|prefeit[oa]|governador(?:a)?|senador(?:a)?|deputad[oa]|vereador(?:a)?|autarca|
    chanceler|embaixador(?:a)?|porta-voz|enviad[oa]|director(?:a)?(?:-geral)?|diretor(?:a)?(?:-geral)?|chefe|líder|
    coordenador(?:a)?|comissári[oa]|delegad[oa]|procurador(?:a)?(?:-geral)?|promotor(?:a)?|juiz|juíza|
    desembargador(?:a)?|magistrad[oa]|general|coronel|tenente|capitão|comandante|major|almirante|professor(?:a)?|
    reitor(?:a)?|pesquisador(?:a)?|investigador(?:a)?|cientista|economista|historiador(?:a)?|sociólog[oa]|
    antropólog[oa]|médic[oa]|psicólog[oa]|advogad[oa]|jurista|engenheir[oa]|arquitet[oa]|arquitecto|escritor(?:a)?|
    poeta|jornalista|ator|actor|atriz|actriz|cantor(?:a)?|cineasta|músic[oa]|pintor(?:a)?|artista|técnico|
    treinador(?:a)?|jogador(?:a)?|atacante|zagueiro|goleiro|levantador|tenista|piloto|atleta|empresári[oa]|lojista|
    gerente|consultor(?:a)?|analista|assessor(?:a)?|fundador(?:a)?|dono|dona|bispo|arcebispo|cardeal|papa|padre|rei|
    rainha|príncipe|princesa|candidat[oa]|sindicalista|ativista|especialista|perit[oa]|socialista|comunista|
    parlamentar|conselheir[oa]|relator(?:a)?|dirigente|representante|superintendente|agricultor(?:a)?|estudante|
    bailarin[oa]|crítico|estilista|diplomata|inspetor(?:a)?|investidor(?:a)?|pastor(?:a)?|padeir[oa]|pescador(?:a)?|
    fazendeir[oa]|lavrador(?:a)?|feirante|livreir[oa]|docente|enfermeir[oa]|parteira|farmacêutic[oa]|veterinári[oa]|
    carpinteir[oa]|oleir[oa]|ceramista|cozinheir[oa]|cabeleireir[oa]|carteir[oa]|jardineir[oa]|apicultor(?:a)?|
    bibliotecári[oa]|nutricionista|biólog[oa]|botânic[oa]|geólog[oa]|arqueólog[oa]|polític[oa]|politólog[oa]|
    fotógraf[oa]|romancista|comerciante|voluntári[oa]|conservador(?:a)?|curador(?:a)?|organizador(?:a)?|
    proprietári[oa]|pároco|bombeir[oa]|policial|marinheiro|escultor(?:a)?|compositor(?:a)?|ciclista|nadador(?:a)?|
    apresentador(?:a)?|moleir[oa]|goleir[oa]|capitã|restaurador(?:a)?|responsável|superiora?|encarregad[oa]|
    subdiretor(?:a)?|tesoureir[oa]|\p{Ll}{3,}(?:ólog|ógraf)[oa]
  )$
`;

export const isRole = (word: string): boolean => ROLE.test(word);

const SAID =
  'disse|diz|afirmou|afirma|declarou|explicou|explica|acrescentou|garantiu|contou|revelou|referiu|considerou|considera|anunciou|lembrou|admitiu|comentou|criticou|defendeu';

const known: NameWords = {
  particles: /^(?:d[aeo]s?|e|van(?: der| den)?|von|di|della|del|de la|bin|ibn|al|el|la|le)$/,
  afterGivenName: /^(?:d[aeo]s?|e|la|el|le)/,
  notNames: words(`
    o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para com sem sob sobre entre até desde após ante contra durante segundo conforme perante e ou que se mas porém porque quando como onde quem qual cujo enquanto pois assim também além disso não sim já ainda mais menos muito tão tanto todo toda todos todas outro outra outros outras este esta estes estas esse essa esses essas aquele aquela isto isso aquilo seu sua seus suas meu minha nosso nossa ele ela eles elas eu nós você vocês lhe
    hoje ontem anteontem amanhã agora então depois antes aqui ali lá nunca sempre talvez apenas só mesmo cada nenhum nenhuma ninguém alguns algumas vários várias muitos muitas
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
    disse afirmou declarou explicou acrescentou foi é era tem há havia está estão ser dois três quatro cinco seis sete oito nove dez cem mil milhão milhões bilhão bilhões
    governo estado estados ministério exército polícia parlamento congresso senado câmara tribunal corte união partido banco universidade empresa companhia grupo conselho comissão instituto associação federação confederação organização agência diário jornal folha hospital igreja praça rua avenida lei são santa santo rio mar ilha ilhas norte sul leste oeste foto fonte texto plano projeto copa liga clube secretaria fundação centro movimento frente casa teatro cine`),
  organisation:
    /^(?:Unidos|Unidas|Nacional|Internacional|Europeia|Europeu|Federal|Estadual|Municipal|Central|Popular|Social|Socialista|Mundial|Geral|Supremo|Superior|Real|Times|Post|News|Bank|Company|Inc|Corp|Group|House|Club|FC|EC|SC|Futebol|Esporte|Atlético|Football|International|National|United|Airlines|Motors|TV|Televisão|Rádio|Press|Paulista|Brasileira|Brasileiro|Portuguesa|Português|Econômica|Militar)$/,
  determiners: words(
    'o a os as um uma do da dos das no na nos nas ao à aos às pelo pela seu sua este esta esse essa num numa',
  ),
  address: new Map([
    ['senhor', 'male'],
    ['senhora', 'female'],
    ['sr', 'male'],
    ['sra', 'female'],
    ['dom', 'male'],
    ['dona', 'female'],
  ]),
  titles: words('dr dra prof profa eng'),
  isRole,
  genderOfRole: word =>
    !ROLE.test(word) || /(?:ista|papa|voz|[nm]te|líder|chefe|autarca|poeta|atleta|jurista)$/i.test(word)
      ? undefined
      : /(?:a|triz|juíza|geral)$/i.test(word) && !/geral$/i.test(word)
        ? 'female'
        : /(?:o|or|rei|juiz|ão|general|coronel)$/i.test(word)
          ? 'male'
          : undefined,
  afterPerson: leanRegExp(
    `^(?:,? (?:${SAID}|foi|tem|havia)(?!\\p{L})|, (?:\\d{2}, |o |a |um |uma )?(?:\\p{Ll}+-)?(?:presidente|ministr|diretor|director|porta-voz|líder|chefe|secretári|prefeit|professor|deputad|técnic|estudante|dono|dona|empresári))`,
    'u',
  ),
  beforePerson: new RegExp(`(?:${SAID}|segundo|por|com) (?:o |a )?$`),
  roleBeforeComma: before => {
    const match =
      /(?:^|[\s«“"])(?:[OoAa]|[DdNn][oa]|[Aa]o|À|à|[Ss]eu|[Ss]ua) (?:([\p{Ll}-]+) )?([\p{Ll}-]+)(?: [^,.;:()«»“”]{1,70})?, $/u.exec(
        before,
      );
    return match !== null && [match[1], match[2]].some(word => ROLE.test(word ?? ''));
  },
  introduces: introducedBy({
    articles: '(?:o|a|uma?|do|da|ao|à|pelo|pela) ',
    says: 'contou|conta|lembrou|lembra|sorriu|sorri|brincou|brinca',
    isRole,
  }),
  bearsName:
    /(?<!\p{L})(?:rua|avenida|praça|travessa|largo|alameda|rodovia|estrada|escola|colégio|faculdade|liceu|hospital|clínica|biblioteca|teatro|auditório|ginásio|pavilhão|estádio|aeroporto|fundação|prémio|prêmio|troféu|ponte|parque|museu|centro|instituto|empresa|construtora|marca|revista|associação)(?: (?:públic[oa]|privad[oa]|municipal|estadual|federal|nacional|secundária|básica|científica))? $/iu,
  alsoSurname: /(?:)/,
  adjective: /(?!)/,
  ending: /(?!)/,
  isPlace: isPlaceName,
  masculine: /(?<!\p{L})(?:ele|mesmo)(?!\p{L})/giu,
  feminine: /(?<!\p{L})(?:ela|mesma)(?!\p{L})/giu,
};

export const people: PeopleLanguage = {
  findMentions: nameReader(known),
  roleAt: roleReader({
    before:
      /(?:^|[\s«“"(])(?:(?:[OoAa]|[DdNn][oa]|[Aa]o|À|à|[Pp]el[oa]|[Uu]ma?|(?:[OoAa] )?[Ss](?:eu|ua)) )?((?!seu |sua )(?:\p{Ll}[\p{Ll}-]+ )?(?:\p{Ll}[\p{Ll}-]+)(?: (?!que |quem |e [oa] )[\p{L}-]+){0,6}),? $/u,
    after:
      /^, (?:\d{2}, )?(?:(?:o|a|um|uma) )?((?:\p{Ll}[\p{Ll}-]+ )?(?:\p{Ll}[\p{Ll}-]+)(?: (?!que |disse |foi |quem |e )[\p{L}-]+){0,7})(?=[,.])/u,
    isRole,
  }),
};
