import { dateIn } from './written-date.js';

/** A line of a text that somebody pasted, without what the program that it comes from put before it. */
export interface Line {
  text: string;
  /** Offset in the normalised text. */
  start: number;
  /** A blank line stands before it. */
  opens: boolean;
}

const QUOTED = /^(?:>\s?){1,9}/;
/** "[08/05/2025, 10:32:11] Ann: ", "08/05/2025, 10:32 - Ann: " */
const SENT =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.? ?m\.?)?\]?(?: ?[-–])? [^:]{1,40}: (?=\S)/i;
const OF_THREAD = /^\d{1,2}\/(?:\d{1,2})? (?=\S)/;
const NUMBERED = /^(\d{1,3}) (?=\S)/;
/** As messengers set a whole line in bold or italics. */
const MARKED = /^([*_~])(?![*_~\s]).{2,}[^*_~\s]\1$/;
const SIGNATURE = /^--$/;
const LONGEST_SIGNATURE = 8;
const PAGE_NUMBER = /^\d{1,3}$/;
const HEADER =
  /^(?:from|to|cc|bcc|sent|date|reply-to|subject|von|an|betreff|gesendet|datum|de|à|a|objet|envoyé|asunto|para|fecha|enviado|assunto|data|da|oggetto|inviato|van|aan|onderwerp|verzonden|від|кому|тема|дата|надіслано): \S/i;
const SUBJECT =
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|тема): (?:(?:re|fwd?|wg|aw|tr|rv|enc): ?){0,4}/i;
const SENT_ON = /^(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|дата|надіслано): (.{4,80})$/i;
const FORWARDED = /^-{2,}[^-]{4,40}-{2,}$|^begin forwarded message:?$/i;
const FEWEST_HEADERS = 3;
const HIGHEST_HEADER = 14;

/** The lines of a text in its normal form, and the day on which it was sent, if it is a mail. */
export function pastedLines(text: string): { lines: Line[]; sent?: string } {
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
  const unquoted =
    lines.filter(({ text }) => QUOTED.test(text)).length >= 0.8 * lines.length ? without(lines, QUOTED) : lines;
  const { lines: letter, sent } = withoutHeaders(unquoted);
  return { lines: withoutPageNumbers(withoutSignature(withoutMarks(letter))), ...(sent && { sent }) };
}

/** Those without what stands at their beginning; a line of nothing else parts paragraphs. */
function without(lines: readonly Line[], prefix: RegExp): Line[] {
  const found: Line[] = [];
  let opens = false;
  for (const line of lines) {
    const length = prefix.exec(line.text)?.[0].length ?? 0;
    if (length === line.text.length) opens = true;
    else {
      found.push({ text: line.text.slice(length), start: line.start + length, opens: line.opens || opens });
      opens = false;
    }
  }
  return found;
}

/** A mail's first lines say who sent it, and when; its subject is the title. */
function withoutHeaders(lines: readonly Line[]): { lines: Line[]; sent?: string } {
  const at = lines.findIndex(({ text }) => HEADER.test(text));
  let end = at;
  while (end >= 0 && end < lines.length && HEADER.test(lines[end].text)) end += 1;
  const headers = lines.slice(Math.max(0, at), end);
  const subject = headers.find(({ text }) => SUBJECT.test(text));
  if (at < 0 || end > HIGHEST_HEADER || headers.length < FEWEST_HEADERS || !subject) return { lines: [...lines] };
  const sent = headers.map(({ text }) => dateIn(SENT_ON.exec(text)?.[1] ?? '')).find(date => date !== undefined);
  const skipped = SUBJECT.exec(subject.text)![0].length;
  const title = { text: subject.text.slice(skipped), start: subject.start + skipped, opens: true };
  const [first, ...rest] = lines.slice(end);
  return {
    lines: [
      ...lines.slice(0, at).filter(({ text }) => !FORWARDED.test(text)),
      ...(title.text ? [title] : []),
      ...(first ? [{ ...first, opens: true }, ...rest] : []),
    ],
    ...(sent && { sent }),
  };
}

function withoutMarks(lines: readonly Line[]): Line[] {
  const sent = lines.filter(({ text }) => SENT.test(text)).length;
  const threaded = lines.filter(({ text }, at) => OF_THREAD.test(text) && (at === 0 || lines[at].opens)).length;
  const numbers = lines.flatMap(({ text }) => NUMBERED.exec(text)?.[1] ?? []).map(Number);
  const isNumbered = numbers.length > 1 && numbers.every((number, at) => number === 5 * (at + 1));
  return lines.map(line => {
    let { text, start, opens } = line;
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
    if (MARKED.test(text)) {
      drop(1);
      text = text.slice(0, -1);
    }
    return { text, start, opens };
  });
}

function withoutSignature(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(({ text }) => SIGNATURE.test(text));
  return at > 1 && lines.length - at <= LONGEST_SIGNATURE ? lines.slice(0, at) : [...lines];
}

/** Numbers that stand alone and count the pages of paper. */
function withoutPageNumbers(lines: readonly Line[]): Line[] {
  const alone = lines.filter(
    ({ text, opens }, at) => opens && PAGE_NUMBER.test(text) && (lines[at + 1]?.opens ?? true),
  );
  const isCount =
    alone.length > 1 && alone.every(({ text }, at) => at === 0 || Number(text) === Number(alone[at - 1].text) + 1);
  return isCount ? lines.filter(line => !alone.includes(line)) : [...lines];
}
