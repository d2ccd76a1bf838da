import { inEnglish } from '../../../../findings/finding.js';
import { functionWords } from '../../events/words.js';
import { isPunctuation, type Reading } from './reading.js';
import { AUXILIARY } from './verbs.js';
import { CALENDAR } from './words.js';

const SHORT = 7;
/** So many words of its own, and a sentence is one of a kind, whoever reads it. */
const TELLING = { who: 6, which: 5 };
const COUNTS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half)$/;
const OF_TIME = /^(?:seconds|minutes|hours|days|weeks|months|years)$/;
const ASKS = /^(?:who|whom|which|what)$/;

const isFirstPerson = (lower: string): boolean => lower === 'i' || lower.startsWith("i'");

/** A name, a year, a sum or a quotation; a bare number tells nothing of what is counted. */
const isNamed = ({ words }: Reading, index: number): boolean => {
  const { text, lower } = words[index]!;
  return (
    /^["“”]|^(?:1\d|20)\d\d$|^[$£€]/u.test(text) ||
    (/^\p{Lu}/u.test(text) && !isFirstPerson(lower) && !CALENDAR.has(lower))
  );
};

/** "The stock hasn’t done well": it could have been said of anything. */
export function isSaidOfAnything(reading: Reading): boolean {
  const { words, text, opensSentence } = reading;
  const content = words.filter(word => !isPunctuation(word));
  if (content.length >= SHORT || /[?!]/.test(text)) return false;
  return !words.some(
    (word, index) =>
      (COUNTS.test(word.lower) && !OF_TIME.test(words[index + 1]?.lower ?? '')) ||
      /\d/.test(word.text) ||
      reading.isListed(index) ||
      (isNamed(reading, index) && !opensSentence(index)),
  );
}

/** Of a life: nothing but the name tells whose. */
const OF_A_LIFE = /^(?:born|elected|appointed|named|hired|chosen|nominated|promoted|knighted|buried|engaged)$/;

/** "The Herald intervened": in what? */
const ENDS_ON_VERB =
  /(?<!\p{L})(intervened|responded|reacted|objected|complied|agreed|refused|declined|followed|continued|replied|showed|showed that|found that)\.?$/u;

/** "An Orlando Democrat was first elected to Congress", as one of several things that happened: who? */
export function faultOfSomebody({ words, as, finite, text }: Reading): string | undefined {
  const [, left] = as === 'title' ? (ENDS_ON_VERB.exec(text) ?? []) : [];
  if (left) return inEnglish('open-of-what', { words: left });
  const verb = finite.findIndex(Boolean);
  if (as !== 'title' || verb < 2 || !/^an?$/.test(words[0]!.lower)) return undefined;
  const isOfLife =
    words[verb]!.lower === 'married' ||
    (/^(?:was|is)$/.test(words[verb]!.lower) &&
      words.slice(verb + 1, verb + 3).some(({ lower }) => OF_A_LIFE.test(lower)));
  const who = words.slice(0, verb).map(({ text }) => text);
  return isOfLife ? inEnglish('open-who', { words: who.join(' ') }) : undefined;
}

/** "Who spoke for more than 45 minutes?": nothing tells where or when. */
export function faultOfNamelessness(reading: Reading): string | undefined {
  const { words, as } = reading;
  const many = words.findIndex(
    ({ lower }, index) => lower === 'how' && /^(?:many|much)$/.test(words[index + 1]?.lower ?? ''),
  );
  if (as === 'prompt' && many >= 0 && many < 4) {
    const named = words.some((_, index) => index > many + 1 && isNamed(reading, index));
    return named || words.length > 16 ? undefined : inEnglish('nothing-named');
  }
  const [first, second] = words;
  if (as !== 'prompt' || !first || !ASKS.test(first.lower) || second?.lower === 'of') return undefined;
  if (words.some((_, index) => index > 0 && isNamed(reading, index))) return undefined;
  const telling = words.filter(
    word =>
      !isPunctuation(word) && !functionWords.has(word.lower) && !AUXILIARY.test(word.lower) && !ASKS.test(word.lower),
  );
  const enough = /^who/.test(first.lower) ? TELLING.who : TELLING.which;
  return telling.length >= enough ? undefined : inEnglish('nothing-named');
}
