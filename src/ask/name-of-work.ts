import type { VoiceLanguage } from '../languages/contract/voices.js';
import type { FlawLanguage } from '../languages/contract/flaws.js';
import { occurrences } from '../pack/occurrences.js';
import { nameWords } from './names.js';

const MOST_WORDS = 7;

/** The title of a book, a programme, a film: few words, and all that tell something begin with a capital. */
function isTitle(text: string, names: readonly string[], { isFunctionWord }: Pick<FlawLanguage, 'isFunctionWord'>) {
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS || /[.!?…]$/.test(text)) return false;
  const ofNames = new Set(names.flatMap(nameWords));
  const telling = words.filter(word => {
    const [bare = ''] = nameWords(word);
    return bare !== '' && !isFunctionWord(bare) && !ofNames.has(bare);
  });
  return telling.length > 1 && telling.every(word => /^[^\p{L}]*\p{Lu}/u.test(word));
}

/** Are words in marks the name of something, or what the sentence tells of, and nobody’s utterance? */
export const isNamedOrToldOf = (
  text: string,
  article: string,
  names: readonly string[],
  flaws: Pick<FlawLanguage, 'isFunctionWord'> | undefined,
  voices: VoiceLanguage | undefined,
): boolean =>
  (flaws !== undefined && isTitle(text, names, flaws)) ||
  (voices?.tellsOfWords !== undefined &&
    [...occurrences(article, text)].some(at =>
      voices.tellsOfWords!.test(article.slice(at + text.length, at + text.length + 40)),
    ));
