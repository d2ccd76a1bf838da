import { functionWords } from '../events/words.js';
import { CURRENCY_CODES } from '../numbers/words.js';
import { unexplainedBy } from '../../shared/acronyms.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Everybody reads them as words. */
const KNOWN =
  words(`US USA UK UN EU NATO UNESCO UNICEF WHO IMF OPEC FIFA UEFA IOC NASA NBA NFL MLB NHL PGA ATP WTA FBI CIA NSA IRS DEA
  EPA FDA CDC TSA NYPD LAPD NYC LA DC GOP DNC RNC PAC PACS NRA ACLU NAACP AFL-CIO CBS NBC ABC CNN MSNBC BBC HBO ESPN NPR PBS AP AFP
  ISIS ISIL IRA PLO CEO CFO COO GDP AIDS HIV DNA COVID TV CD DVD PC PDF URL USB GPS SUV IBM BMW AT&T H&M MIT UCLA NYU USC GMT AM PM
  OK RSVP VIP UFO SOS PHD MBA ACA NLRB USSR USA HMS USS YMCA IQ ATM ID PIN FAQ RIP SMS HTML AI LGBT LGBTQ KKK JFK FDR LBJ II III IV VI VII VIII IX XI XII
  NAFTA TPP CIO MP MPS ITV DHS FEMA OSCE ASEAN SAT ACT GI POTUS AARP TARP USAID NGO NGOS
  ${CURRENCY_CODES.replaceAll('|', ' ')}`);

const LOUD =
  words(`NOW NOT ALL YES BIG BAD WIN NEW GREAT NEVER EVERY ALWAYS MUST STOP HUGE BEST WORST LOVE TRUE FALSE REAL ONLY VERY
  SAD WAR VOTE ONE TWO FREE GOOD MORE LESS FIRST LAST TODAY PEOPLE AMERICA THANK WRONG RIGHT SO MUCH BAN BREAKING UPDATE MAKE AGAIN`);

/** "NOW", "GREAT": said aloud. */
const isLoud = (letters: string): boolean => functionWords.has(letters.toLowerCase()) || LOUD.has(letters);

/** "the E.P.R.P.", but not "J.R.R. Holm". */
const POINTED =
  /(?<![\p{L}.])(?:\p{Lu}\.){3,}(?!\p{L}| \p{Lu}\p{Ll})|(?<=(?<!\p{L})[Tt]he )(?:\p{Lu}\.){3,}(?!\p{L})/gu;

const unexplainedLetters = unexplainedBy(letters => KNOWN.has(letters) || isLoud(letters));

export const unexplained = (text: string, inView = ''): string | undefined => {
  const pointed = [...text.matchAll(POINTED)].find(
    ({ 0: letters, index }) =>
      !KNOWN.has(letters.replaceAll('.', '')) && !inView.includes(letters) && !text.slice(0, index).endsWith('('),
  );
  return pointed?.[0] ?? unexplainedLetters(text, inView);
};
