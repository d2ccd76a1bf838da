import { isDateline } from './byline.js';
import { cutFront, type Line } from './line.js';

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
