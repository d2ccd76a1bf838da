import { oddGapBy } from '../../shared/odd-gap.js';
import type { FlawLanguage } from '../../contract/flaws.js';
import { genderOfName } from '../../shared/names.js';

const NEVER = /(?!)/;
const FUNCTION = new Set(
  `le la les un une des du de au aux à en dans par pour avec sans sur sous entre depuis jusque selon contre pendant et ou ni que qui si mais comme plus très est sont était fut a ont avait se lui leur son sa ses ce cet cette ces ne pas oui quand où combien quel quelle`.split(
    /\s+/,
  ),
);

export const flaws: FlawLanguage = {
  sumsUp:
    /^(?:tous|toutes|aucun|aucune) (?:les|des) (?:réponses|propositions|deux)(?!\p{L})|^(?:tout|rien) (?:de )?(?:cela|ce qui précède)/iu,
  // An age, one of two that are compared
  oddNumberGap: oddGapBy(
    /(?<!\p{L})(?:a|ont|avait|de|à) _{2,} ans|\d[\d.,% ]* à _{2,}|\((?:de près |environ |près de )?_{2,}|_{2,}(?: \p{L}+)? à \d|_{2,} années-|_{2,} autres(?!\p{L})|_{2,} (?:jours|semaines|mois|heures|minutes|pages|mètres|références|euros à ceux)(?!\p{L})/iu,
  ),
  negates: /(?<!\p{L})(?:ne|n['’]|pas|jamais|aucun|aucune|faux|fausse|sauf|excepté)(?!\p{L})/iu,
  tellsNothing:
    /(?<!\p{L})(?:(?:a|ont) (?:refusé|décliné|évité) (?:\p{L}+ ){0,3}(?:commenter|commentaire|s['’]exprimer)|n['’](?:a|ont) pas (?:souhaité|voulu) (?:\p{L}+ ){0,3}(?:commenter|réagir|s['’]exprimer)|n['’](?:a|ont) pas (?:répondu|donné suite)|n['’]était pas joignable)(?!\p{L})/iu,
  percent: 'pour cent',
  sharesChange:
    /(?<!\p{L})(?:contre|hausse|baisse|mont\p{L}+|augment\p{L}+|progress\p{L}+|recul\p{L}+|chut\p{L}+|baiss\p{L}+|diminu\p{L}+|(?:plus|moins) (?:élevée? )?qu['’e]|plus tôt|auparavant|précédent\p{L}*)(?!\p{L})/iu,
  conversion: {
    or: "ou|soit|c['’]est-à-dire|équivalents? à",
    about: 'environ|près de|quelque|presque',
  },
  ticker:
    /(?<!\p{L})(?:actions?|CAC(?: 40)?|indice|Dow|Nasdaq|Nikkei|Bourse|baril|euro|dollar|pétrole)(?!\p{L})[^.]{0,60}(?:grimp|recul|perd|gagn|clôtur|cot[ée]|bondi|repli|points)/iu,
  titleBefore: /(?:monsieur|madame|M\.|Mme|ex|ancien|ancienne|ex-ministre|ex-président) ?$/iu,
  tellsAfter: /^(?: (?:lui|elle)-même(?!\p{L})|, (?:le|la|un|une) (?:\p{L}+ )*\p{L}+)/u,
  withThe: { before: NEVER, fits: NEVER },
  goesWith: () => true,
  isPlural: option => /^(?:les|des) /i.test(option),
  bareRole:
    /^(?:(?:le|la|un|une) |l['’])?(?:porte-parole|membre|présidente?|directeur|directrice|homme|femme|experte?|auteure?|autrice|père|mère|fils|fille|frère|sœur|chef(?:fe)?|ministre|secrétaire|entraîneur|joueur|joueuse|députée?|candidate?|collègue|leader|avocate?|professeure?|écrivain|général|procureur|juge|responsable)$/i,
  joins: /^(?:,? \p{L}[\p{L}.’'-]*){0,4},? et (?:le |la |l['’]|son |sa )?(?:\p{L}[\p{L}.’'-]* ){0,5}$/u,
  weekday: /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/i,
  month: /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/i,
  genderOf: genderOfName,
  genderTold: (before, after) =>
    /(?<!\p{L})(?:la|une|madame|Mme|elle|[\p{L}]+(?:trice|euse)|députée|présidente) $/iu.test(before) ||
    /^,? (?:elle|laquelle)(?!\p{L})/u.test(after)
      ? 'f'
      : /(?<!\p{L})(?:le|du|au|un|monsieur|M\.|député) $/iu.test(before)
        ? 'm'
        : undefined,
  doubled: /(?<!\p{L})(et|ou|le|la|les|un|une|de|des|du|pour|dans|avec) \1(?!\p{L})/giu,
  isFunctionWord: word => FUNCTION.has(word) || word.length < 3,
};
