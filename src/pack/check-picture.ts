import type { PackIssue } from './parse.js';
import type { ContentPack } from './types.js';

/** The picture itself: its type and its base64. */
export const PICTURE_DATA =
  /^data:image\/(png|jpeg|gif|webp|avif);base64,((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/;
/** An https address, or one relative to the page. */
const ADDRESS = /^(https:\/\/\S{1,2000}|\/?[^\s:/\\][^\s:\\]{0,2000})$/u;

const isText = (value: unknown) => typeof value === 'string' && /^[^]{1,10000}$/.test(value);
const isSize = (value: unknown) => Number.isFinite(value) && (value as number) > 0;

/** Of each field of a picture: whether it may be absent, what it must be, and that in words. */
const FIELDS: Readonly<Record<string, [isOptional: boolean, isRight: (value: unknown) => boolean, what: string]>> = {
  src: [
    false,
    value => typeof value === 'string' && (ADDRESS.test(value) || PICTURE_DATA.test(value)),
    'address of a picture: https, relative, or data of PNG, JPEG, GIF, WebP or AVIF',
  ],
  alt: [false, isText, 'text'],
  width: [false, isSize, 'number above 0'],
  height: [false, isSize, 'number above 0'],
  credit: [true, isText, 'text'],
};

/** What is wrong with the picture of a question. */
export function pictureIssues(picture: unknown, at: string): PackIssue[] {
  if (picture === undefined) return [];
  if (typeof picture !== 'object' || picture === null || Array.isArray(picture))
    return [{ pointer: at, message: 'is no object' }];
  const given = picture as Record<string, unknown>;
  const wrong = Object.entries(FIELDS).flatMap(([name, [isOptional, isRight, what]]) => {
    const value = given[name];
    if (value === undefined) return isOptional ? [] : [{ pointer: `${at}/${name}`, message: 'is missing' }];
    return isRight(value) ? [] : [{ pointer: `${at}/${name}`, message: `is no ${what}` }];
  });
  const unknown = Object.keys(given).filter(name => !Object.hasOwn(FIELDS, name));
  return [
    ...wrong,
    ...unknown.map(name => ({
      pointer: `${at}/${name.slice(0, 100).replace(/~/g, '~0').replace(/\//g, '~1')}`,
      message: 'is no field of a content pack',
    })),
  ];
}

/** What is wrong with the pictures of a pack whose shape is known to be right but for them. */
export const packPictureIssues = ({ questions }: Pick<ContentPack, 'questions'>): PackIssue[] =>
  questions.flatMap(({ picture }, at) => pictureIssues(picture, `/questions/${at}/picture`));
