import { english } from './en/index.js';
import type { Language } from './language.js';

/** A folder each. The first is taken where there is none for the article's language. */
const languages: readonly Language[] = [english];

export const [defaultLanguage] = languages;

/** The language of an article by its BCP 47 tag. */
export function languageOf(tag: string | undefined): Language {
  const [primary] = (tag ?? '').toLowerCase().split('-');
  return languages.find(language => language.tag === primary) ?? defaultLanguage;
}
