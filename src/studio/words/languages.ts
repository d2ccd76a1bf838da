import type { StudioWords } from './en.js';

/** The languages that the studio speaks besides English, each loaded when somebody asks for it. */
export const LANGUAGES: Readonly<Record<string, () => Promise<{ default: StudioWords }>>> = {};

/** What a language calls itself: "Deutsch". */
export const ownName = (language: string): string => {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language)!;
  return name[0]!.toLocaleUpperCase(language) + name.slice(1);
};
