import type { Strings } from '../words/strings.js';

/** The languages that come with the library besides English, each loaded when a page asks for it. */
export const LOCALES: Record<string, () => Promise<{ default: Strings }>> = {
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

/** Undefined for a language that doesn't come with the library. */
export const importLocale = (name: string): Promise<{ default: Strings }> | undefined =>
  Object.hasOwn(LOCALES, name) ? LOCALES[name]!() : undefined;
