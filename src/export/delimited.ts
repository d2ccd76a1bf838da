/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+@\t\r-]/;

/** HTML for a cell: the sign at its beginning as a reference, where a spreadsheet would reckon with it. */
export function htmlCell(html: string): string {
  return FORMULA.test(html) ? `&#${html.charCodeAt(0)};${html.slice(1)}` : html;
}

/** Plain text for a cell. A number is a number, whatever its sign. */
export function textCell(text: string): string {
  return FORMULA.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? ` ${text}` : text;
}
