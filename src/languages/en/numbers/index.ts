import type { NumberLanguage } from '../../language.js';
import { IT_OPENS, POINTS_OUT, SPEAKS_OUT } from '../claims/words.js';
import { LEANS_BACK } from '../questions/words.js';
import { framed } from './framed.js';
import { numbersIn } from './read.js';
import { AT_LEAST, AT_MOST, numberWords, wordFor } from './words.js';

export const numbers: NumberLanguage = {
  numbersIn,
  leansBack: sentence =>
    LEANS_BACK.test(sentence) || IT_OPENS.test(sentence) || POINTS_OUT.test(sentence) || SPEAKS_OUT.test(sentence),
  framed,
  atLeast: AT_LEAST,
  atMost: AT_MOST,
  numberWords,
  wordFor,
};
