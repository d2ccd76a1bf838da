import { isRightToLeft } from '../../export/page.js';
import { en, type StudioWords } from './en.js';
import { LANGUAGES } from './languages.js';

let language = 'en';
let spoken: StudioWords = en;
/** Whoever is rendered anew when the studio speaks another language. */
export const speakers = new Set<{ requestUpdate(): void }>();

/** The studio's words in the language that it speaks. Not to be kept: it may speak another one the next moment. */
export const words = (): StudioWords => spoken;

/** The language that the studio speaks, as a BCP 47 tag. */
export const spokenLanguage = (): string => language;

/** The first of the languages asked for that the studio speaks; English if it speaks none. */
export const languageOf = (asked: readonly string[]): string =>
  asked.map(tag => tag.toLowerCase().split('-')[0]!).find(tag => tag === 'en' || Object.hasOwn(LANGUAGES, tag)) ?? 'en';

/** All words in a language that the studio speaks. Rejects where they can't be had. */
export const wordsIn = async (asked: string): Promise<StudioWords> =>
  asked === 'en' ? en : (await LANGUAGES[asked]!()).default;

let asking = 0;

/**
 * Makes the studio speak a language, and its page with it; false where another was asked for meanwhile. Rejects where its
 * words can't be had, and nothing has changed.
 */
export async function speak(asked: string): Promise<boolean> {
  const turn = ++asking;
  const brought = await wordsIn(asked);
  if (turn !== asking) return false;
  language = asked;
  spoken = brought;
  document.documentElement.lang = asked;
  document.documentElement.dir = isRightToLeft(asked) ? 'rtl' : 'ltr';
  document.title = brought.bar.studio;
  for (const speaker of speakers) speaker.requestUpdate();
  return true;
}
