/** With the capital that opens a sentence. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** As it is written within a sentence. */
export const uncapital = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
