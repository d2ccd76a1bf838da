import { inEnglish } from '../findings/finding.js';
import type { Row } from './rows.js';
import { ImportError } from './types.js';
import { allBelow, childOf, childrenOf, parseXml, textOf } from './xml.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 60;

export const isWorkbook = (files: ReadonlyMap<string, string>): boolean => files.has('xl/workbook.xml');

/** "B7" is the second column. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The first sheet of an Excel workbook, as text: a formula by what it gave when it was saved. */
export function workbookRows(files: ReadonlyMap<string, string>, name: string): Row[] {
  const sheet = files.get(SHEET) ?? [...files].find(([path]) => /^xl\/worksheets\/[^/]+\.xml$/.test(path))?.[1];
  if (sheet === undefined) throw new ImportError(inEnglish('file-no-sheet', { file: name }));
  const shared = files.get('xl/sharedStrings.xml');
  const strings = shared
    ? childrenOf(parseXml(shared, `${name}: sharedStrings.xml`), 'si').map(each =>
        allBelow(each, 't').map(textOf).join(''),
      )
    : [];
  return allBelow(parseXml(sheet, `${name}: sheet1.xml`), 'row')
    .slice(0, MOST_ROWS)
    .flatMap((row, at) => {
      const cells: string[] = [];
      childrenOf(row, 'c').forEach((cell, index) => {
        const column = cell.attributes['r'] ? columnOf(cell.attributes['r']) : index;
        if (column < 0 || column >= MOST_COLUMNS) return;
        while (cells.length <= column) cells.push('');
        const type = cell.attributes['t'];
        const value = textOf(childOf(cell, 'v'));
        cells[column] = (
          type === 's'
            ? (strings[Number(value)] ?? '')
            : type === 'inlineStr'
              ? allBelow(cell, 't').map(textOf).join('')
              : value
        ).trim();
      });
      const line = Number(row.attributes['r']) || at + 1;
      return cells.some(Boolean) ? [{ line, cells }] : [];
    });
}
