/** Where a sentence ends: the full stops of all scripts, and the quotation marks and brackets after them. */
export const SENTENCE_END = /[.!?…。！？।॥۔؟։።။។]["'”’»›)\]」』]*\s*$/;
