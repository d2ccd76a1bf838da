import Papa from 'papaparse';
import { ImportError } from './types.js';

/** A line of a table, its cells without blanks at their ends; `line` counts from 1. */
export interface Row {
  line: number;
  cells: string[];
}

/** The rows of delimited text; a formula is text like any other. */
export function rowsOf(text: string, delimiter = ''): Row[] {
  const plain = text.replace(/^\uFEFF/, '');
  const given = delimiter || (plain.slice(0, 5000).includes('\t') && !plain.slice(0, 5000).includes(',') ? '\t' : '');
  const { data } = Papa.parse<string[]>(plain, {
    delimiter: given,
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
  });
  if (!Array.isArray(data)) throw new ImportError('it is no table.');
  let line = 1;
  return data.flatMap(given => {
    const at = line;
    line += 1 + given.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    const cells = given.map(cell => cell.trim());
    return cells.some(Boolean) ? [{ line: at, cells }] : [];
  });
}
