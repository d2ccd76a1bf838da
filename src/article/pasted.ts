import { withoutHeadOfRecord, withoutRecord } from './archived.js';
import { withoutFrame } from './frame.js';
import type { Line } from './line.js';
import { readMail } from './mail.js';
import { withoutNotes } from './notes.js';
import { singleSpaced, withoutPages } from './paper.js';
import { dateIn } from './written-date.js';

/** "[08/05/2025, 10:32:11] Ann: ", "08/05/2025, 10:32 - Ann: " */
const SENT =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.? ?m\.?)?\]?(?: ?[-–])? [^:]{1,40}: (?=\S)/i;
/** "Ann Holt  10:32 AM", a line of its own. */
const SENT_ABOVE =
  /^(?:\[\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? \d{1,2}:\d{2}\] \p{Lu}[\p{L} ,.'’-]{2,40}|\p{L}[\p{L} .'’-]{1,40} (?:[—–-] )?(?:(?:today|yesterday|heute|gestern) (?:at |um )?)?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?| uhr)?)$/iu;
const OF_THREAD = /^\d{1,2}\/(?:\d{1,2})? (?=\S)/;
const NUMBERED = /^(\d{1,3}) (?=\S)/;
/** As messengers set a whole line in bold or italics. */
const MARKED = /^(\*\*|__|[*_~])(?![*_~\s]).{2,}[^*_~\s]\1$/;
/** "Зелена хвиля, [14.09.2021 10:44]", above what was sent. */
const SENT_BY = /^.{2,60}, \[\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?\]:?$/;
const RULER = /^(?:[-=_*~#─═—]{5,}|(?:[-=_*~] ){4,}[-=_*~]?)$/;
/** An address behind the headline, as a phone hands it on. */
const ADDRESS_BEHIND = / https?:\/\/\S+$/;
const HAS_WORDS = /\p{L}.{8}/u;
/** "Here is the text of the article:" */
const HANDED_ON =
  /^(?:(?:sure|certainly|of course)[!,.] ?)?here(?: is|['’]s| are) (?:the|your) [^.!?]{0,60}\b(?:article|text|story)\b[^.!?]{0,40}:$/i;
/** The lines of a text in its normal form, the marks of notes in them, and the day on which it was sent, if it is a mail. */
export function pastedLines(text: string): { lines: Line[]; marks: RegExp[]; sent?: string } {
  const lines: Line[] = [];
  let start = 0;
  let opens = true;
  for (const line of text.split('\n')) {
    if (line === '') opens = true;
    else {
      lines.push({ text: line, start, opens });
      opens = false;
    }
    start += line.length + 1;
  }
  const { lines: letter, sent } = readMail(lines);
  const posted = SENT_BY.test(letter[0]?.text ?? '') ? dateIn(letter[0].text) : undefined;
  const told = withoutRulers(letter.filter(({ text }, at) => at > 0 || !(SENT_BY.test(text) || HANDED_ON.test(text))));
  const record = withoutHeadOfRecord(withoutRecord(withoutPages(withoutMarks(told))));
  const paper = singleSpaced(record.lines);
  const day = sent ?? posted ?? record.day;
  return { ...withoutNotes(withoutFrame(withoutPreview(paper))), ...(day && { sent: day }) };
}

/** Lines of signs part what stands above from what stands below. */
function withoutRulers(lines: readonly Line[]): Line[] {
  let isParted = false;
  return lines.flatMap(line => {
    if (RULER.test(line.text)) {
      isParted = true;
      return [];
    }
    const told = isParted ? { ...line, opens: true } : line;
    isParted = false;
    return [told];
  });
}

const IN_BROWSER =
  /^(?:view|read|open) (?:this )?(?:e-?mail |newsletter |message )?(?:in|on) (?:your |a |the )?(?:web )?browser$/i;
/** A letter to readers begins with a line that only the list of mails shows. */
const withoutPreview = (lines: readonly Line[]): readonly Line[] =>
  lines.length > 2 && IN_BROWSER.test(lines[1].text) ? lines.slice(2) : lines;

function withoutMarks(lines: readonly Line[]): Line[] {
  const sent = lines.filter(({ text }) => SENT.test(text)).length;
  const threaded = lines.filter(({ text }, at) => OF_THREAD.test(text) && (at === 0 || lines[at].opens)).length;
  const numbers = lines.flatMap(({ text }) => NUMBERED.exec(text)?.[1] ?? []).map(Number);
  const isNumbered = numbers.length > 1 && numbers.every((number, at) => number === 5 * (at + 1));
  const isAbove = ({ text }: Line) => SENT_ABOVE.test(text);
  const areAbove = lines.filter(isAbove).length > 1;
  const told = areAbove ? lines.filter(line => !isAbove(line)) : lines;
  const opening = areAbove ? new Set(lines.filter((_, at) => at > 0 && isAbove(lines[at - 1]))) : undefined;
  return told.map(line => {
    let { text, start, opens } = opening?.has(line) ? { ...line, opens: true } : line;
    const drop = (length: number) => {
      text = text.slice(length);
      start += length;
    };
    if (sent > 1 && SENT.test(text)) {
      drop(SENT.exec(text)![0].length);
      opens = true;
    }
    if (threaded > 1 && OF_THREAD.test(text)) drop(OF_THREAD.exec(text)![0].length);
    if (isNumbered && NUMBERED.test(text)) drop(NUMBERED.exec(text)![0].length);
    const mark = MARKED.exec(text)?.[1];
    if (mark) {
      drop(mark.length);
      text = text.slice(0, -mark.length);
    }
    const address = ADDRESS_BEHIND.exec(text);
    if (address && HAS_WORDS.test(text.slice(0, address.index))) text = text.slice(0, address.index);
    return { text, start, opens };
  });
}
