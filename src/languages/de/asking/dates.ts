import { dateInWordsBy } from '../../shared/date-in-words.js';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

export const dateInWords = dateInWordsBy(MONTHS, {
  day: (day, month, year) => `${day}. ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
});
