/** A sentence with the elements that it has places for: `filled('Kept at {address}.', { address: html`…` })`. */
export const filled = (sentence: string, elements: Readonly<Record<string, unknown>>): unknown[] =>
  sentence.split(/\{(\w+)\}/).map((piece, at) => (at % 2 ? elements[piece] : piece));
