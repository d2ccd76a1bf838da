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
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
  runsOn: /\p{Ll} (?:El|La|Los|Las|Un|Una) \p{Ll}{3,}/u,
  possessive: /(?<!\p{L})sus? /gu,
  isVerb,
});

export const asking: AskingLanguage = { wording, plain: plainLanguage(grammar, alone) };

export const retelling = retellingLanguage(datedBy(grammar), {
  joins: /(?<=\p{L}), (?:además|también|asimismo)(?=,)|(?<=\p{L})(?<!sino) (?:además|asimismo|también)(?= \p{Ll})/gu,
});
