import { isByline, isDateline } from './byline.js';
import type { OffsetMap } from './offset-map.js';
import { widthOf, type Line } from './line.js';
import { SENTENCE_END } from './sentence-end.js';

export const BULLET =
  /^(?:[-*\uf0b7\uf0a7\uf0d8\uf076•◦▪‣·●○■►➤➢✓✔→⇒❖–—]\s+|\(?\d{1,2}[.)]\s+(?=\S)|\(?[a-h]\)\s+(?=\S))/;
export const TERMINAL = /[.!?…:;,。！？；：，]["'”’“»)\]」』]*$/;
/** Wider than this, nobody wraps lines by hand. */
const WIDEST_WRAP = 140;
/** Lines that end within a sentence, and go on in lower case. */
const FEWEST_CUT = 3;

/** Any of its signs may begin a line. */
const UNSPACED = /^["“「『（]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Could the first word of `next` have stood at the end of `line`? */
function hadRoom(line: Line, next: Line, width: number): boolean {
  const firstWord = UNSPACED.test(next.text) ? next.text[0] : next.text.slice(0, WIDEST_WRAP).split(' ', 1)[0];
  return line.text.length + 1 + firstWord.length <= width;
}

/**
 * Are the lines of this text parts of paragraphs, broken at a width, and not paragraphs themselves? Then hardly any
 * line that goes on had room for the next one's first word, or lines go on in lower case.
 */
function isWrapped(lines: readonly Line[]): boolean {
  const width = widthOf(lines);
  if (width > WIDEST_WRAP) return false;
  let followed = 0;
  let full = 0;
  let lowerCase = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1];
    if (next.opens || BULLET.test(next.text)) continue;
    followed += 1;
    if (!TERMINAL.test(lines[i].text)) open += 1;
    if (!hadRoom(lines[i], next, width)) full += 1;
    if (/^\p{Ll}/u.test(next.text)) lowerCase += 1;
  }
  const isCut = lowerCase >= FEWEST_CUT && lowerCase / open >= 0.5;
  return followed > 0 && ((followed > 1 && full / followed >= 0.7) || lowerCase / followed >= 0.4 || isCut);
}

/** Paragraphs that begin with a blank stretch, and have no blank line between them. */
export function withIndents(lines: readonly Line[], raw: string, toSource: OffsetMap['toSource']): Line[] {
  const isIndented = lines.map(({ start }) => {
    const at = toSource(start);
    return /(?:^|[\n\v\f\u2028])(?:\t| {2,8})$/.test(raw.slice(Math.max(0, at - 9), at));
  });
  const many = isIndented.filter(Boolean).length;
  if (many < 2 || many > 0.6 * lines.length) return [...lines];
  return lines.map((line, at) =>
    isIndented[at] && SENTENCE_END.test(lines[at - 1]?.text ?? '') && !BULLET.test(line.text)
      ? { ...line, opens: true }
      : line,
  );
}

/** Groups lines into blocks; each block is a list of lines. */
export function groupLines(lines: readonly Line[]): Line[][] {
  if (!isWrapped(lines)) {
    const points: Line[][] = [];
    for (const line of lines) {
      const last = points.at(-1);
      // A point that goes on in the next line
      if (last && !line.opens && BULLET.test(last[0].text) && /^\p{Ll}/u.test(line.text) && !BULLET.test(line.text))
        last.push(line);
      else points.push([line]);
    }
    return points;
  }
  const width = widthOf(lines);
  const toBeFull = isFull(lines, width) ? width : width * 0.8;
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups[groups.length - 1];
    const previous = group?.[group.length - 1];
    const opens =
      !previous ||
      line.opens ||
      BULLET.test(line.text) ||
      // A title right above the text
      (groups.length === 1 && group.length === 1 && isTitleAbove(previous, line, width)) ||
      (groups.length < TOP_OF_WRAPPED &&
        isAboutIt(previous.text, line.text) &&
        (hadRoom(previous, line, width * 0.8) || IN_CAPITALS.test(line.text))) ||
      (groups.length < TOP_OF_WRAPPED && NAMES_WRITER.test(line.text) && isByline(line.text)) ||
      (/[.!?]["'”’»)]*$/.test(previous.text) && hadRoom(previous, line, toBeFull));
    if (opens) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** Who wrote it, or when: a line of its own, wherever others are joined. */
const isAboutIt = (line: string, next: string): boolean =>
  [line, next].some(each => isByline(each) || isDateline(each) || IN_CAPITALS.test(each));
/** "HANNA BROOK" */
const IN_CAPITALS = /^\p{Lu}{2,}(?: \p{Lu}{2,}){1,2}$/u;
const TOP_OF_WRAPPED = 5;
const NAMES_WRITER = /^(?:By|BY|Von|Par|Por|Di|Door) \p{Lu}/u;

/** Are all lines that go on as full as they can be? Then one that isn't ends a paragraph. */
const isFull = (lines: readonly Line[], width: number): boolean =>
  lines.every(
    (line, at) =>
      lines[at + 1] === undefined ||
      lines[at + 1].opens ||
      TERMINAL.test(line.text) ||
      !hadRoom(line, lines[at + 1], width) ||
      at === 0,
  );

const isTitleAbove = (title: Line, next: Line, width: number): boolean =>
  !TERMINAL.test(title.text) && hadRoom(title, next, width * 0.75) && /^["“„«‘]?[\p{Lu}\p{N}]/u.test(next.text);
