import type { ClaimLanguage } from '../../language.js';
import { acts } from './acts.js';
import { oppositesAmong } from './opposites/index.js';
import { isNoOutcome } from './opposites/not-so.js';
import { statementIn, topicsOf } from './statements.js';
import {
  BEFORE_SUBJECT,
  BY_WHOM,
  GRAVE,
  HARMLESS,
  KINSHIP,
  LIST_GOES_ON,
  OF_LITTLE,
  ON_ITS_WAY,
  OPENS_SENTENCE,
  PERSONAL,
  PLURAL_POSSESSIVE,
  TELLS_OF,
  WHERE,
  WITH_THE,
} from './words.js';

export const claims: ClaimLanguage = {
  statementIn,
  topicsOf,
  acts,
  beforeSubject: BEFORE_SUBJECT,
  byWhom: BY_WHOM,
  tellsOf: TELLS_OF,
  opposites: { among: oppositesAmong, notSo: isNoOutcome },
  opensSentence: OPENS_SENTENCE,
  listGoesOn: LIST_GOES_ON,
  pluralPossessive: PLURAL_POSSESSIVE,
  personal: PERSONAL,
  kinship: KINSHIP,
  grave: GRAVE,
  harmless: HARMLESS,
  where: WHERE,
  onItsWay: ON_ITS_WAY,
  withThe: WITH_THE,
  ofLittle: OF_LITTLE,
};
