import type { Picture } from '../pack/types.js';
import { words } from './words/words.js';

/** As wide or high as a picture is kept: more is never shown. */
const LARGEST = 1200;
/** As wide or high as it is shown at most. */
const SHOWN = 720;
const MOST_CHARACTERS = 1_000_000;

/** Reads a picture file into what a question keeps of it, smaller where it is large; or why it can't be. */
export async function readPicture(
  file: File,
): Promise<Pick<Picture, 'src' | 'width' | 'height'> | { problem: string }> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return { problem: words().files.noPicture(file.name) };
  const scale = Math.min(1, LARGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  // What a browser can't write as WebP it writes as PNG
  const src = [canvas.toDataURL('image/webp', 0.82), canvas.toDataURL('image/jpeg', 0.82)].find(
    each => /^data:image\/(?:webp|jpeg)/.test(each) && each.length <= MOST_CHARACTERS,
  );
  if (!src) return { problem: words().files.pictureTooLarge(file.name) };
  const shown = Math.min(1, SHOWN / Math.max(canvas.width, canvas.height));
  return { src, width: Math.round(canvas.width * shown), height: Math.round(canvas.height * shown) };
}
