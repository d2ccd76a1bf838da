import type { SpeakerLanguage, SpeakerRule } from '../../contract/speakers.js';
import {
  leadIn,
  nameAndColon,
  openParagraph,
  paragraphBefore,
  sameParagraph,
  sentenceBefore,
  sentenceSubject,
  shortSentenceAfter,
  signature,
  speakerOfParagraph,
  transcriptLabel,
  wordsFrom,
} from './across.js';
import { framing, tellsOfAnother } from './framing.js';
import { MEDIUM, OF_THE_PAGE, WORK_AFTER, WORK_BEFORE } from './media.js';
import { antecedentOf, focusReader, genderOfPronoun } from './pronouns.js';
import {
  ABBREVIATION,
  CONTRACTED,
  CONTRACTION,
  DEFINITE,
  ELISION,
  NEAR_VERB,
  PLURAL_END,
  POSSESSIVE,
  SMALL_WORDS,
} from './spelling.js';
import { ANSWERS, ASKS } from './transcripts.js';
import {
  accordingTo,
  labelBefore,
  speakerBefore,
  speakerThenVerb,
  speechNoun,
  toldBy,
  trailingClause,
  verbThenSpeaker,
} from './within.js';

/** Signs beside the quotation come before signs further off. */
const rules: readonly SpeakerRule[] = [
  transcriptLabel,
  signature,
  verbThenSpeaker,
  speakerThenVerb,
  labelBefore,
  speakerBefore,
  accordingTo,
  trailingClause,
  speechNoun,
  // From here on the quotation's own sentence names nobody.
  openParagraph,
  shortSentenceAfter,
  wordsFrom,
  leadIn,
  sameParagraph,
  sentenceBefore,
  paragraphBefore,
  nameAndColon,
  speakerOfParagraph,
  sentenceSubject,
];

export const speakers: SpeakerLanguage = {
  rules,
  focusReader,
  genderOfPronoun,
  antecedentOf,
  toldBy,
  tellsOfAnother,
  framing,
  abbreviation: ABBREVIATION,
  contraction: CONTRACTION,
  contracted: CONTRACTED,
  elision: ELISION,
  possessive: POSSESSIVE,
  pluralEnd: PLURAL_END,
  smallWords: SMALL_WORDS,
  ofThePage: OF_THE_PAGE,
  workBefore: WORK_BEFORE,
  workAfter: WORK_AFTER,
  definite: DEFINITE,
  asks: ASKS,
  answers: ANSWERS,
  medium: MEDIUM,
  nearVerb: NEAR_VERB,
};
