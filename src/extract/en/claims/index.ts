import type { ClaimLanguage } from '../../language.js';
import { acts } from './acts.js';
import { statementIn, topicsOf } from './statements.js';
import {
  BEFORE_SUBJECT,
  BY_WHOM,
  DATE_BOUND,
  GRAVE,
  KINSHIP,
  MONTHS,
  ON_ITS_WAY,
  PERSONAL,
  WEEKDAYS,
  WHERE,
  WITH_THE,
} from './words.js';

export const claims: ClaimLanguage = {
  statementIn,
  topicsOf,
  acts,
  beforeSubject: BEFORE_SUBJECT,
  byWhom: BY_WHOM,
  personal: PERSONAL,
  kinship: KINSHIP,
  grave: GRAVE,
  where: WHERE,
  onItsWay: ON_ITS_WAY,
  withThe: WITH_THE,
  dateBound: DATE_BOUND,
  months: MONTHS,
  weekdays: WEEKDAYS,
};
