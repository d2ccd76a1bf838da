import type { AskingLanguage } from '../../contract/asking.js';
import { aloneLanguage } from '../../shared/alone.js';
import { retellingLanguage } from '../../shared/retelling.js';
import { datedBy, plainLanguage } from '../../romance/asking/plain.js';
import { grammar } from './grammar.js';
import { isVerb } from './verbs.js';
import { LEANS_BACK, NO_NAME, NO_SUBJECT, OF_THE_SPEAKER, POINTS, UNDATED, WHICH } from './words.js';
import { wording } from './wording.js';

export const alone = aloneLanguage({
  leansBack: LEANS_BACK,
  points: POINTS,
  ofTheSpeaker: OF_THE_SPEAKER,
  noSubject: NO_SUBJECT,
  leavesOpenWhich: WHICH,
  opensWithNoName: NO_NAME,
  undated: UNDATED,
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  runsOn: /\p{Ll} (?:Le|La|Les|Un|Une|Des) \p{Ll}{3,}/u,
  isVerb,
});

export const asking: AskingLanguage = { wording, plain: plainLanguage(grammar, alone) };

export const retelling = retellingLanguage(datedBy(grammar), {
  joins:
    /(?<=\p{L}), (?:en outre|par ailleurs|également)(?=,)|(?<=\p{L})(?<!mais) (?:en outre|par ailleurs|également)(?= \p{Ll})/gu,
});
