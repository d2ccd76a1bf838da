import type { NumberLanguage } from '../../language.js';
import { IT_OPENS, POINTS_OUT, SPEAKS_OUT } from '../claims/words.js';
import { LEANS_BACK } from '../questions/words.js';
import { framed } from './framed.js';
import { numbersIn } from './read.js';
import { AT_LEAST, AT_MOST, numberWords, wordFor } from './words.js';

/** “I counted 40 sheep,” said Jane Doe: "I" is whoever is named behind. */
const SAID_BY_NAME =
  /^[“"]([^“”"]+)[,.!][”"] (?:(?:said|says|added|told|explained)\b[^“”"]*\p{Lu}\p{Ll}|\p{Lu}[^“”",]*(?:, [^“”",]+,)? (?:said|says|added|told|explained)\b)[^“”"]*$/u;

export const numbers: NumberLanguage = {
  numbersIn,
  leansBack(sentence) {
    const said = SAID_BY_NAME.exec(sentence)?.[1];
    const leans = [LEANS_BACK, IT_OPENS, POINTS_OUT].some(sign => sign.test(said ?? sentence));
    return leans || (said === undefined && SPEAKS_OUT.test(sentence));
  },
  framed,
  atLeast: AT_LEAST,
  atMost: AT_MOST,
  numberWords,
  wordFor,
};
