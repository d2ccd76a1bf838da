import type { Exported } from '../export/types.js';
import { save } from '../ui/page/save.js';
import { words } from './words/words.js';

/** Hands a file to the browser to save. */
export const download = ({
  fileName,
  mediaType,
  content,
}: Pick<Exported, 'fileName' | 'mediaType' | 'content'>): void =>
  save(new Blob([content], { type: mediaType }), fileName);

const texts = new Map<string, Promise<string>>();

/** The text of a file that stands beside the studio's page; asked for once. */
export function textBeside(fileName: string): Promise<string> {
  let text = texts.get(fileName);
  if (!text) {
    text = fetch(new URL(fileName, document.baseURI)).then(response => {
      if (!response.ok) throw new Error(words().export.missing(fileName, response.status));
      return response.text();
    });
    text.catch(() => texts.delete(fileName));
    texts.set(fileName, text);
  }
  return text;
}
