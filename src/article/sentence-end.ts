/** Where a sentence ends: the full stops of all scripts, and the quotation marks and brackets after them. */
export const SENTENCE_END = /[.!?…。！？।॥۔؟։።။។]["'”’»›)\]」』]*\s*$/;

const SHORTEST_PROSE = 60;

/** Sentences, and not a line of a page or a heading. */
export const isProse = (text: string): boolean => text.length >= SHORTEST_PROSE && SENTENCE_END.test(text);
