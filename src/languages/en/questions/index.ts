import type { QuestionLanguage } from '../../contract/questions.js';
import { questionReader } from '../../shared/asked.js';
import { contestsIn } from './contests.js';
import { raisedBy } from './raised.js';
import {
  ALTERNATIVE,
  ANSWERS,
  APPEALS,
  HANGING,
  INTERROGATIVE,
  LEANS_BACK,
  LEFT_OPEN,
  YES_NO,
  YES_NO_OUTCOMES,
} from './words.js';

export const questions: QuestionLanguage = {
  questionIn: questionReader({
    interrogative: INTERROGATIVE,
    appeals: words => APPEALS.test(words.replace(/\bUS\b/g, '')),
    leftOpen: LEFT_OPEN,
    announces: /\bquestions?\b/i,
    answers: ANSWERS,
    hanging: HANGING,
  }),
  raisedBy,
  contestsIn,
  outcomesOf: question => (YES_NO.test(question) && !ALTERNATIVE.test(question) ? [...YES_NO_OUTCOMES] : undefined),
  leansBack: LEANS_BACK,
};
