/** A line of a table, its cells without blanks at their ends; `line` counts from 1. */
export interface Row {
  line: number;
  cells: string[];
}

const DELIMITERS = [',', ';', '\t', '|'];

/** The rows of delimited text; a formula is text like any other. */
export function rowsOf(text: string, delimiter?: string): Row[] {
  const plain = text.replace(/^\uFEFF/, '');
  return cut(plain, delimiter || delimiterOf(plain)).filter(({ cells }) => cells.some(Boolean));
}

/** What parts cells in most lines, and into the same number of them. */
function delimiterOf(text: string): string {
  const beginning = text.slice(0, 20_000);
  const fits = DELIMITERS.map(delimiter => {
    const widths = cut(beginning, delimiter).map(({ cells }) => cells.length);
    const counts = new Map<number, number>();
    for (const width of widths.filter(each => each > 1)) counts.set(width, (counts.get(width) ?? 0) + 1);
    const parted = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return (parted + Math.max(0, ...counts.values())) / widths.length;
  });
  return DELIMITERS[fits.indexOf(Math.max(...fits))]!;
}

/** A cell in quotation marks. Blanks around it don't count. */
const QUOTED = /[^\S\n\t]*"((?:[^"]|"")*)"[^\S\n\t]*/y;

/** As RFC 4180 has it, but that a cell which only begins with a quotation is text. */
function cut(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  let at = 0;
  let delimited = text.indexOf(delimiter);
  const endsAt = (place: number) => place === text.length || text[place] === '\n' || text.startsWith(delimiter, place);
  while (at < text.length) {
    const row: Row = { line, cells: [] };
    for (;;) {
      QUOTED.lastIndex = at;
      const [whole = '', content = ''] = QUOTED.exec(text) ?? [];
      if (whole && endsAt(at + whole.length)) {
        row.cells.push(content.replaceAll('""', '"').trim());
        line += content.split('\n').length - 1;
        at += whole.length;
      } else {
        if (delimited >= 0 && delimited < at) delimited = text.indexOf(delimiter, at);
        const broken = text.indexOf('\n', at);
        const end = broken < 0 ? text.length : broken;
        const to = delimited >= 0 && delimited < end ? delimited : end;
        row.cells.push(text.slice(at, to).trim());
        at = to;
      }
      if (!text.startsWith(delimiter, at) || at >= text.length) break;
      at += delimiter.length;
    }
    rows.push(row);
    line += 1;
    at += 1;
  }
  return rows;
}
