import type { PeopleLanguage } from '../language.js';
import { roleReader } from '../shared/roles.js';
import { nameReader, type NameWords } from '../shared/names.js';
import { isPlaceName } from './places.js';
import { introducedBy } from '../romance/introduced.js';
import { leanRegExp } from '../../article/lean-pattern.js';
import { pattern } from '../../article/pattern.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));

const ROLE = pattern('iu')`
  ^(?:ex-|vice-)?(?:
    président|présidente|ministre|maire|sénateur|sénatrice|député|députée|gouverneur|porte-parole|émissaire|
    envoyée?|directeur|directrice|secrétaire|chef|cheffe|dirigeant|dirigeante|leader|procureur|procureure|juge|
    magistrat|magistrate|général|colonel|commandant|capitaine|amiral|ambassadeur|ambassadrice|chancelier|
    chancelière|professeur|professeure|chercheur|chercheuse|scientifique|économiste|historien|historienne|
    sociologue|politologue|médecin|avocat|avocate|écrivain|écrivaine|journaliste|acteur|actrice|chanteur|chanteuse|
    réalisateur|réalisatrice|cinéaste|entraîneur|footballeur|joueur|joueuse|pilote|analyste|conseiller|conseillère|
    commissaire|préfet|préfète|délégué|déléguée|gérant|fondateur|fondatrice|recteur|rectrice|évêque|archevêque|
    cardinal|pape|roi|reine|prince|princesse|empereur|candidat|candidate|ingénieur|ingénieure|architecte|expert|
    experte|élu|élue|adjoint|adjointe|patron|patronne|responsable|coordinateur|coordinatrice|spécialiste|assistant|
    assistante|syndicaliste|militant|militante|champion|championne|artiste|peintre|musicien|musicienne|compositeur|
    étudiant|étudiante|berger|bergère|boulanger|boulangère|pâtissier|pâtissière|pêcheur|pêcheuse|agriculteur|
    agricultrice|éleveur|éleveuse|paysan|paysanne|maraîcher|maraîchère|vigneron|vigneronne|libraire|instituteur|
    institutrice|enseignant|enseignante|infirmier|infirmière|sage-femme|pharmacien|pharmacienne|vétérinaire|
    menuisier|menuisière|charpentier|potier|potière|céramiste|cuisinier|cuisinière|restaurateur|restauratrice|
    coiffeur|coiffeuse|facteur|factrice|jardinier|jardinière|apiculteur|apicultrice|garde-forestier|bibliothécaire|
    diététicien|diététicienne|biologiste|botaniste|géologue|archéologue|psychologue|photographe|romancier|
    romancière|poète|poétesse|danseur|danseuse|metteur|animateur|animatrice|entrepreneur|entrepreneuse|commerçant|
    commerçante|bénévole|conservateur|conservatrice|organisateur|organisatrice|propriétaire|exploitant|exploitante|
    curé|pasteur|imam|rabbin|pompier|gendarme|policier|policière|marin|skipper|navigateur|navigatrice|cycliste|
    athlète|nageur|nageuse|gardien|gardienne|attaquant|attaquante|capitaine|rapporteur|rapporteure|principal|
    principale|proviseur|proviseure|hydrologue|supérieur|supérieure|représentant|représentante|trésorier|trésorière|
    restaurateur|opticien|opticienne|paysagiste|[\p{Ll}]{3,}(?:ologue|ographe)
  )$
`;
export const isRole = (word: string): boolean => ROLE.test(word);

const SAID =
  'a déclaré|a dit|a affirmé|a expliqué|a ajouté|a indiqué|a estimé|a annoncé|déclare|affirme|explique|estime|assure|indique|ajoute|dit|précise|souligne';

const known: NameWords = {
  particles: /^(?:de(?: la)?|du|des|d|le|la|van(?: der| den)?|von|di|della|bin|ibn|al|el)$/,
  afterGivenName: /^(?:de|du|des|d|le|la|el)/,
  notNames: words(`
    le la les l un une des du de au aux à en dans par pour avec sans sous sur entre vers chez depuis pendant avant après contre selon malgré et ou mais donc or ni car que qui quoi dont où si quand comme lorsque puisque parce aussi ainsi alors encore déjà plus moins très trop tout toute tous toutes autre autres ce cet cette ces celui celle ceux celles son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles je nous vous on se lui y ne pas non oui
    hier aujourd'hui demain maintenant puis ensuite enfin ici là jamais toujours peut-être seul seule chaque aucun aucune certains certaines plusieurs beaucoup cependant pourtant toutefois néanmoins
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
    est sont était étaient a ont avait fut être deux trois quatre cinq six sept huit neuf dix cent mille million millions milliard milliards
    gouvernement état états ministère armée police parlement congrès sénat assemblée cour tribunal union parti banque université entreprise compagnie groupe conseil commission institut association fédération organisation agence journal hôpital église place rue avenue boulevard loi saint sainte fleuve mer île îles nord sud est ouest photo source texte centre mouvement front maison théâtre ligue coupe club fondation grand grande nouveau nouvelle premier première`),
  organisation:
    /^(?:Unis|Unies|National|Nationale|International|Internationale|Européenne|Européen|Central|Centrale|Populaire|Social|Socialiste|Mondial|Mondiale|Général|Générale|Suprême|Constitutionnel|Royal|Times|Post|News|Bank|Company|Inc|Corp|Group|House|Club|FC|Football|United|Airlines|Motors|Télévision|Radio|Presse|Press|Party|Freedom|Democratic)$/,
  determiners: words('le la les un une des du au aux son sa ce cet cette'),
  address: new Map([
    ['m', 'male'],
    ['monsieur', 'male'],
    ['mme', 'female'],
    ['madame', 'female'],
    ['mlle', 'female'],
  ]),
  titles: words('dr pr me mgr'),
  isRole,
  genderOfRole: word =>
    !ROLE.test(word)
      ? undefined
      : /(?:trice|euse|ière|enne|ente|ée|cheffe|eure|ate|ante|reine|princesse|experte|patronne|adjointe)$/i.test(word)
        ? 'female'
        : /(?:eur|ien|ident|député|roi|pape|avocat|magistrat|candidat|expert|adjoint|dirigeant|conseiller|chancelier|préfet|général)$/i.test(
              word,
            )
          ? 'male'
          : undefined,
  afterPerson: leanRegExp(
    `^(?:,? (?:${SAID}|est|était|avait|a|fut)(?!\\p{L})|, (?:le |la |l['’]|un |une )?(?:président|ministre|directeur|directrice|porte-parole|chef|dirigeant|analyste|professeur|maire|secrétaire|assistant|patron|député|responsable))`,
    'u',
  ),
  beforePerson: leanRegExp(`(?:${SAID}|a [\\p{Ll}]+é|constatait|confirma|selon|par) $`, 'u'),
  roleBeforeComma: before => {
    const match =
      /(?:^|[\s«“"])(?:[Ll]e |[Ll]a |[Ll]['’]|[Dd]u |[Aa]u |[Ss]on |[Ss]a )(?:ancien(?:ne)? )?([\p{Ll}-]+)(?: [^,.;:()«»“”]{1,70})?, $/u.exec(
        before,
      );
    return match !== null && ROLE.test(match[1]);
  },
  introduces: introducedBy({
    articles: "(?:le|la|l['’]|une?|du|au|son|sa) ?",
    says: "a raconté|raconte|sourit|confie|a confié|se souvient|plaisante|soupire|s[’']exclame",
    isRole,
  }),
  bearsName:
    /(?<!\p{L})(?:rue|avenue|boulevard|place|quai|impasse|allée|square|collège|lycée|école|faculté|université|hôpital|clinique|bibliothèque|médiathèque|théâtre|gymnase|stade|salle|aéroport|fondation|prix|trophée|pont|parc|résidence|musée|centre|institut|revue|société|entreprise|collectif|marque|association)(?: (?:publique?|privée?|municipale?|nationale?|scientifique))? $/iu,
  alsoSurname: /(?:)/,
  adjective: /(?!)/,
  ending: /(?!)/,
  elision: /^(?:[dlnmtsjc]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu,
  isPlace: isPlaceName,
  masculine: /(?<!\p{L})(?:il|lui-même)(?!\p{L})/giu,
  feminine: /(?<!\p{L})(?:elle|elle-même)(?!\p{L})/giu,
};

export const people: PeopleLanguage = {
  findMentions: nameReader(known),
  roleAt: roleReader({
    before:
      /(?:^|[\s«“"(])(?:(?:[Ll]e |[Ll]a |[Ll]['’]|[Dd]u |[Aa]u |[Uu]ne? |[Ss]on |[Ss]a ))((?:[\p{Ll}-]+ )?(?:\p{Ll}[\p{Ll}-]+)(?: (?!que |qui |et )[\p{L}’'-]+){0,6}),? $/u,
    after:
      /^, (?:le |la |l['’]|un |une )?((?:\p{Ll}[\p{Ll}-]+ )?(?:\p{Ll}[\p{Ll}-]+)(?: (?!que |qui |et |a |est )[\p{L}’'-]+){0,7})(?=[,.])/u,
    isRole,
  }),
};
