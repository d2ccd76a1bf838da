/** Between quotation marks that opened in the same sentence, which begins at `from`. */
export const isQuotedIn = (text: string, from: number, at: number): boolean =>
  (text.slice(from, at).match(/[“”"]/g) ?? []).length % 2 === 1;
