import { fromBase64 } from '../pack/base64.js';
import { PICTURE_DATA } from '../pack/check-picture.js';
import type { ContentPack, Picture } from '../pack/types.js';
import type { Note, Quiz } from './types.js';
import { element, escapeXml, type Xml } from './xml.js';
import type { PackageFile } from './zip.js';

const ENDINGS: Readonly<Record<string, string>> = { jpeg: 'jpg' };

/** Where a picture goes along with what is exported: it is in the pack, or on the web. */
const goesAlong = ({ src }: Picture) => /^(?:https|data):/.test(src);

/** Of each question's picture what `change` makes of it. */
const withPictures = <T extends ContentPack | Quiz>(quiz: T, change: (picture: Picture) => Picture | undefined): T => ({
  ...quiz,
  questions: quiz.questions.map(question => {
    const { picture, ...rest } = question;
    const changed = picture && change(picture);
    return changed ? { ...rest, picture: changed } : rest;
  }),
});

export interface Unfolded<T> {
  /** What is asked, each picture by the path of its file. */
  quiz: T;
  /** The pictures, each once. */
  files: (PackageFile & { content: Uint8Array })[];
}

/** What is asked, with its pictures as files beside it. */
export function withPictureFiles<T extends ContentPack | Quiz>(quiz: T): Unfolded<T> {
  const files = new Map<string, Unfolded<T>['files'][number]>();
  const moved = withPictures(quiz, picture => {
    const [, type, base64] = PICTURE_DATA.exec(picture.src) ?? [];
    if (!type || !base64) return picture;
    const path = `pictures/${files.size + 1}.${ENDINGS[type] ?? type}`;
    const file = files.get(picture.src) ?? { path, content: fromBase64(base64) };
    files.set(picture.src, file);
    return { ...picture, src: file.path };
  });
  return { quiz: files.size ? moved : quiz, files: [...files.values()] };
}

/** The same for a question bank, which stands on no page: what lies beside one is left out. */
export const withPackedPictures = (quiz: Quiz): Unfolded<Quiz> =>
  withPictureFiles(withPictures(quiz, picture => (goesAlong(picture) ? picture : undefined)));

/** A package's resources of pictures that documents in this folder show by their paths from there. */
export const pictureResources = (files: readonly PackageFile[], folder: string): { id: string; resource: Xml }[] =>
  files.map(({ path }, at) => {
    const id = `picture-${at + 1}`;
    const href = `${folder}/${path}`;
    const resource = element('resource', { identifier: id, type: 'webcontent', href }, element('file', { href }));
    return { id, resource };
  });

export const withoutPictures = (pack: ContentPack): ContentPack => withPictures(pack, () => undefined);

/** What is told of questions whose picture a format has no place for. */
export const withoutPicture = (questions: readonly { id: string; picture?: Picture }[]): Note[] =>
  questions.flatMap(({ id, picture }) => (picture ? [{ questionId: id, why: 'its picture is left out' }] : []));

/** What is told of pictures whose address counts from a page: nothing that is exported takes them along. */
export const besidePage = (questions: readonly { id: string; picture?: Picture }[]): Note[] =>
  questions.flatMap(({ id, picture }) =>
    picture && !goesAlong(picture)
      ? [{ questionId: id, why: `its picture is shown where ${picture.src} lies beside the page` }]
      : [],
  );

/** What marks the credit of a picture. */
export const CREDIT_CLASS = 'source';

/** A picture on paper, and in HTML within a question file. */
export const figureOf = (picture: Picture | undefined): string =>
  picture
    ? `<figure><img src="${escapeXml(picture.src)}" alt="${escapeXml(picture.alt)}" width="${escapeXml(String(picture.width))}" height="${escapeXml(String(picture.height))}">${
        picture.credit ? `<figcaption class="${CREDIT_CLASS}">${escapeXml(picture.credit)}</figcaption>` : ''
      }</figure>`
    : '';
