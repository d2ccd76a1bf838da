import type { ContentPack } from '../../pack/types.js';
import { save } from '../../ui/page/save.js';
import type { Strings } from '../../ui/words/strings.js';
import { resultPicture } from './result-picture.js';

const textIn = (root: ParentNode, selector: string): string => root.querySelector(selector)?.textContent!.trim() ?? '';

/**
 * Draws what the score card shows, and gives it to the device, with the result in words; or saves it where the device
 * takes no pictures. Resolves with what is to be said then.
 */
export async function sharePicture(
  root: ParentNode,
  { title, sources }: ContentPack,
  text: string,
  url: string,
  strings: Pick<Strings, 'saved'>,
): Promise<string> {
  const words = textIn(root, '.total');
  const squares = [...root.querySelectorAll<HTMLElement>('[part=squares] > li')];
  const picture = await resultPicture(root.querySelector<HTMLElement>('[part=box]')!, {
    title,
    publisher: sources[0].publisher,
    figure: textIn(root, '.figure'),
    words,
    scores: squares.map(({ dataset }) => (dataset['right'] ? Number(dataset['right']) : undefined)),
    site: URL.canParse(url) ? new URL(url).host : '',
    alt: `${title}. ${words}`,
  });
  const name = `${title.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 60)}.png`;
  const files = [new File([picture], name, { type: picture.type })];
  if (navigator.canShare?.({ files })) {
    try {
      // Beside a picture, devices leave out the link that isn't in the text
      await navigator.share({ files, text: `${text}\n${url}` });
      return '';
    } catch (error) {
      // What took too long to draw counts as no longer pressed
      if ((error as Error).name !== 'NotAllowedError') throw error;
    }
  }
  save(picture, name);
  return strings.saved;
}
