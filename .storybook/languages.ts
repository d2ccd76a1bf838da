export interface Language {
  lang: string;
  /** In its own words. */
  name: string;
  dir: 'ltr' | 'rtl';
}

const language = (lang: string): Language => ({
  lang,
  name: new Intl.DisplayNames(lang, { type: 'language' }).of(lang)!,
  dir: ['ar', 'he'].includes(lang) ? 'rtl' : 'ltr',
});

/** What the toolbar offers. The interface speaks English where it knows no better. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'pl', 'uk', 'ru', 'ar', 'he', 'hi', 'zh-Hans', 'ja'].map(
  language,
);

export const languageOf = (lang: string): Language => languages.find(known => known.lang === lang) ?? languages[0]!;
