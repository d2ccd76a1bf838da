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
  months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  runsOn:
    /\p{Ll} (?:O|A|Os|As|Um|Uma|Cerca) (?:\p{Ll}{3,}|de )|(?<!jornal|revista|diário|livro|filme|novela) (?<=\p{Ll} )[OA] \p{Lu}|\p{Ll}{3,} \d (?:O|A|Os|As) \p{Ll}/u,
  isVerb,
});

export const asking: AskingLanguage = { wording, plain: plainLanguage(grammar, alone) };

export const retelling = retellingLanguage(datedBy(grammar), {
  joins: /(?<=\p{L}), (?:além disso|também|ainda)(?=,)|(?<=\p{L})(?<!mas) (?:além disso|também)(?= \p{Ll})/gu,
});
