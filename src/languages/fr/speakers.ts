import { wordsOf } from '../shared/framing.js';
import { speakerLanguage } from '../shared/speaker-language.js';
import { leanRegExp } from '../../article/lean-pattern.js';

const PARTICIPLES =
  'déclaré dit affirmé assuré expliqué ajouté indiqué précisé souligné estimé annoncé rappelé répondu raconté confié confirmé reconnu admis commenté écrit insisté lancé martelé répété conclu noté observé constaté ironisé fustigé publié dénoncé regretté déploré plaidé promis prévenu averti demandé réagi résumé salué révélé poursuivi jugé';

/** Says, in whatever form. */
const SAID =
  'dit|dite|dire|disait|dise|disant|dites|déclaré|déclare|affirmé|affirme|assuré|assure|lancé|lance|écrit|prononcé|confié|expliqué|soutenu|promis|répondu|crié';

export const speakers = speakerLanguage({
  verbs: `dit disent disait déclare déclarent déclarait déclara affirme affirment affirmait affirma assure assurait explique expliquent expliquait expliqua ajoute ajoutait ajouta indique indiquent indiquait précise précisait souligne soulignait estime estiment estimait annonce annonçait rappelle rappelait répond répondait raconte racontait confie confiait confirme confirmait confirma reconnaît admet admit admettait commente commentait écrit écrivait insiste insistait lance lançait martèle répète conclut note observe constate constatait ironise fustige dénonce regrette déplore plaide promet prévient avertit demande réagit résume révèle poursuit témoigne sourit sourient glisse souffle lâche souvient exclame interroge inquiète indigne félicite réjouit désole nuance renchérit tranche argue soutient prétend juge soupire plaisante relate rapporte`,
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
  adverb: leanRegExp(
    `^(?:aussi|également|hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ensuite|puis|alors|déjà|encore|ne|n'|n’|pas|se|s'|s’|lui|leur|nous|vous|cessé|ainsi|enfin|notamment|récemment|finalement|\\p{Ll}{3,}ment|${PARTICIPLES.replaceAll(' ', '|')})$`,
    'u',
  ),
  according: ['selon', "d'après", 'd’après', 'pour reprendre les mots de', 'aux yeux de', "de l'avis de"],
  as: 'comme',
  marksSubject: /^(?:le|la|l['’])$/,
  labelTail: /(?:\bà ce sujet|\)|\btextuellement)$/u,
  framing: {
    denied: wordsOf(
      [
        `(?:n['’] ?(?:a|ont|avait|avaient|aurait)|ne) (?:\\p{L}+ ){0,3}?(?:jamais|pas|point|nullement|rien) (?:\\p{L}+ ){0,2}?(?:${SAID})`,
        `(?:jamais|à aucun moment|en aucun cas|nulle part)(?: ,)? (?:\\p{L}+ ){0,2}?@ n['’]?`,
        `(?:dément|démentent|démenti|conteste|contesté|réfute|réfuté|nie|nié|nia|récuse|récusé) (?:\\p{L}+ ){0,3}?(?:avoir (?:\\p{L}+ )?(?:${SAID}|employé|utilisé|tenu)|que @ (?:\\p{L}+ ){0,2}?(?:${SAID})|la phrase|les propos|les mots)`,
        `(?:refus(?:e|é|a|ait)|évit(?:e|é|a|ait)) de (?:dire|répéter|prononcer)|personne n['’]|rien ne (?:prouve|montre|indique)|aucune? (?:preuve|trace|enregistrement)|ne se souvient (?:pas|plus)`,
        `(?:phrase|citation|formule|déclaration) “”(?: ,)? (?:n['’] ?est pas|n['’] ?a jamais|est fausse|est inventée|attribuée|prêtée)`,
      ].join('|'),
    ),
    supposed: wordsOf(
      [
        `prétendument|soi-disant|aur(?:ait|aient) (?:\\p{L}+ ){0,2}?(?:${SAID}|pu|dû)|(?:devrait|pourrait|doit|devra) (?:\\p{L}+ )?dire`,
        `on (?:ignore|prétend|raconte|dit|murmure)(?: \\p{L}+)? (?:si|que|qu['’])|selon (?:une|la|des|les) (?:rumeurs?|légende)|la rumeur (?:veut|dit|prétend|affirme)|le bruit court|rumeur selon laquelle|il paraît que|satire|parodie|fictif|fictive`,
        `si (?:la |le )?(?:@|elle|il) (?:\\p{L}+ ){0,2}?(?:${SAID}|\\p{L}+(?:ait|aient))(?!\\p{L})|(?:dès que|lorsque|quand|une fois que) (?:la |le )?(?:@|elle|il) (?:dira|aura)|comme si`,
        `(?:que|qu['’]) ?(?:la |le )?(?:@ |elle |il )?(?:dise|ait (?:${SAID}))|peut-être (?:que )?(?:@|elle|il)`,
        'dira|diront|(?:va|vont|allait) dire|(?:voulait|voudrait|veut|compte|entend) dire(?: :)? “”|failli dire|sur le point de dire|prévoit de dire',
        'imagin(?:ez|ons)|supposons|(?:imit|parodi|sing)(?:ant|e|ait|a)|se faisant passer pour|dans le rôle d',
        `dans (?:le|la|un|une|ce|cette|son) (?:roman|film|pièce|série|sketch|rêve|fiction|comédie)(?: ,)? (?:la |le )?@`,
        '(?:vidéo|image|compte|enregistrement|lettre|citation|message|tweet|audio)s? (?:\\p{L}+ ){0,1}(?:truqué|faux|fausse|manipulé|falsifié|inventé|trafiqué)\\p{L}*|(?:faux|fausse)s? (?:vidéo|compte|enregistrement|lettre|citation|message|tweet|profil)s?',
        `(?:retiré|retire|rectifié|corrigé|supprimé) (?:un|une|l['’]|son|le|la|cet|cette) ?(?:entretien|article|interview|vidéo|dépêche|information|citation)`,
        `(?:demand|ordonn)(?:e|é|a|ait) à (?:la |le )?@ de (?:dire|répéter)`,
      ].join('|'),
    ),
    secondHand: wordsOf(
      [
        `(?:croi|croy|pens|soupçonn|souvien|souven|racont|prétend|affirm|assur|suppos|dout|crain|craign|rapport|espèr|espér|dit|dis|déclar|raconté|jur)\\p{L}*(?: \\p{L}+)? (?:que|qu['’]) ?(?:la |le )?(?:@|elle|il) (?:[\\p{L}'’-]+ ){0,3}?(?:${SAID})(?: :| ,)? “”`,
        `(?:accus|soupçonn)(?:e|é|a|ait|ent) (?:la |le )?@ d['’] ?avoir|citant @`,
      ].join('|'),
    ),
    refuted: wordsOf(
      `^(?:(?:mais )?(?:la (?:citation|phrase|vidéo|déclaration|rumeur|nouvelle)|l['’] ?(?:enregistrement|affirmation|image|information|interview)|le (?:message|tweet)|c['’]) ?(?:\\p{L}+ ){0,3}?(?:fausse|faux|inventé|truqué|manipulé|falsifié|monté)\\p{L}*|(?:mais )?(?:@ |elle |il )n['’] ?a jamais)`,
    ),
  },
  marks: {
    abbreviation: /^(?:M|MM|Mme|Mlle|Dr|Pr|Me|Mgr|art|n|etc|St|Ste|av|\p{Lu})$/u,
    // "explique-t-elle"
    contraction: /^((?:[dlnmtsjc]|qu)['’]|\p{L}+(?=-(?:t-)?(?:il|elle)$))([-\p{L}].*)$/iu,
    contracted: new Map([
      ['-il', 'il'],
      ['-t-il', 'il'],
      ['-elle', 'elle'],
      ['-t-elle', 'elle'],
    ]),
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
