import type { Language } from './language.js';
import { unspoken } from './unspoken.js';

/** A folder each, loaded when an article is written in it. */
const folders: Readonly<Record<string, () => Promise<Language>>> = {
  de: () => import('./de/index.js').then(({ german }) => german),
  en: () => import('./en/index.js').then(({ english }) => english),
  es: () => import('./es/index.js').then(({ spanish }) => spanish),
  fr: () => import('./fr/index.js').then(({ french }) => french),
  pt: () => import('./pt/index.js').then(({ portuguese }) => portuguese),
  uk: () => import('./uk/index.js').then(({ ukrainian }) => ukrainian),
};

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0];

/** The languages whose articles the extractors can read, as BCP 47 tags. */
export const languageTags: readonly string[] = Object.keys(folders);

/** Are there rules for articles in this language? */
export function isSpoken(tag: string): boolean {
  return Object.hasOwn(folders, primary(tag));
}

/**
 * What is known of a language, by its BCP 47 tag. Of one that there are no rules for it is the little that needs no
 * grammar; an article without a tag is taken for English.
 */
export async function loadLanguage(tag = 'en'): Promise<Language> {
  return isSpoken(tag) ? await folders[primary(tag)]() : unspoken(tag);
}
