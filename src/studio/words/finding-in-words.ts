import { filledIn, findingIn } from '../../findings/finding.js';
import { spokenLanguage, words } from './words.js';

/** Places that are filled with findings, or with words out of the same table. */
const SAID_ANEW = new Set(['why', 'kinds', 'matter', 'verdict', 'thing']);

/** Each of several: sentences, or words of a list. */
const BETWEEN = /((?<=[.”)]) (?=[\p{Lu}“])|, )/u;
const STOP = '.';

const translated = (message: string): string | undefined => {
  const said = findingInWords(message);
  return said === message ? undefined : said;
};

/** What is filled in, whole or piece by piece; a sentence may have lost its stop to the one that it is filled into. */
function piecesInWords(given: string): string {
  const whole = translated(given) ?? translated(given + STOP)?.replace(/[.।。]$/u, '');
  if (whole !== undefined) return whole;
  const pieces = given.split(BETWEEN);
  return pieces.length > 1 ? pieces.map(findingInWords).join('') : given;
}

/** What the builder, the check, the linter or a reader of files tells in English, in the language that the studio speaks; what it doesn't know as it stands. */
export function findingInWords(message: string): string {
  const finding = findingIn(message);
  const sentence = finding && words().findings[finding.code];
  if (!sentence) return message;
  return filledIn(sentence, place => {
    const given = finding.given[place]!;
    return SAID_ANEW.has(place) ? piecesInWords(given) : given;
  });
}

/** With what a sentence ends. */
const STOPS: Readonly<Record<string, string>> = { hi: '।', ja: '。', zh: '。' };

/** The same as a sentence of its own. */
export function sentence(message: string): string {
  const said = findingInWords(message);
  const isKnown = said !== message;
  const stop = /[.!?؟।。！？]$/u.test(said) ? '' : (isKnown && STOPS[spokenLanguage()]) || '.';
  return `${said[0]?.toLocaleUpperCase(spokenLanguage()) ?? ''}${said.slice(1)}${stop}`;
}
