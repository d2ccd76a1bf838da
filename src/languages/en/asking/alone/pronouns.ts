import { inEnglish } from '../../../../findings/finding.js';
import { MEN, WOMEN } from '../../people/given-names.js';
import { faultOfIt } from './it.js';
import { type Reading } from './reading.js';
import { isPast, isPlain, isThirdPerson } from './verbs.js';

const stands = (word: string): string => inEnglish('needs-its-name', { words: word });

const HE = /^(?:he|she|him|her|his|hers|himself|herself)(?:'(?:s|d|ll|ve))?$/;
const THEY = /^(?:they|them|their|theirs|themselves)(?:'(?:re|d|ll|ve))?$/;
const WE = /^(?:we|us|our|ours|ourselves|i|me|my|mine|myself|you|your|yours|yourself)(?:'(?:m|re|d|ll|ve))?$/;
const FRONTS =
  /^(?:in|on|at|by|for|from|with|to|after|before|since|during|until|despite|like|unlike|as|when|while|if|because|although|though|once|without|asked|of|about|through|over|under|upon|besides|except|given|throughout|among)$|(?:ing|ed)$/;
const NOUN_FOLLOWS = /^[\p{L}\p{N}$“"'’-]/u;
const NO_NOUN =
  /^(?:to|and|or|but|that|in|on|at|for|with|from|by|as|if|when|while|because|who|about|into|out|up|down|off|away|back|over|after|before|during|through|under|it|this|not|so|too|again|how|what|why|where|than|a|an|the|was|is|were|are|had|has|did|will|would)$/;

/** "In his speech, Obama said": the name comes right after. */
function namedLater({ words, isPerson, isName, as }: Reading, at: number): boolean {
  const comma = words.findIndex(({ text }) => text === ',');
  if (as !== 'title' && (comma < 0 || at > comma || comma > 24)) return false;
  if (!words[0] || !FRONTS.test(words[0].lower)) return false;
  const after = comma < 0 ? at : comma;
  for (let index = after + 1; index < Math.min(words.length, after + 7); index++) {
    if (isPerson(index) || isName(index)) return true;
  }
  return false;
}

/** "Netanyahu assured him": himself it would be, were it the same man. */
function isOtherThanSubject({ words, isPerson, isName }: Reading, at: number): boolean {
  const { lower } = words[at];
  if (!/^(?:him|her|them)$/.test(lower)) return false;
  const next = words[at + 1];
  if (lower === 'her' && next && NOUN_FOLLOWS.test(next.text) && !NO_NOUN.test(next.lower)) return false;
  let verb = at - 1;
  if (verb >= 0 && /^(?:to|with|by|for|at|of|about|from|after|against|behind|over|around|on)$/.test(words[verb].lower))
    verb -= 1;
  if (verb < 0 || !(isPast(words[verb].lower) || isPlain(words[verb].lower) || isThirdPerson(words[verb].lower)))
    return false;
  let subject = verb - 1;
  // "led Priebus to declare him"
  if (subject > 0 && words[subject].lower === 'to') subject -= 1;
  while (subject >= 0 && /^(?:has|had|have|will|would|also|then|later|never|once)$|ly$/.test(words[subject].lower))
    subject -= 1;
  if (subject < 0 || !isName(subject) || (lower !== 'them' && !isPerson(subject))) return false;
  let others = subject - 1;
  while (others >= 0 && (/^\p{Lu}/u.test(words[others].text) || words[others].text === '.')) others -= 1;
  for (let index = 0; index <= others; index++)
    if (isPerson(index) || (lower === 'them' && /s$|^(?:people|men|women|children)$/.test(words[index].lower)))
      return false;
  return true;
}

const isWoman = (lower: string) => WOMEN.has(lower) && !MEN.has(lower);
const isMan = (lower: string) => MEN.has(lower) && !WOMEN.has(lower);
const SHE = /^(?:she|hers?|herself)(?:'|$)/;

/** "Donald Trump has gotten so much attention that she's slipped": only men were named, and nobody else was spoken of. */
function isOfOtherSex({ words, isPerson, isName }: Reading, at: number): boolean {
  const [fits, other] = SHE.test(words[at]!.lower) ? [isWoman, isMan] : [isMan, isWoman];
  const before = words.slice(0, at).map(({ lower }, index) => ({ lower: lower.replace(/'s?$/, ''), index }));
  const spoken = before.filter(
    ({ lower, index }) => isPerson(index) && !isName(index) && !/^(?:people|who|men|women)$/.test(lower),
  );
  return (
    before.some(({ lower, index }) => isName(index) && isName(index + 1) && other(lower)) &&
    !before.some(({ lower, index }) => isName(index) && fits(lower)) &&
    spoken.length === 0
  );
}

/** Pronouns whose name, thing or people aren't in the passage. */
export function faultOfPronoun(reading: Reading): string | undefined {
  const { words, as } = reading;
  let quoted = 0;
  for (const [index, { text, lower }] of words.entries()) {
    if (/^[“"”]$/.test(text)) quoted += 1;
    if (HE.test(lower)) {
      if (reading.isToldOfWhom) continue;
      if (lower.startsWith('her') && /^(?:majesty|highness|excellency)/.test(words[index + 1]?.lower ?? '')) continue;
      if (/^(?:he|she)$/.test(lower) && words[index + 1]?.lower === 'who') continue;
      if (!reading.personBefore(index) && !namedLater(reading, index)) return stands(text);
      if (isOtherThanSubject(reading, index) || isOfOtherSex(reading, index)) return stands(text);
    } else if (THEY.test(lower)) {
      if (lower === 'they' && /^(?:say|call)$/.test(words[index + 1]?.lower ?? '')) continue;
      if (!reading.severalBefore(index) && !namedLater(reading, index)) return stands(text);
      if (isOtherThanSubject(reading, index)) return stands(text);
      if (lower === 'them' && words[index - 1]?.lower === 'of' && index < 4 && !reading.pairBefore(index - 1))
        return stands(text);
    } else if (/^(?:it|its|itself)$|^it'(?:s|d|ll|ve)$/.test(lower)) {
      const fault = faultOfIt(reading, index);
      if (fault) return fault;
    } else if (as === 'quotation' && index === 0 && lower === 'your') {
      return inEnglish('speaks-to', { words: text });
    } else if (
      (as === 'sentence' || as === 'title') &&
      quoted === 0 &&
      WE.test(lower) &&
      text !== 'US' &&
      text !== 'Us'
    ) {
      if (lower === 'i' && (text !== 'I' || words[index + 1]?.text === '.' || reading.isName(index - 1))) continue;
      if (/^(?:mine|you|your)$/.test(lower)) continue;
      // "Our Principles PAC"
      if (/^\p{Lu}/u.test(text) && lower !== 'i' && /^\p{Lu}/u.test(words[index + 1]?.text ?? '')) continue;
      return inEnglish('speaks-for', { words: text });
    }
  }
  return undefined;
}
