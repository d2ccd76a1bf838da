import { speakerLanguage } from '../shared/speaker-language.js';

const PARTICIPLES =
  'déclaré dit affirmé assuré expliqué ajouté indiqué précisé souligné estimé annoncé rappelé répondu raconté confié confirmé reconnu admis commenté écrit insisté lancé martelé répété conclu noté observé constaté ironisé fustigé publié dénoncé regretté déploré plaidé promis prévenu averti demandé réagi résumé salué révélé poursuivi jugé';

export const speakers = speakerLanguage({
  verbs: `dit disent disait déclare déclarent déclarait déclara affirme affirment affirmait affirma assure assurait explique expliquent expliquait expliqua ajoute ajoutait ajouta indique indiquent indiquait précise précisait souligne soulignait estime estiment estimait annonce annonçait rappelle rappelait répond répondait raconte racontait confie confiait confirme confirmait confirma reconnaît admet admit admettait commente commentait écrit écrivait insiste insistait lance lançait martèle répète conclut note observe constate constatait ironise fustige dénonce regrette déplore plaide promet prévient avertit demande réagit résume révèle poursuit témoigne s'exclame s'interroge s'inquiète s'indigne nuance renchérit tranche argue soutient prétend juge soupire plaisante relate rapporte`,
  weakVerbs:
    'considère pense croit appelle qualifie qualifiait défend accuse espère souhaite propose veut voit décrit éprouve évoque cite critique salue célèbre réclame exige',
  participles: PARTICIPLES,
  auxiliaries: 'a ont avait avaient aurait',
  prepositions:
    "à de d' d’ en dans par pour avec sans sous sur entre vers chez depuis pendant avant après contre selon malgré",
  articles: "le la les l' l’ un une des ce cet cette son sa",
  oblique: 'au aux du',
  pronouns: { il: 'male', elle: 'female' },
  conjunctions: 'et ou mais ni car',
  subordinators: "que qu' qu’ qui dont où si quand comme lorsque puisque parce",
  adverb: new RegExp(
    `^(?:aussi|également|hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ensuite|puis|alors|déjà|encore|ne|n'|n’|pas|se|s'|s’|lui|leur|nous|vous|cessé|ainsi|enfin|notamment|récemment|finalement|\\p{Ll}{3,}ment|${PARTICIPLES.replaceAll(' ', '|')})$`,
    'u',
  ),
  according: ['selon', "d'après", 'd’après', 'pour reprendre les mots de', 'aux yeux de', "de l'avis de"],
  as: 'comme',
  marksSubject: /^(?:le|la|l['’])$/,
  labelTail: /(?:\bà ce sujet|\)|\btextuellement)$/u,
  denied: /(?<!\p{L})(?:a nié|nie|dément|a démenti|n['’] ?a (?:jamais|pas) (?:dit|déclaré|affirmé)|nia)(?!\p{L})/u,
  supposed:
    /(?<!\p{L})(?:aurait (?:dit|déclaré|affirmé|lancé)|prétendument|soi-disant|faux|fausse|rumeur|satire|parodie|fictif|fictive|roman)(?!\p{L})/u,
  marks: {
    abbreviation: /^(?:M|MM|Mme|Mlle|Dr|Pr|Me|Mgr|art|n|etc|St|Ste|av|\p{Lu})$/u,
    contraction: /^((?:[dlnmtsjc]|qu)['’])(\p{L}.*)$/iu,
    smallWords: /^(?:le|la|les|de|du|des|en|et|à|au|aux|un|une|par|pour|dans|the|of|and)$/i,
    ofThePage: /^(?:Lire aussi|À lire aussi|Voir aussi|Sur le même sujet)(?!\p{L})/u,
    workBefore:
      /(?<!\p{L})(?:film|livre|roman|album|chanson|série|émission|pièce|œuvre|journal|revue|magazine|titre|intitulée?|appelée?|baptisée?|exposition|groupe|projet|campagne|opération|slogan|terme|mot|disque) $/u,
    workAfter: /^(?!,? ?(?:dit|a déclaré|a affirmé|explique|affirme|assure)(?!\p{L}))/u,
    definite: /^(?:le |la |les |l['’])/i,
    asks: /^(?:Question|Journaliste|Q)$/i,
    answers: /^(?:Réponse|R)$/i,
    medium:
      /(?<!\p{L})(?:(?:dans|lors d['’]|au cours d['’]|sur) ?(?<place>une interview|un entretien|une conférence de presse|un communiqué|Twitter|Facebook|X)|(?:au|à l['’]) ?(?<text>Parlement|Sénat|Assemblée))(?!\p{L})/u,
    nearVerb:
      /^[\s,]*(?:(?:en|à|au|ce|hier|la|le|aux|journalistes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s*)*$/i,
  },
});
