import { cutFront, lengthOf, type Line } from './line.js';
import { dateIn } from './written-date.js';

const QUOTED = /^(?:>\s?){1,9}/;
/** "On 8 May 2025, at 10:32, Ann Holt wrote:" */
const WROTE =
  /(?:\bwrote|\bschrieb|\ba écrit ?|\bescribió|\bescreveu|\bha scritto|(?<!\p{L})(?:пише|написав|написала|написал)): ?$|^(?:am|on|le|el|em|il) .{4,80}\d{4}.{0,120}:$/iu;
/** So much of an answer is what it answers to. */
const MOST_OF_IT = 0.6;
const GREETING =
  /^(?:(?:kind|best|warm)(?:est)? (?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)|(?:many )?thanks|cheers|all the best|mit freundlichen grüßen|(?:viele|liebe|beste|herzliche) grüße|cordialement|bien à vous|(?:un )?(?:cordial )?saludos?|atentamente|atenciosamente|abraços?|cordiali saluti|з повагою|с уважением)[,.!]?$/iu;
const LONGEST_IN_SIGNATURE = 60;
const SIGNATURE = /^--$/;
const LONGEST_SIGNATURE = 8;
const HEADER =
  /^(?:from|to|cc|bcc|sent|date|reply-to|subject|von|an|betreff|gesendet|datum|de|à|a|objet|envoyé|asunto|para|fecha|enviado|assunto|data|da|oggetto|inviato|van|aan|onderwerp|verzonden|від|кому|тема|дата|надіслано): \S/i;
const SUBJECT =
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|тема): (?:(?:re|fwd?|wg|aw|tr|rv|enc): ?|\[[^\]]{2,30}\] ?){0,4}/i;
const SENT_ON = /^(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|дата|надіслано): (.{4,80})$/i;
const FORWARDED = /^-{2,}[^-]{4,40}-{2,}$|^begin forwarded message:?$/i;
/** What somebody says who hands a mail on. */
const LONGEST_REMARK = 200;
const FEWEST_HEADERS = 3;
const HIGHEST_HEADER = 14;
const FEWEST_OF_A_TITLE = 4;

/** The lines of a text, and the day on which it was sent, if it is a mail. */
export function readMail(lines: readonly Line[]): { lines: Line[]; sent?: string } {
  const quoted = lines.filter(({ text }) => QUOTED.test(text));
  const isAnswer = lines.some(
    ({ text }, at) =>
      text.endsWith(':') && WROTE.test(text) && lines[at + 1] !== undefined && QUOTED.test(lines[at + 1].text),
  );
  const letter =
    quoted.length >= 0.8 * lines.length
      ? without(lines, QUOTED)
      : isAnswer && lengthOf(quoted) >= MOST_OF_IT * lengthOf(lines)
        ? without(quoted, QUOTED)
        : lines;
  const { lines: told, sent } = withoutHeaders(letter);
  const isMail = sent !== undefined || quoted.length > 0;
  return { lines: withoutSignature(told, isMail), ...(sent && { sent }) };
}

/** Those without what stands at their beginning; a line of nothing else parts paragraphs. */
function without(lines: readonly Line[], prefix: RegExp): Line[] {
  const found: Line[] = [];
  let opens = false;
  for (const line of lines) {
    const length = prefix.exec(line.text)?.[0].length ?? 0;
    if (length === line.text.length) opens = true;
    else {
      found.push({ ...cutFront(line, length), opens: line.opens || opens });
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
  const named = { ...cutFront(subject, SUBJECT.exec(subject.text)![0].length), opens: true };
  const repeated = lines.slice(end, end + HIGHEST_HEADER).findIndex(({ text }) => text === named.text);
  const isRepeated = repeated >= 0 && lengthOf(lines.slice(end, end + repeated)) <= LONGEST_REMARK;
  const [first, ...rest] = lines.slice(isRepeated ? end + repeated : end);
  // The article's own title stands above it, whatever the mail is called
  const isTitled =
    first !== undefined &&
    rest[0]?.opens &&
    first.text.split(' ').length >= FEWEST_OF_A_TITLE &&
    !/[.,:;!]$/.test(first.text);
  const title = isRepeated || isTitled ? cutFront(named, named.text.length) : named;
  return {
    lines: [
      ...(lengthOf(lines.slice(0, at)) > LONGEST_REMARK
        ? lines.slice(0, at).filter(({ text }) => !FORWARDED.test(text))
        : []),
      ...(title.text ? [title] : []),
      ...(first ? [{ ...first, opens: true }, ...rest] : []),
    ],
    ...(sent && { sent }),
  };
}

function withoutSignature(lines: readonly Line[], isMail: boolean): Line[] {
  const at = lines.findIndex(({ text }) => SIGNATURE.test(text) || (isMail && GREETING.test(text)));
  const rest = lines.slice(at + 1);
  const isShort = lines.length - at <= LONGEST_SIGNATURE;
  // Below a greeting nothing is told but who greets
  const isSigned = rest.slice(0, 1).every(({ text }) => text.length <= LONGEST_IN_SIGNATURE);
  return at > 1 && isShort && isSigned ? lines.slice(0, at) : [...lines];
}
