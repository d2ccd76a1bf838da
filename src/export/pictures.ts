import { fromBase64 } from '../pack/base64.js';
import { PICTURE_DATA } from '../pack/check-picture.js';
import type { ContentPack, PackQuestion, Picture } from '../pack/types.js';
import type { Note } from './types.js';
import { escapeXml } from './xml.js';
import type { PackageFile } from './zip.js';

const ENDINGS: Readonly<Record<string, string>> = { jpeg: 'jpg' };

/** Of each question's picture what `change` makes of it. */
const withPictures = (pack: ContentPack, change: (picture: Picture) => Picture | undefined): ContentPack => ({
  ...pack,
  questions: pack.questions.map((question): PackQuestion => {
    const { picture, ...rest } = question;
    const changed = picture && change(picture);
    return changed ? { ...rest, picture: changed } : rest;
  }),
});

/** The pack with its pictures as files beside it, each once. */
export function withPictureFiles(pack: ContentPack): { pack: ContentPack; files: PackageFile[] } {
  const files = new Map<string, PackageFile>();
  const moved = withPictures(pack, picture => {
    const [, type, base64] = PICTURE_DATA.exec(picture.src) ?? [];
    if (!type || !base64) return picture;
    const path = `pictures/${files.size + 1}.${ENDINGS[type] ?? type}`;
    const file = files.get(picture.src) ?? { path, content: fromBase64(base64) };
    files.set(picture.src, file);
    return { ...picture, src: file.path };
  });
  return { pack: files.size ? moved : pack, files: [...files.values()] };
}

export const withoutPictures = (pack: ContentPack): ContentPack => withPictures(pack, () => undefined);

/** What is told of questions whose picture a format has no place for. */
export const withoutPicture = (questions: readonly { id: string; picture?: Picture }[]): Note[] =>
  questions.flatMap(({ id, picture }) => (picture ? [{ questionId: id, why: 'its picture is left out' }] : []));

/** What is told of pictures whose address counts from a page: nothing that is exported takes them along. */
export const besidePage = (questions: readonly { id: string; picture?: Picture }[]): Note[] =>
  questions.flatMap(({ id, picture }) =>
    picture && !/^(?:https|data):/.test(picture.src)
      ? [{ questionId: id, why: `its picture is shown where ${picture.src} lies beside the page` }]
      : [],
  );

/** A picture on paper. */
export const figureOf = (picture: Picture | undefined): string =>
  picture
    ? `<figure><img src="${escapeXml(picture.src)}" alt="${escapeXml(picture.alt)}" width="${escapeXml(String(picture.width))}" height="${escapeXml(String(picture.height))}">${
        picture.credit ? `<figcaption class="source">${escapeXml(picture.credit)}</figcaption>` : ''
      }</figure>`
    : '';
