import { ImportError, type QuizFile } from './types.js';

/** A file's text in UTF-8 or UTF-16, line breaks as LF. */
export function textIn({ name, content }: QuizFile): string {
  const mark = `${content[0]},${content[1]}`;
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && content.subarray(0, 8192).includes(0))
    throw new ImportError(`${name} is no text: it holds binary data.`);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content).replace(/\r\n?/g, '\n');
  } catch {
    throw new ImportError(`${name} is no text in ${encoding.toUpperCase()}: save it in UTF-8 and try again.`);
  }
}
