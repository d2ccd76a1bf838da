import { pattern } from '../../../article/pattern.js';

/** Begins a question that can be answered by yes or no. */
export const YES_NO =
  /^(?:(?:and|but|so|or|still|yet|now|then|also)[, ]+)?(?:will|can|could|is|are|do|does|did|has|have|had|should|would|might|may|was|were|must|won[’']t|can[’']t|isn[’']t)\s/i;

/** Begins a question of any kind. */
export const INTERROGATIVE =
  /^(?:(?:and|but|so|or|still|yet|now|then|also)[, ]+)?(?:(?:at|by|for|from|in|of|on|to|under|with) )?(?:who|whom|whose|what|which|when|where|why|how|will|can|could|is|are|do|does|did|has|have|had|should|would|might|may|was|were|must|won[’']t|can[’']t|isn[’']t)\b/i;

/** Says that the questions which follow, or just stood, are open. */
export const LEFT_OPEN = pattern('i')`
  \bquestions? (?:that )?(?:still |now )?(?:
    remains?|lingers?|looms?|hangs?|persists?|abounds?|(?:is|are) (?:still )?(?:open|unanswered|unresolved)
  )\b|
  \b(?:key|open|big|main|central|unanswered|outstanding|remaining|unresolved|many|several) questions?\b|
  \bremains? (?:to be seen|unclear|unknown|unanswered|open|uncertain)\b|
  \b(?:is|are) (?:still )?(?:unclear|unknown|uncertain|unanswered)\b|\bno one (?:yet )?knows\b|
  \bnobody (?:yet )?knows\b|\btoo (?:early|soon) to (?:say|tell)\b|\bhas yet to\b|
  \bwhat (?:is|remains|[’']s) (?:still )?(?:open|unclear|unknown|next|unanswered)\b|
  \bwhat(?:[’']s| is| comes| happens) next\b|\bwhat we (?:still )?(?:don[’']t|do not) know\b
`;

/** Begins the answer to a question that was only rhetorical. */
export const ANSWERS =
  /^(?:yes|no|not|nope|well|because|perhaps|maybe|probably|of course|the answer|answer|simple|easy|hardly|never|nobody|no one|here[’']s|it[’']s|that[’']s|to be sure|consider)\b/i;

/** Speaks to the reader or for the writer: an appeal, not an open question of the story. */
export const APPEALS = /\b(?:you|your|yours|we|our|us|i|my|me)\b(?!\.)/i;

/** Words that leave a question hanging when no name stands before them in it. */
export const HANGING = /\b(?:he|she|it|they|him|her|them|his|hers|its|their|this|that|these|those|such|so)\b/i;

/** "Will it hold or collapse?" has other outcomes than yes and no. */
export const ALTERNATIVE = /\bor\b(?! not\b)/i;

/** Begins a passage that leans on the one before it. */
export const LEANS_BACK =
  /^(?:(?:However|But|And|Also|Still|Yet|So|Then|Meanwhile|Instead|Nevertheless),? )?(?:he|she|it|they|his|her|their|this|that|these|those|both|neither|such)\b/i;

/** What a reader may guess. */
export const YES_NO_OUTCOMES: readonly [string, string] = ['Yes', 'No'];
