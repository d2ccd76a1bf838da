/** Where a sentence ends: the full stops of all scripts, and the quotation marks and brackets after them. */
export const SENTENCE_END = /[.!?…。！？।॥۔؟։።။។]["'”’“»«›)\]」』]*\s*$/;

const SHORTEST_PROSE = 60;

/** Sentences, and not a line of a page or a heading. */
export const isProse = (text: string): boolean =>
  SENTENCE_END.test(text) && text.length + 2 * (text.match(SIGNS)?.length ?? 0) >= SHORTEST_PROSE;
/** One says as much as three letters. */
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
