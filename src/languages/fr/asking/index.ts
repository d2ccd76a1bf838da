import type { AskingLanguage } from '../../contract/asking.js';
import { aloneLanguage } from '../../shared/alone.js';
import { plainLanguage } from '../../romance/asking/plain.js';
import { grammar } from './grammar.js';
import { isVerb } from './verbs.js';
import { LEANS_BACK, NO_SUBJECT, OF_THE_SPEAKER, POINTS, UNDATED, WHICH } from './words.js';
import { wording } from './wording.js';

export const alone = aloneLanguage({
  leansBack: LEANS_BACK,
  points: POINTS,
  ofTheSpeaker: OF_THE_SPEAKER,
  noSubject: NO_SUBJECT,
  leavesOpenWhich: WHICH,
  undated: UNDATED,
  isVerb,
});

export const asking: AskingLanguage = { wording, plain: plainLanguage(grammar, alone) };
