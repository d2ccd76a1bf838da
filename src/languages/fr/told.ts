import { alone } from './asking/index.js';
import { grammar } from './asking/grammar.js';
import { OF_PRIVATE } from './asking/taste.js';
import type { RomanceTold } from '../romance/told.js';
import { words } from './words.js';
import { pattern } from '../../article/pattern.js';

const JUDGES =
  /(?<!\p{L})(?:malheureusement|heureusement|hélas|peut-être|probablement|sûrement|sans doute|apparemment|évidemment|naturellement|curieusement|précisément|surprenant\p{L}*|impressionnant\p{L}*|spectaculaire\p{L}*|extraordinaire\p{L}*|polémique\p{L}*|timide\p{L}*|emblématique\p{L}*|brillant\p{L}*|décevant\p{L}*|même|enfin|à peine|pas moins)(?!\p{L})/iu;
/** Goes on with what was told before, or looks from the day on which it was written. */
const GOES_ON = pattern('u')`
  ^(?:
    L['’]objectif|La raison|Le motif|La cause|Le problème|L['’]idée|L['’]autre|Les autres|D['’]autres|Les deux|
    Tous deux|Le premier|La première|Le second|La seconde|Le deuxième|La deuxième|Le troisième|La dernière|
    Le dernier|Le reste|L['’]une? d|Certain|Plusieurs|Presque|Tou[ts]e?s?|Chaque|Chacune?|Ses?|Sa|Son|Leurs?
  )[ ]|
  (?<!\p{L})(?:
    encore|toujours|jusqu['’]ici|jusqu['’]à présent|pour le moment|pour l['’]instant|actuellement|maintenant|
    de son côté|pour sa part|en revanche|c['’]est-à-dire|par exemple|à son tour|pendant ce temps|alors|puis|donc|
    aussi|également|en outre|de plus|cependant|pourtant|toutefois|ainsi|respectivement|
    derni(?:ers|ères) (?:\p{L}+|\d+)? ?(?:ans|années|mois|jours|semaines|décennies)
  )(?!\p{L})
`;
/** "l’entreprise", "le nouveau plan": which? */
const LEAVES_OPEN = pattern('u')`
  (?<!\p{L})(?:(?:le|la|les|du|des|au|aux) |l['’])(?:
    nouve(?:l|lle|au|aux|lles)|actuel(?:le)?s?|dite?s?|même|mêmes|propre|propres|fameu(?:x|se)s?
  ) \p{Ll}+(?!\p{L})(?! (?:de|du|des|d['’]|en|pour|sur|contre|\p{Lu}|«|“|"))|
  (?<!\p{L})(?:(?:le|la|les|du|des|au|aux|Le|La|Les|Du|Des|Au|Aux) |[lL]['’])(?:
    entreprise|compagnie|société|firme|groupe|club|équipe|parti|organisme|institution|organisation|association|
    commission|comité|conseil|projet|plan|accord|pacte|loi|norme|réforme|décision|mesure|rapport|étude|enquête|
    sondage|document|lettre|réunion|sommet|rencontre|événement|foire|exposition|festival|concert|programme|
    opération|centre|bâtiment|immeuble|œuvre|film|livre|disque|roman|pays|ville|région|zone|province|délai|
    sélection|peuple|commune|village|localité|capitale|île|tribunal|juge|ministre|président|présidente|maire|
    directeur|directrice|gouverneur|entraîneur|joueur|joueurs|auteur|artiste|véhicule|avion|bateau|navire|train|
    route|secteur|marché|finale|tournoi|championnat|ligue|compétition|saison|course|épreuve|prix|titre|trophée|
    poste|résultat|résultats|chiffre|proposition|initiative|demande|plainte|crise|guerre|conflit|bataille|grève|
    manifestation|marche|négociations|pourparlers|vente|achat|fusion|offre|opérateur|banque|fonds|chaîne|marque|
    modèle|appareil|système|service|site|page|vote|scrutin|élections|candidat|texte|église|temple|château|palais|
    gare|ligne|troupes|armée|match
  )s?(?! (?:de|du|des|d['’]|en|pour|sur|contre|entre|par|à|au|«|“|"|\p{Ll}?\p{Lu})|, \p{Lu})
  (?! \p{Ll}+ (?:de|du|des|d['’]|en|à|au|\p{Lu}|«|“|"))(?!\p{L})
`;
/** The writers tell of their own report, or of where it may be read. */
const OF_THE_PAGE = /(?<!\p{L})(?:Wikinews|voir aussi|lire aussi|rédaction|article)(?!\p{L})/iu;

const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';

export const told: RomanceTold = {
  tag: 'fr',
  words,
  alone,
  grammar,
  onlyThought:
    /^(?:(?:se |s['’])?(?:avai(?:t|ent)|étai(?:t|ent)|pourrai(?:t|ent)|peu(?:t|vent)|pourra|pourront|doi(?:t|vent)|devra|devront|devrai(?:t|ent)|semble(?:nt)?|semblait|parai[st]\p{L}*|paraît|veu(?:t|lent)|voulai(?:t|ent)|croi(?:t|ent)|espère(?:nt)?|entend(?:ent)?|tente(?:nt)?|aurai(?:t|ent)|serai(?:t|ent)|considère(?:nt)?|estime(?:nt)?))(?: |$)/u,
  perfect:
    /^(?:(?:se |s['’]))?(?:a|ont|est|sont) \p{Ll}*(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ert|erte|ait|aite)(?: |$)/u,
  present:
    /^(?:(?:se |s['’]))?(?:est|sont|a|ont|reste|restent|existe|existent|était|étaient|avait|avaient|\p{Ll}+(?:e|ent|ait|aient|oit|ient|end|ond|ît|(?!(?:re)?(?:fit|mit|prit|vit|dit)$|\p{L}*(?:mit|prit)$)\p{Ll}+it))$/u,
  spoils: [JUDGES, GOES_ON, LEAVES_OPEN, OF_THE_PAGE, OF_PRIVATE],
  date: `(?:(?:le |du |au )?\\d{1,2}(?:er)? )?${MONTH} (?:18|19|20)\\d\\d|(?:18|19|20)\\d\\d`,
  onDate:
    "en(?: l[’']an(?:née)?)?|dans l[’']année|depuis|jusqu[’']en|jusqu[’']au|pendant|(?:au début|à la fin|au milieu) (?:de |d[’']|du )|(?:début|fin|mi-)|au mois de|courant",
  days: "(?:hier|aujourd[’']hui|avant-hier|demain|(?:ce matin|ce soir|cette nuit|cette semaine)|(?:le |ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:dernier|prochain))?)(?: (?:matin|soir|après-midi))?",
  preposition:
    /^(?:en|à|au|aux|de|du|des|depuis|jusqu['’]\p{L}+|pendant|durant|avec|par|pour|selon|sans|sur|sous|après|entre|devant|contre|dans|comme|avant|malgré|lors|outre|dès|afin|quand|lorsque|\p{L}+ment) /iu,
  // "l’accord de 1995", ", qui remonte à 1916"
  yearOfName:
    /(?<=(?:accord|accords|traité|pacte|loi|constitution|plan|crise|guerre|recensement|élections?|saison|campagne|édition|convention|née?|Expo|Coupe|Mondial|modèle)(?: \p{Ll}+)?(?: (?:de|du|d['’]|en)(?: l['’]année)?)? ?)(?:18|19|20)\d\d(?!\d)|, (?:qui|que|dont|où|lequel|laquelle|ce qui) [^,.]*|(?:18|19|20)\d\d(?= (?:personnes|soldats|euros|dollars|mètres|kilomètres|millions))/giu,
  where: /(?:^|[^\p{L}])[Àà] $/u,
  listGoesOn: /^,? (?:et|ou|ni) \p{Lu}|^, \p{Lu}/u,
  personal: /(?<!\p{L})(?:il|elle|lui|le|la|son|sa|ses|leurs?)(?!\p{L})/giu,
};
