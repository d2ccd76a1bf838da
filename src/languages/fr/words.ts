import { wordLanguage } from '../words.js';

const STOP = new Set(
  `le la les l un une des du de d au aux à en dans par pour avec sans sous sur entre vers chez depuis pendant avant après contre selon et ou mais donc ni car que qui quoi dont où si quand comme lorsque aussi ainsi alors encore déjà plus moins très tout toute tous toutes autre autres ce cet cette ces son sa ses leur leurs notre nos votre il elle ils elles nous vous on se lui y ne pas non oui est sont était a ont avait être avoir fut sera dit combien quel quelle an ans année années`.split(
    /\s+/,
  ),
);

export const words = wordLanguage({
  stem: word => {
    const lower = word
      .toLowerCase()
      .replace(/^(?:[dlnmtsjc]|qu)['’]/u, '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '');
    return lower.length > 4
      ? lower.replace(/(?:ations|ation|ements|ement|erent|aient|ait|ees|ee|es|er|ent|eaux|eau|aux|al|e|s|x)$/, '')
      : lower;
  },
  stopWords: STOP,
  synonyms: [],
  sameCountry: [],
  themes: [],
  isName: () => false,
});
