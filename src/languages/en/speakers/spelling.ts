/** A full stop after these ends no sentence. */
export const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|sgt|rev|st|jr|sr|no|inc|co|corp|u\.s|d\.c|u\.n|[a-zÀ-ỿ])$/i;

/** "He’s", "who’d": a pronoun and an auxiliary. */
export const CONTRACTION = /^(he|she|it|i|we|you|they|who|that|there)[’'](s|d|ll|ve|re|m)$/i;
export const CONTRACTED = new Map([
  ['s', 'is'],
  ['d', 'would'],
  ['ll', 'will'],
  ['ve', 'have'],
  ['re', 'are'],
  ['m', 'am'],
]);

/** ’80s, ’em, ’til: the apostrophe stands for what was left out. */
export const ELISION = /^(?:\d\ds?\b|(?:em|til|tis|twas|cause|bout|n)\b)/i;

/** "Smith’s", "the voters’". */
export const POSSESSIVE = /[’']s?$/;
export const PLURAL_END = /s$/;

/** Words that titles leave in lower case. */
export const SMALL_WORDS = /^(?:an?|the|and|or|nor|but|of|in|on|to|for|at|by|with|from|as|into|over|vs?|is)$/i;

/** Only the speaker, the verb, whom it was said to and where may stand between a date and the verb of saying. */
export const NEAR_VERB =
  /^(?:[ ,]|on|in|at|back|late|early|reporters|journalists|\p{Lu}\p{L}*|her|him|them|the|once){0,12}$/u;

/** "the minister", "The Norwegian prime minister": somebody whom the article has told of. */
export const DEFINITE = /^the (?!same\b|other\b)/i;
