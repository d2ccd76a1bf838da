import { dateInWordsBy } from '../../shared/date-in-words.js';
import type { Rewriting } from '../../shared/clause.js';

const GENITIVE = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ');
const LOCATIVE = 'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні'.split(' ');

const dayInWords = dateInWordsBy(GENITIVE, {
  day: (day, month, year) => `${day} ${month} ${year} року`,
  month: (month, year) => `${month} ${year} року`,
});
const monthInWords = dateInWordsBy(LOCATIVE, {
  day: (_day, month, year) => `${month} ${year} року`,
  month: (month, year) => `у ${month} ${year} року`,
});

const IN = /(?:^|(?<= ))[УуВв] $/u;
/** What governs another case, or joins another day. */
const GOVERNED =
  /(?<!\p{L})(?:до|з|із|зі|від|після|перед|на|про|за|та|і|й|або|чи|між|через|кожн\p{L}+|цей|цього|того) $/iu;

/** A day or a month by its date: "3 травня 2024 року", "у травні 2024 року". */
export const dated: Rewriting['dated'] = ({ start, end, edtf }, text, from) => {
  const before = text.slice(Math.max(from, start - 12), start);
  const lead = IN.exec(before)?.[0] ?? '';
  if (
    GOVERNED.test(before.slice(0, before.length - lead.length)) ||
    /^ ?(?:та|і|й|або|[-–/]) ?\d/u.test(text.slice(end, end + 6))
  )
    return undefined;
  const words = edtf.length === 10 ? dayInWords(edtf) : edtf.length === 7 ? monthInWords(edtf) : undefined;
  return words ? { start: start - lead.length, end, text: words } : undefined;
};
