import { fieldIssues, type Field } from './check-fields.js';
import type { PackIssue } from './parse.js';

/** The picture itself: its type and its base64. */
export const PICTURE_DATA =
  /^data:image\/(png|jpeg|gif|webp|avif);base64,((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/;
/** An https address, or one relative to the page. */
const ADDRESS = /^(https:\/\/\S{1,2000}|\/?[^\s:/\\][^\s:\\]{0,2000})$/u;

const isText = (value: unknown) => typeof value === 'string' && /^[^]{1,10000}$/.test(value);
const isSize = (value: unknown) => Number.isFinite(value) && (value as number) > 0;

const FIELDS: Readonly<Record<string, Field>> = {
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
export const pictureIssues = (picture: unknown, at: string): PackIssue[] =>
  picture === undefined ? [] : fieldIssues(picture, FIELDS, at);
