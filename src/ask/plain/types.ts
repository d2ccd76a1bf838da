import type { PlainLanguage } from '../../languages/contract/plain.js';
import type { StandingLanguage } from '../../languages/contract/standing.js';
import type { WordLanguage } from '../../languages/words.js';
import type { QuestionOption } from '../../pack/types.js';

/** What of a language is needed to ask plainly in it. */
export interface Spoken {
  plain: PlainLanguage;
  words: WordLanguage;
  standing?: StandingLanguage;
}

/** A right answer and others of its kind. */
export interface Choices {
  right: QuestionOption;
  wrong: QuestionOption[];
}
