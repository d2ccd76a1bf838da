import { wordLanguage } from '../words.js';

const STOP = new Set(
  `der die das den dem des ein eine einer eines einem einen und oder aber doch in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen als wie dass ob wenn weil ist sind war waren hat haben hatte hatten wird werden wurde wurden soll sollen kann können will wollen muss müssen nicht auch nur noch schon er sie es ich wir ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner sich man was wer wo wann welche welcher welches welchem wie viele diese dieser dieses diesem diesen mehr sehr so da dort hier heute gestern sagte sagt jahr jahre jahren`.split(
    /\s+/,
  ),
);

export const words = wordLanguage({
  stem: word => {
    const lower = word.toLowerCase().replace(/ß/g, 'ss');
    return lower.length > 5 ? lower.replace(/(?:innen|ungen|ung|ern|ten|te|em|en|er|es|e|n|s|t)$/, '') : lower;
  },
  stopWords: STOP,
  synonyms: [],
  sameCountry: [],
  themes: [],
  isName: () => false,
});
