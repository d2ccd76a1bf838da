const YEAR = /(?<!\p{Nd})(?:1[5-9]|20)\p{Nd}{2}(?!\p{Nd})/u;

/** Has a text a year in figures, of those that news tells of? */
export const tellsYear = (text: string): boolean => YEAR.test(text);
