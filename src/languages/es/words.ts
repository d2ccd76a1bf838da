import { wordLanguage } from '../words.js';

const STOP = new Set(
  `el la los las lo un una unos unas de del al a en por para con sin sobre entre desde hasta según ante bajo tras contra durante mediante y o u e ni que si pero sino aunque porque cuando como donde quien quienes cual cuyo mientras pues así también además no sí ya aún todavía más menos muy tan tanto todo toda todos todas otro otra otros otras este esta estos estas ese esa esos esas esto eso su sus mi mis nuestro nuestra él ella ellos ellas yo nosotros se le les me nos es son era eran fue fueron ser sido está están estaba ha han había hay haber tiene tienen dijo dice según año años hoy ayer qué quién cuándo dónde cuánto cuántos cuántas`.split(
    /\s+/,
  ),
);

export const words = wordLanguage({
  stem(word) {
    const lower = word
      .toLowerCase()
      .normalize('NFD')
      .replace(/(?!\u0303)\p{M}/gu, '');
    return lower.length > 4
      ? lower.replace(
          /(?:aciones|acion|amientos?|imientos?|mente|iendo|ando|idades|idad|aron|ieron|adas|ados|idas|idos|ada|ado|ida|ido|aban|aba|oras|ores|ora|or|es|as|os|an|en|ar|er|ir|a|e|o|s)$/,
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
