import { pattern } from '../../../article/pattern.js';

/** What opens a sentence that goes on with the one before it. */
export const LEANS_BACK = pattern('u')`
  ^(?:«\s?|[“"])*(?:
    Et|Mais|Or|Donc|Car|De plus|En outre|Par ailleurs|Aussi|Également|Cependant|Pourtant|Toutefois|Néanmoins|
    En revanche|Au contraire|D['’]autre part|De son côté|De leur côté|À son tour|Enfin|Ensuite|Puis|Alors|Ainsi|
    Auparavant|Parallèlement|Dans ce cas|Dans ce contexte|En conséquence|Par conséquent|Au total|En effet|De fait|
    De cette façon|De la sorte|Après cela|En comparaison|D['’]ailleurs|À noter|Malgré (?:cela|tout)|À ce sujet|
    En même temps|Pour cela|Là|Ici|Là-bas|Il|Elle|Ils|Elles|On|Ce|C['’]|Cet|Cette|Ces|Cela|Ceci|Ça|Celui-ci|
    Celle-ci|Ceux-ci|Celles-ci|Celui|Celle|Ceux|Son|Sa|Ses|Leur|Leurs|Lui|Le même|La même|Les mêmes|L['’]autre|
    Les autres|Un autre|Une autre|D['’]autres|Le second|La seconde|Le premier|La première|Tous deux|Toutes deux|
    Les deux|Tel|Telle|Tels|Tout|Parce que|Puisque|Bien que|C['’]est-à-dire|Oui|Non|Selon (?:lui|elle|eux)
  )(?!\p{L}|\p{N})
`;

/** Words that stand for what isn't there. */
export const POINTS = pattern('u')`
  (?<!\p{L})(?:
    ils?|elles?|eux|lui(?!-même)|celui-ci|celle-ci|ceux-ci|celles-ci|cela|ceci|ça|c['’](?:est|était)|y(?= \p{Ll})|
    (?:ce|cet|cette|ces) (?!
      année|mois|semaine|siècle|matin|soir|nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pays(?!\p{L})
    )\p{L}+|
    là|là-bas|alors|aussi|également|en outre|cependant|pourtant|
    (?:son|sa) (?!soutien|démission|candidature|intention|volonté|siège)\p{L}+|(?:ses|leurs?) \p{L}+|le même|
    la même|les mêmes|(?:année|mois|jour|semaine) précédente?|tous deux|toutes deux|les deux|
    (?:[Ll]e|[Ll]a|[Ll]['’]|du|au|de la|à la|de l['’]) ?(?:
      compagnie|entreprise|groupe|organisme|institution|firme|société|club|équipe|syndicat|parti|ville|région|juge|
      tribunal|ministre|président|présidente|accord|pacte|décision|mesure|projet|plan|initiative|rencontre|réunion|
      rapport|étude|document|communiqué|affaire|incident|accident|bâtiment|film|œuvre|livre|disque|station|
      formation|campagne|émission|concert|foire|stade|parc|quartier|commune|hôpital|maire|secrétaire|avion|navire|
      match|rencontre
    )(?! pour \p{Ll}+(?:er|ir|re)(?!\p{L}))(?=
      [,.?]|$| (?:se|et|en|par|pour|avec|à|le|la|est|a|après|que|sur)(?!\p{L})
    )|
    mon|ma|mes|notre|nos|nous|je|j['’]|me|m['’]
  )(?!\p{L})
`;

export const OF_THE_SPEAKER = /(?<!\p{L})(?:mon|ma|mes|notre|nos|nous|je|j['’]|me|m['’]|aussi|on)(?!\p{L})/giu;

/** Opens a sentence with its verb: who did it stands elsewhere. */
export const NO_SUBJECT = /^(?!)/u;

/** "L'accord prévoit …": which? Of some there is but one. */
export const WHICH =
  /^(?:(?:Le|La|Les) |L['’])(?!gouvernement|président|Parlement|Sénat|Assemblée|police|monde|Terre|soleil|inflation|économie|opposition|pape|ONU|UE|population|chômage|pays|État|\p{Lu})\p{Ll}+ (?:(?:se |s['’]|ne )?)(?:est|sont|était|étaient|sera|a|ont|avait|prévoit|permet|atteint|affiche|compte|comprend|coûte|\p{Ll}{3,}(?:ait|aient|era|èrent))(?!\p{L})/u;

/** Opens a sentence, and is no name. */
export const NO_NAME =
  /^(?:«\s?|[“"(])*(?:Le|La|Les|Un|Une|Des|Du|Au|Aux|À|De|En|Dans|Avec|Par|Pour|Selon|Depuis|Jusqu|Pendant|Durant|Après|Avant|Entre|Sur|Chaque|Près|Plus|Moins|Presque|Environ|Seule?s?|Seulement|Tous|Toutes|Plusieurs|Certaine?s?|Il y a|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Déjà|Quelque|Quelques|\p{Lu}\p{Ll}+ment|L['’](?=\p{Ll})|\d)(?!\p{L}(?<!['’]\p{L}))/u;

/** Days that only the article's date tells. */
export const UNDATED = pattern('iu')`
  (?<!\p{L})(?:
    aujourd['’]hui|hier|avant-hier|demain|après-demain|
    (?:le |ce |du |au )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:dernier|prochain|matin|soir))?
    (?!,? \d)|
    (?:la|le|l['’]|les) ?(?:semaine|mois|an|année|été|hiver|printemps|automne|jour|saison|week-end)s?[ ]
    (?:dernier|dernière|passée?|prochaine?|suivante?)|
    (?:ce|cet|cette|ces) (?:mois|semaine|année|matin|soir|nuit|jours|été|hiver|printemps|automne|saison|week-end)|
    il y a (?:\p{L}+ ){0,2}(?:\p{L}+|\d+) (?:jour|semaine|mois|an|année|heure)s?|actuellement|récemment|maintenant|
    jusqu['’]ici|pour l['’]instant|pour le moment|prochainement|dans (?:\p{L}+|\d+) (?:jours|semaines|mois|ans)|
    en cours
  )(?!\p{L})
`;
