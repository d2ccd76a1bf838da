import { inEnglish } from '../findings/finding.js';
import { ImportError, type QuizFile } from './types.js';

/** A file's text in UTF-8, UTF-16 or a spreadsheet's Windows-1252, line breaks as LF. */
export function textIn({ name, content }: QuizFile): string {
  const encoding = markedIn(content) ?? 'utf-8';
  if (encoding === 'utf-8' && content.subarray(0, 8192).includes(0))
    throw new ImportError(inEnglish('file-binary', { file: name }));
  const text = decoded(content, encoding) ?? western(content);
  if (text === undefined)
    throw new ImportError(inEnglish('file-encoding', { file: name, encoding: encoding.toUpperCase() }));
  return text.replace(/\r\n?/g, '\n');
}

/** Is a file text that is read as Windows-1252, which nothing in it says? */
export const isWestern = ({ content }: QuizFile): boolean =>
  markedIn(content) === undefined &&
  !content.subarray(0, 8192).includes(0) &&
  decoded(content, 'utf-8') === undefined &&
  western(content) !== undefined;

function markedIn([first, second]: Uint8Array): string | undefined {
  const mark = `${first},${second}`;
  return mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : undefined;
}

function decoded(content: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

/** Letters with accents, and signs of typesetting: what Western European text has beside ASCII. */
const WESTERN = /^[À-ÖØ-öø-ÿŒœŠšŽžŸ‘’‚“”„‹›«»–—…€£§°º ª¡¿·•™®©×÷½¼¾\u00A0]$/u;

/** What Windows-1252 has from 128 to 159. Programs that decode it as Latin-1 leave those as they are. */
const TYPESET = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Text as Windows-1252 has it; undefined: too few of its letters would be Western ones. */
function western(content: Uint8Array): string | undefined {
  if (markedIn(content) !== undefined) return undefined;
  const text = decoded(content, 'windows-1252')!.replace(
    /[\u0080-\u009F]/g,
    code => TYPESET[code.charCodeAt(0) - 128]!,
  );
  let letters = 0;
  let accents = 0;
  for (const letter of text) {
    if (/[a-z]/i.test(letter)) letters += 1;
    if (letter <= '\u007F') continue;
    if (!WESTERN.test(letter)) return undefined;
    accents += 1;
  }
  return accents * 5 < letters ? text : undefined;
}
