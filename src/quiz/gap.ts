/** What stands in a stimulus for the word that is asked for. */
export const GAP = '____';
