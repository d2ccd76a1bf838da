import type { SentenceRules } from '../sentence-rules.js';

const words = (list: string) => new Set(list.split(/\s+/));

/** Where French sentences end. */
export const french: SentenceRules = {
  neverLast: words(
    `m mm mme mmes mlle mlles dr drs pr prof me mgr st ste gén col cdt cap lt n nº no p pp art al fig vol éd av bd tél env max min cf ex chap`,
  ),
  seldomLast: words(`etc j.-c s.a inc co ltd jr janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim`),
  starters: words(
    `le la les l un une des ce cet cette ces son sa ses leur leurs au aux du en à de d avec par pour sans sur sous entre depuis jusque selon contre après avant pendant et ou mais donc or ni car que qui quand comme où si lorsque puisque ainsi aussi alors encore déjà plus très non oui hier aujourd'hui demain maintenant puis ensuite enfin ici là il elle ils elles on nous vous je cela ceci c' c s j n qu tout tous toutes chaque autre d'autres plusieurs certains`,
  ),
  attribution: words(
    `dit demande demanda demandait répond répondit a déclare déclara lance lança ajoute ajouta écrit s’exclame s’interroge`,
  ),
};
