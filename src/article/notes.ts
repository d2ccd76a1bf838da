import type { Line } from './line.js';

/** "Sundays[1]", "in 2023.[note 1]", "Hours[edit]": set beside a word, without a blank. */
const MARK = /(?<=[^\s[({])\[(?:\d{1,3}|note \d{1,3}|citation needed|edit|bearbeiten|modifier|editar|ред\.)\]/giu;
const NOTE = /^\[(\d{1,3})\]\s?\S/;
/** A letter in brackets belongs to a quotation, unless a comment of that letter stands below. */
const MARK_OF_COMMENT = /(?<=\S)\[[a-z]{1,2}\]/g;
const COMMENT = /^\[([a-z]{1,2})\]\s?\S/;

/** Lines without the notes below the text, and the marks in the text that lead to them. */
export function withoutNotes(lines: readonly Line[]): { lines: Line[]; marks: RegExp[] } {
  const letters = lines.flatMap(({ text }) => COMMENT.exec(text)?.[1] ?? []);
  const isCommented = letters.length > 0 && letters.every((letter, at) => letter === letterAt(at));
  const numbers = lines.flatMap(({ text }) => NOTE.exec(text)?.[1] ?? []).map(Number);
  const areNotes = numbers.length > 0 && numbers.every((number, at) => number === at + 1);
  let isOfNote = false;
  const kept = lines.filter(({ text, opens }) => {
    const opensNote = (isCommented && COMMENT.test(text)) || (areNotes && NOTE.test(text));
    isOfNote = opensNote || (isOfNote && !opens);
    return !isOfNote;
  });
  return { lines: kept, marks: isCommented ? [MARK, MARK_OF_COMMENT] : [MARK] };
}

const letterAt = (at: number): string =>
  (at < 26 ? '' : String.fromCharCode(96 + Math.floor(at / 26))) + String.fromCharCode(97 + (at % 26));

/** The lines in pieces, none of which holds a mark. */
export function withoutMarks(lines: readonly Line[], marks: readonly RegExp[]): Line[] {
  return marks.reduce((pieces, mark) => pieces.flatMap(piece => cutAt(piece, mark)), [...lines]);
}

function cutAt(line: Line, mark: RegExp): Line[] {
  const pieces: Line[] = [];
  let read = 0;
  const take = (end: number) => {
    if (end <= read) return;
    const { text, start, opens, isGlued } = line;
    const isRest = pieces.length > 0;
    pieces.push({
      text: text.slice(read, end),
      start: start + read,
      opens: opens && !isRest,
      ...((isRest || isGlued) && { isGlued: true }),
    });
  };
  for (const { index, 0: found } of line.text.matchAll(mark)) {
    take(index);
    read = index + found.length;
  }
  if (read === 0) return [line];
  take(line.text.length);
  return pieces;
}
