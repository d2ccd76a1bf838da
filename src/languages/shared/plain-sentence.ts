/** Asides, lists, questions and what is said aloud. */
const NOT_PLAIN = /[():;?!¿¡…\n[\]*/–—]| --? |\p{L}\.\p{L}|\P{L}\p{L}\.$|``|''/u;
/** "(SPD)", "(Fed)". */
const SHORT_FORM = / \(\p{Lu}[\p{L}/-]{1,14}\)/gu;
/** The name of a thing; more words are somebody's. */
const NAME_IN_QUOTES = /„[^„“”"]{1,40}“|«[^«»]{1,40}»|“[^“”]{1,40}”|"[^"]{1,40}"/gu;
const LONGEST_NAME = 4;

/** Quotation marks pair up, and hold no more than a name. */
function quotesOnlyNames(text: string): boolean {
  if (/^[„"«“]/.test(text)) return false;
  const quoted = text.match(NAME_IN_QUOTES) ?? [];
  if (/[„“”"»«‚‘]/.test(text.replace(NAME_IN_QUOTES, ''))) return false;
  return quoted.every(name => name.split(/\s+/).length <= LONGEST_NAME);
}

/** A whole sentence of the narrator’s, without asides, and without anybody’s words. */
export const isPlainSentence = (text: string): boolean =>
  text.endsWith('.') &&
  /^[\p{Lu}\d]/u.test(text) &&
  !NOT_PLAIN.test(text.replace(SHORT_FORM, '')) &&
  quotesOnlyNames(text);
