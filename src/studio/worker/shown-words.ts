import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const TAG = /<(\/)?w:([A-Za-z]+)(\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*)?(\/)?>/g;
const BODY = /^word\/document\d*\.xml$/;

/** A Word document with each word that Word shows where mammoth looks for one, and without those that Word hides or strikes out. */
export function withShownWords(docx: ArrayBuffer): ArrayBuffer {
  const files = unzipSync(new Uint8Array(docx));
  for (const name of Object.keys(files)) {
    if (BODY.test(name)) files[name] = strToU8(shownWords(strFromU8(files[name]!)));
  }
  return zipSync(files, { level: 0 }).buffer;
}

function shownWords(xml: string): string {
  const shown: string[] = [];
  const runs: { start: number; hidden: boolean }[] = [];
  let read = 0;
  let dropped = 0;
  let formerStyle = false;
  for (const { 0: tag, 1: closing, 2: name, 3: attributes = '', 4: slash, index } of xml.matchAll(TAG)) {
    shown.push(xml.slice(read, index));
    read = index + tag.length;
    const empty = Boolean(slash) || attributes.endsWith('/');
    switch (name) {
      // Around words that are to be read
      case 'fldSimple':
      case 'bdo':
      case 'dir':
      case 'ruby':
      case 'rubyBase':
        continue;
      // How the words below it are pronounced
      case 'rt':
      case 'rubyPr':
        if (closing) shown.length = dropped;
        else if (!empty) dropped = shown.length;
        continue;
      case 'cr':
      case 'ptab':
        if (!closing) shown.push(name === 'cr' ? '<w:br/>' : '<w:tab/>');
        continue;
      case 'rPrChange':
        formerStyle = !closing && !empty;
        break;
      // Struck twice; mammoth tells of the single line
      case 'dstrike':
      case 'vanish': {
        const run = runs.at(-1);
        if (run && !formerStyle && !/w:val=["'](?:0|false|off)["']/.test(attributes)) run.hidden = true;
        break;
      }
      case 'r':
        if (!closing && !empty) runs.push({ start: shown.length, hidden: false });
        if (closing) {
          const run = runs.pop();
          if (run?.hidden) {
            shown.length = run.start;
            continue;
          }
        }
    }
    shown.push(tag);
  }
  shown.push(xml.slice(read));
  return shown.join('');
}
