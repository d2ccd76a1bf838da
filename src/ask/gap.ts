/** What stands in a sentence for the word that is asked for. */
export const GAP = '____';
