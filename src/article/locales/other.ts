import type { SentenceRules } from '../sentence-rules.js';

const words = (list: string) => new Set(list.split(/\s+/));

/** Of a language that is not known here: the titles that many share go with the name after them, and so do initials. */
export const other: SentenceRules = {
  neverLast: words('dr dra drs prof profa ing mr mrs mme mlle sr sra srta st núm nr pág вул просп ім'),
  seldomLast: words('etc'),
  starters: new Set(),
  attribution: new Set(),
};
