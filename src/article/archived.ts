import { isByline, isDateline, isHouseByName } from './byline.js';
import { cutFront, type Line } from './line.js';
import { isProse, SENTENCE_END } from './sentence-end.js';
import { dateIn } from './written-date.js';

/** What databases of newspapers put around an article: a field a line, or labels above and below its body. */

/** "HD Wexmouth rebuilds its wall", "WC 420 words" */
const FIELD = /^(?:SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?: |$)/;
const TOLD = /^(?:HD|BY|PD|LP|TD|CR) ?/;
const WORDS = /^WC [\d,.]{1,7} /;

const LABEL =
  /^(?:section|length|byline|dateline|highlight|body|load-date|publication-type|language|subject|geographic|graphic|classification|copyright):?(?: |$)/i;
const HIGHLIGHT = /^highlight: ?/i;
const BYLINE = /^byline: /i;
const LENGTH = /^length: ?[\d,.]{1,7} (?:words|wörter|mots|palabras)$/i;
const END = /^(?:load-date:|end of document$|publication-type:|classification$)/i;

/** "S. 12", "p. 5", "120 words", "Kelverton [Kelverton]14 May 2024: A.1." */
const OF_RECORD =
  /(?<![\p{L}'’])(?:s|p|pp|pg|page|seite|pág)\.? ?[A-Z]?\d{1,3}(?!\d)|\b\d{2,5} (?:words|wörter|mots|palabras)\b|\[\p{Lu}[^\]]{2,40}\]|\|\s?\d{1,3}$/iu;
const LONGEST_RECORD = 160;
const MOST_LINES_ABOVE = 10;
const DATE =
  /[\p{L}.]{0,12},? ?(?:\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})/u;

/** Paper, day and page, or the name of a letter and its day: a line of their own above the article. */
const isOfRecord = ({ text }: Line, next: Line | undefined): boolean =>
  text.length <= LONGEST_RECORD &&
  dateIn(text) !== undefined &&
  !isDateline(text) &&
  !isSaid(text) &&
  !isWrapped(text, next) &&
  (OF_RECORD.test(text) || (!BEFORE_DATE.test(text) && isHouseByName(text.replace(DATE, '').trim())));

const PAGE_AT_END = /: ?[A-Z]?\.?\d{1,3}\.$/;
const isSaid = (text: string): boolean =>
  /["“”„«»「」『』]|^['‘‚]/.test(text) || (SENTENCE_END.test(text) && !PAGE_AT_END.test(text));
/** A line of a paragraph that is broken into lines. */
const isWrapped = (text: string, next: Line | undefined): boolean =>
  /^(?!pp?\b|pg\b)\p{Ll}/u.test(text) || (next !== undefined && !next.opens && /^\p{Ll}/u.test(next.text));
/** "The great storm of 14 May 2024" */
const BEFORE_DATE =
  /(?<!\p{L})(?:of|on|by|since|until|till|from|after|before|in|am|bis|seit|del|desde|hasta|até) (?:\p{L}{3,12},? )?(?:\d{1,2}\.? \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}[./]\d)/iu;

const TITLE_FIELD = /^title: ?(?=\S)/i;
const TOLD_BY_FIELD =
  /^(?:author|source|section|document type|accession number|publication (?:info|title|date)|credit|copyright|full[ -]?text|abstract|pages?|subject|location|document url)s?:/i;

/** Without the lines that a database puts above an article and below it, and the day that one of them tells. */
export function withoutHeadOfRecord(lines: readonly Line[]): { lines: readonly Line[]; day?: string } {
  const fields = lines.filter(({ text }) => TOLD_BY_FIELD.test(text));
  const isLabelled = fields.length > 1 && TITLE_FIELD.test(lines[0]?.text ?? '');
  const prose = lines.findIndex(({ text }) => isProse(text));
  const above = prose < 0 ? MOST_LINES_ABOVE : prose;
  const dropped = new Set(lines.filter((line, at) => at < MOST_LINES_ABOVE && isOfRecord(line, lines[at + 1])));
  const hasTitle = lines
    .slice(0, above)
    .some(
      line => !dropped.has(line) && !isByline(line.text) && !isDateline(line.text) && !TOLD_BY_FIELD.test(line.text),
    );
  // The only line that can be the headline
  const title = hasTitle
    ? undefined
    : lines
        .slice(0, above)
        .filter(line => dropped.has(line))
        .at(-1);
  if (title) dropped.delete(title);
  const day = [...(isLabelled ? fields : []), ...dropped].map(({ text }) => dateIn(text)).find(Boolean);
  if (isLabelled) for (const line of fields) if (line.text.length <= LONGEST_RECORD) dropped.add(line);
  if (dropped.size === 0) return { lines };
  const [first, ...rest] = lines.flatMap((line, at) =>
    dropped.has(line) ? [] : { ...line, opens: line.opens || dropped.has(lines[at - 1]) },
  );
  const label = isLabelled && first ? (TITLE_FIELD.exec(first.text)?.[0].length ?? 0) : 0;
  return { lines: first ? [cutFront(first, label), ...rest] : [], ...(day && { day }) };
}

/** The article that stands in a record of a database; other lines stay as they are. */
export function withoutRecord(lines: readonly Line[]): Line[] {
  if (lines.some(({ text }) => WORDS.test(text)) && lines.some(({ text }) => /^HD /.test(text))) return fieldsOf(lines);
  if (lines.some(({ text }) => LENGTH.test(text))) return labelledOf(lines);
  return [...lines];
}

function fieldsOf(lines: readonly Line[]): Line[] {
  let isTold = true;
  return lines.flatMap(line => {
    const isField = FIELD.test(line.text);
    if (isField) isTold = TOLD.test(line.text);
    if (!isTold) return [];
    const skipped = isField ? TOLD.exec(line.text)![0].length : 0;
    const told = { ...cutFront(line, skipped), opens: line.opens || isField };
    return told.text ? [told] : [];
  });
}

/** Between the label "Body" and what the database says of when it took the article in. */
function labelledOf(lines: readonly Line[]): Line[] {
  const body = lines.findIndex(({ text }) => /^body$/i.test(text));
  const length = lines.findIndex(({ text }) => LENGTH.test(text));
  const end = lines.findIndex(({ text }, at) => at > Math.max(body, length) && END.test(text));
  const day = lines.findIndex(({ text }) => isDateline(text));
  return lines.slice(0, end < 0 ? undefined : end).flatMap((line, at) => {
    // The paper's name stands between the headline and the day
    if (at > 0 && at === day - 1) return [];
    if (at > Math.max(body, length) || !LABEL.test(line.text) || BYLINE.test(line.text)) return [line];
    const label = HIGHLIGHT.exec(line.text)?.[0].length;
    return label ? [{ ...cutFront(line, label), opens: true }] : [];
  });
}
