import { pattern } from '../../../article/pattern.js';

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Verbs in the third person that their ending doesn't tell. */
const FINITE = list(
  `est sont était étaient fut furent sera seront a ont avait avaient eut eurent aura auront fait font faisait fit firent dit disent va vont allait vient viennent vint vinrent peut peuvent pouvait pourra doit doivent devait devra veut veulent voulait sait savent met mettent mit mirent prend prennent prit prirent tient tiennent obtient obtiennent obtint reçoit reçoivent reçut voit voient vit vivent ouvre ouvrent ferme ferment compte comptent commence commencent finit finissent termine terminent arrive arrivent demande demandent dirige dirigent propose proposent offre offrent coûte coûtent atteint dépasse dépassent gagne gagnent perd perdent adopte adoptent accueille accueillent permet permettent représente représentent occupe occupent annonce annoncent augmente augmentent baisse baissent prévoit prévoient célèbre réunit réunissent exige exigent cherche cherchent travaille travaillent produit produisent vend vendent achète achètent couvre mesure pèse dure durent souffre naquit mourut reste restent devient deviennent devint signe signent lance lancent rejoint crée créent emploie emploient abrite relie affirme estime déclare assure explique soutient préside`,
);
/** End as a verb does, and are none. */
const NO_VERB = list(
  `lait souhait portrait trait attrait extrait retrait fait-divers forfait parfait bienfait palais jamais désormais mais caméra opéra agenda`,
);
const bare = (word: string) => word.replace(/^s['’]/u, '');

export const isFinite = (word: string): boolean => {
  const own = bare(word);
  return (
    /^\p{Ll}/u.test(own) &&
    (FINITE.has(own) ||
      (!NO_VERB.has(own) && /^\p{Ll}{3,}(?:èrent|irent|urent|aient|ait|era|eront|ira|iront)$/u.test(own)))
  );
};

/** In a person: also "nous allons", "j'ai"; for telling whether a sentence has a verb at all. */
export const isVerb = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/^(?:[jnsmtlc]|qu)['’]/u, '');
  return (
    isFinite(lower) ||
    /(?:ons|ez|ais|ait|aient|rai|ras|ra|ront|rons)$/.test(lower) ||
    pattern()`
      ^(?:
        suis|es|ai|as|veux|peux|sais|crois|vais|fais|dis|dois|demande|espère|faut|semble|semblent|paraît|importe|
        suffit|croit|croient|pense|pensent|aide|aident|passe|passent|parle|parlent|signifie|dépend|mérite|entre|
        entrent|sort|sortent|utilise|paie|paient|joue|jouent|connaît|soit|soient|ait|sent|laisse|laissent|défend|
        respecte|forme|forment|gouverne|décide|décident|montre|montrent|rappelle|insiste|reconnaît|change|changent|
        manque|manquent|existe|existent|aime|aiment
      )$
    `.test(lower)
  );
};
