/** A paragraph that takes back what the article said before, in English. */
const NOTICE =
  /^[[(*_—– ]{0,3}(?:(?:this|the|an?) (?:article|story|report|piece|post|version|headline|item|column) (?:was|has been|is)(?: \p{L}+){0,3} (?:amended|corrected|updated|clarified|changed|revised|edited)|(?:an?|the) (?:earlier|previous|original|initial) version\b[^.]{0,60}\b(?:said|stated|misstated|reported|gave|referred|included|misspelled|misidentified|incorrectly|wrongly|mistakenly)|(?:corrections?|clarifications?|correction and clarification|editor[’']?s[’']? note|update|erratum|errata|amendment)\s*(?:[:—–(-]|\n)|in an (?:earlier|previous) version|due to an? (?:editing|production|reporting) error|because of an? (?:editing|production|reporting) error)/iu;
const TAKEN_BACK =
  /\b(?:earlier|previous|original|initial|first) versions? (?:of (?:this|the) [\p{L} ]{2,30})?\b[^.]{0,40}\b(?:said|stated|misstated|gave|reported|referred|incorrectly|wrongly|mistakenly)|\b(?:originally|incorrectly|mistakenly|wrongly|erroneously) (?:stated|said|reported|gave|identified|referred|claimed|listed)|\b(?:removed|retracted|withdrawn|withdrew) (?:a|the) (?:quote|quotation|story|article|claim)/iu;

/** Does a passage stand in a paragraph that takes back an error? */
export function isTakenBack(article: string, start: number): boolean {
  const from = article.lastIndexOf('\n', start - 1) + 1;
  const line = article.indexOf('\n', start);
  const paragraph = article.slice(from, Math.min(line < 0 ? article.length : line, from + 600));
  return NOTICE.test(paragraph) && TAKEN_BACK.test(paragraph);
}
