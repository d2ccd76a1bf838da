import type { AskingLanguage } from '../../contract/asking.js';
import { aloneLanguage } from '../../shared/alone.js';
import { isVerb, LEANS_BACK, NO_NAME, NO_SUBJECT, OF_THE_SPEAKER, POINTS, UNDATED, WHICH } from './words.js';
import { wording } from './wording.js';

export const alone = aloneLanguage({
  leansBack: LEANS_BACK,
  points: POINTS,
  ofTheSpeaker: OF_THE_SPEAKER,
  noSubject: NO_SUBJECT,
  leavesOpenWhich: WHICH,
  opensWithNoName: NO_NAME,
  undated: UNDATED,
  months:
    'січ(?:ень|ня|ні)|лют(?:ий|ого|ому)|берез(?:ень|ня|ні)|квіт(?:ень|ня|ні)|трав(?:ень|ня|ні)|черв(?:ень|ня|ні)|лип(?:ень|ня|ні)|серп(?:ень|ня|ні)|верес(?:ень|ня|ні)|жовт(?:ень|ня|ні)|листопад[аі]?|груд(?:ень|ня|ні)',
  isVerb,
});

export const asking: AskingLanguage = { wording };
