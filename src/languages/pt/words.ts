import { wordLanguage } from '../words.js';

const STOP = new Set(
  `o a os as um uma uns umas de do da dos das ao à aos às em no na nos nas por pelo pela pelos pelas para com sem sobre entre desde até segundo contra durante e ou nem que se mas como mais muito muita muitos menos já também é são era eram foi foram será tem têm tinha havia há ser ter estar este esta estes estas esse essa isto isso aquele seu sua seus suas lhe me nos não sim quem quando onde quanto quantos quantas qual cujo todo toda todos todas outro outra disse afirmou ano anos`.split(
    /\s+/,
  ),
);

export const words = wordLanguage({
  stem: word => {
    const lower = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    return lower.length > 4
      ? lower.replace(
          /(?:acoes|acao|mente|aram|eram|iram|ados|adas|ado|ada|idos|idas|ido|ida|oes|ao|es|os|as|ou|eu|iu|o|a|e|s)$/,
          '',
        )
      : lower;
  },
  stopWords: STOP,
  synonyms: [],
  sameCountry: [],
  themes: [],
  isName: () => false,
});
