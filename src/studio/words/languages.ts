import type { StudioWords } from './en.js';

/** The languages that the studio speaks besides English, each loaded when somebody asks for it. */
export const LANGUAGES: Readonly<Record<string, () => Promise<{ default: StudioWords }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  ja: () => import('./ja.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  uk: () => import('./uk.js'),
  zh: () => import('./zh.js'),
};

/** What a language calls itself: "Deutsch". */
export const ownName = (language: string): string => {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language)!;
  return name[0]!.toLocaleUpperCase(language) + name.slice(1);
};
