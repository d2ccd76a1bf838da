import { isGarbled } from '../../../../article/garbled.js';
import type { Askable } from '../../../contract/plain.js';
import { isPlain } from '../alone/verbs.js';
import type { Token } from './tokens.js';
import { isPast, isPresent, AUXILIARIES } from './verbs.js';
import {
  DETERMINERS,
  isAdverb,
  KNOWN_ALONE,
  ONE_AT_A_TIME,
  ONLY_ONE,
  POINTS_OUT,
  PREPOSITIONS,
  SUBORDINATORS,
  TELLS_WHICH,
  TELLS_WHICH_STRICTLY,
} from './words.js';
import { vagueHeads } from '../../events/words.js';
import { pattern } from '../../../../article/pattern.js';

const isCapital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');
const isVague = (word: string) => vagueHeads.has(word) || vagueHeads.has(word.replace(/s$/, ''));
/** Always some thing's, though which is said by "of" alone. */
const OF_SOMETHING = pattern()`
  ^(?:
    end|beginning|rest|start|top|bottom|number|use|role|possibility|idea|chance|cost|price|size|level|rate|majority|
    amount|fact|kind|type|head|leader|author|founder|result|results|outcome|cause|threat|risk|issue|question|need|
    right|power|ability|effort|efforts|plan|plans|chairman|chief|director|president|member|members|name|names|site|
    scene|course|wake|face|hands|heart|middle|center|centre|side|sides|part|parts
  )$
`;

/** Before a noun they don't tell which one it is. */
const TELLS_NOTHING =
  /^(?:new|latest|proposed|recent|final|earlier|previous|original|current|entire|whole|initial|upcoming|controversial|combined|planned|big|small|large|old|young|local|same|last|full|alleged|suspected|accused|other|two|three|four|five|six|remaining|additional|following|next|former|late|deal|plan|bill|agency|company|company's|group|group's)$/;

/** "the decision", and nothing tells which. */
function leavesOpenWhich(tokens: readonly Token[]): boolean {
  for (const [index, token] of tokens.entries()) {
    if (token.is !== 'word' || token.lower !== 'the') continue;
    let at = index + 1;
    let named = false;
    let head: Token | undefined;
    for (; at < tokens.length; at++) {
      const word = tokens[at]!;
      if (word.is === 'mark' || (word.start < 0 && word.is === 'word')) break;
      if (word.is !== 'word') {
        if (word.is !== 'number' && word.is !== 'date') named = true;
        if (word.is === 'date' && /\d{4}/.test(word.text)) named = true;
        if (word.is === 'quotation') named = true;
        head = word;
        if (word.possessive || word.is === 'date' || word.is === 'number' || word.is === 'quotation') continue;
        // "the Trump campaign"
        continue;
      }
      const { lower } = word;
      if (
        PREPOSITIONS.has(lower) ||
        SUBORDINATORS.has(lower) ||
        DETERMINERS.has(lower) ||
        AUXILIARIES.has(lower) ||
        /^(?:to|and|or|but|than|not)$/.test(lower)
      )
        break;
      if (
        head &&
        (isPast(lower) || /[a-z]{2}ing$/.test(lower) || isPresent(lower) || isAdverb(lower)) &&
        !isCapital(word)
      )
        break;
      if (isCapital(word) || /^\d{4}$/.test(word.text)) named = true;
      if (
        /^(?:first|second|third|largest|biggest|oldest|youngest|longest|highest|lowest|smallest|only|most)$/.test(lower)
      ) {
        head = word;
        continue;
      }
      head = word;
    }
    if (!head) return true;
    if (named) continue;
    const phrase = tokens
      .slice(index + 1, at)
      .map(({ lower }) => lower)
      .join(' ');
    if (ONE_AT_A_TIME.test(phrase)) continue;
    // "the presidential campaign", "the early hours": told apart by what stands before the noun
    const [modifier] = phrase.split(' ');
    if (at - index > 2 && !isVague(head.lower) && !isPlain(head.lower) && !TELLS_NOTHING.test(modifier!)) continue;
    const noun = head.lower;
    const after = tokens[at];
    if (ONLY_ONE.has(noun)) continue;
    // after "to": a place or an act, "the right to vote"
    const tells = after?.is === 'word' && after.start >= 0 && after.lower;
    if (!tells) return true;
    if (isVague(noun)) {
      if (!TELLS_WHICH_STRICTLY.has(tells)) return true;
    } else if (/^(?:on|in|at|by|with|from|where|toward|towards|over|about|against|behind|for|to)$/.test(tells)) {
      if (!TELLS_WHICH.has(tells)) return true;
      const next = tokens[at + 1];
      // "in Kansas", "for president": tells which; "on 3 May" only when.
      if (
        next?.is === 'date' ||
        (/^(?:on|in|at|by|with|from|over)$/.test(tells) &&
          !(
            next &&
            (next.is === 'place' ||
              next.is === 'person' ||
              isCapital(next) ||
              (tokens[at + 2] && isCapital(tokens[at + 2])))
          ))
      )
        return true;
    } else if (!TELLS_WHICH.has(tells) && !(isPast(tells) && tokens[at + 1]?.lower === 'by')) return true;
    if (tells === 'of' && OF_SOMETHING.test(noun)) continue;
  }
  return false;
}

/** A name of one word that nobody introduced: a surname without a record, a company's short name, an acronym. */
function namesUnknown(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (token.is !== 'word' || !isCapital(token) || token.start < 0) return false;
    const bare = token.lower.replace(/(?:'s|s')$/, '');
    if (KNOWN_ALONE.has(bare) || KNOWN_ALONE.has(token.lower)) return false;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (isCapital(before) && before!.is !== 'mark' && before!.start >= 0) return false;
    if (after && after.is !== 'mark' && after.start >= 0 && isCapital(after) && !token.possessive) return false;
    if (/^(?:of|for)$/.test(after?.lower ?? '') && isCapital(tokens[index + 2])) return false;
    if (/^(?:of|for|and)$/.test(before?.lower ?? '') && isCapital(tokens[index - 2])) return false;
    // "the Wexmouth bridge": says which, and is no name that one must know.
    if (
      /^(?:the|a|an)$/.test(before?.lower ?? '') &&
      after?.is === 'word' &&
      /^\p{Ll}{3,}$/u.test(after.text) &&
      !PREPOSITIONS.has(after.lower) &&
      !isPast(after.lower) &&
      !AUXILIARIES.has(after.lower) &&
      !isPresent(after.lower)
    )
      return false;
    // Adjectives of nations, parties and faiths, months, posts.
    if (
      /(?:ian|ese|ish|can|ans?|ist|ists|ic|ean|eans|ch|ki|ni|qi|crat|crats|ocratic|ives?|ism|ity|day|ber|uary|arch|pril|une|uly|gust)$/.test(
        bare,
      ) &&
      !/^\p{Lu}{2,}$/u.test(token.text)
    )
      return false;
    if (
      /^(?:president|minister|senator|sen\.|rep\.|gov\.|governor|mayor|judge|supreme|state|states|united|northern|southern|eastern|western|north|south|east|west|gop|may|super|election|internet|secretary|speaker|court|treasury)$/.test(
        bare,
      )
    )
      return false;
    return true;
  });
}

/** "it", "its", "their": with what they stand for before them in these words? */
function pronounsHang(tokens: readonly Token[], askedIs: 'body' | 'people' | 'one' | 'none'): boolean {
  let thing = askedIs === 'body';
  let several = askedIs === 'people';
  let some = askedIs === 'one';
  for (const token of tokens) {
    if (token.start < 0 && token.is === 'word') continue;
    if (token.is === 'place' || (token.is === 'word' && isCapital(token))) thing = true;
    if (token.is === 'person') some = true;
    if (token.is !== 'word') continue;
    const { lower } = token;
    if (/^(?:its?|itself)$/.test(lower) && !thing) return true;
    if (/^(?:their|them|they|themselves)$/.test(lower) && !several) return true;
    if (/^(?:his|her|himself|herself|he|she|him)$/.test(lower) && !some) return true;
    if (/^\p{Ll}{3,}s$/u.test(token.text) && !/(?:ss|us|is)$/.test(lower) && !isPresent(lower)) several = true;
    if (/^(?:people|men|women|children|police|voters)$/.test(lower)) several = true;
  }
  return false;
}

export interface Bound {
  /** What the question word stands for: pronouns may stand for that. */
  asked: 'body' | 'people' | 'one' | 'none';
}

/** Can the words be understood without what stands around them in the article? */
export function standsAlone(tokens: readonly Token[], written: string, { asked }: Bound, _askable: Askable): boolean {
  const plain = written.replace(/“[^”]*”|"[^"]*"/g, '');
  const quoted = written.length - plain.length;
  if (/["“”]/.test(plain) || quoted > 90 || isGarbled(written)) return false;
  if (
    asked === 'one' &&
    /\bhim\b|\bher(?=$|[?.,]| (?:to|in|on|for|with|when|as|at|by|from|a|the|and|that|after|before)\b)/.test(
      /\bthat\b/.test(plain) ? '' : plain,
    )
  )
    return false;
  const unbound =
    asked === 'one'
      ? plain.replace(/\b(?:he|she|him|himself|herself|his|her)\b/g, '')
      : asked === 'people'
        ? plain.replace(/\b(?:they|them|their|themselves)\b/g, '')
        : plain;
  // "Rubio since he became a candidate": one person is named before.
  const people = tokens.filter(({ is }) => is === 'person');
  const first = tokens.findIndex(({ is }) => is === 'person');
  const pronoun = tokens.findIndex(({ is, lower }) => is === 'word' && /^(?:he|she|him|himself|herself)$/.test(lower));
  const named = new Set(people.map(({ person }) => person!.person)).size === 1 && first >= 0 && pronoun > first;
  const settled =
    asked === 'none' && (named || tokens.some(token => token.pronoun !== undefined))
      ? unbound.replace(/\b(?:he|she|him|himself|herself)\b/g, '')
      : unbound;
  const withoutBound = settled.replace(/\b(?:his|her|their|them|they|himself|herself|themselves)\b/g, '');
  if (POINTS_OUT.test(withoutBound)) return false;
  if (pronounsHang(tokens, asked)) return false;
  if (tokens.some(({ is, lower }, index) => is === 'word' && lower === 'that' && isDemonstrative(tokens, index)))
    return false;
  return !breaksOff(tokens) && !leavesOpenWhich(tokens) && !namesUnknown(tokens);
}

/** Ends where something has to follow, or a clause in it has no verb. */
function breaksOff(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!last || (last.is === 'mark' && last.text !== ')')) return true;
  if (
    last.is === 'word' &&
    ((PREPOSITIONS.has(last.lower) && !/^(?:in|out|off|down|up|on|around)$/.test(last.lower)) ||
      (DETERMINERS.has(last.lower) && last.lower !== 'her') ||
      SUBORDINATORS.has(last.lower) ||
      /^(?:and|or|but|nor|to|than|was|were|is|are|be|been|has|had|have|not|very|more|most|so|such|said|says|even|only|just|also)$/.test(
        last.lower,
      ) ||
      /[’']s?$/.test(last.text) ||
      /^[\d.,]+$/.test(last.text))
  )
    return true;
  if (last.possessive) return true;
  for (const [index, token] of tokens.entries()) {
    if (token.is !== 'word' || (token.start < 0 && token.lower !== 'that')) continue;
    if (
      !/^(?:that|which|who|when|where|whether|because|while|although|though|since|as|what|how|why|after|before|if|until)$/.test(
        token.lower,
      )
    )
      continue;
    const next = tokens[index + 1];
    const loose = /^(?:since|as|after|before|until|what|how|why|when|while|whether)$/.test(token.lower);
    if (loose && (next?.is === 'date' || next?.is === 'number')) continue;
    if (/^(?:how|what|whether|when)$/.test(token.lower) && next?.lower === 'to') continue;
    let verb = false;
    for (let at = index + 1; at < tokens.length && !verb; at++) {
      const each = tokens[at]!;
      verb =
        each.is === 'word' &&
        (AUXILIARIES.has(each.lower) ||
          /n't$/.test(each.lower) ||
          isPast(each.lower) ||
          isPresent(each.lower) ||
          (/^(?:that|which|who)$/.test(token.lower) &&
            at === index + 1 &&
            /(?:[^s]s|people|men|women|children|police)$/.test(tokens[index - 1]?.lower ?? '') &&
            /^\p{Ll}+$/u.test(each.text) &&
            !DETERMINERS.has(each.lower)));
    }
    // "as president", "after the debate", "since the war": a phrase and no clause
    if (!verb && !/^(?:as|after|before|since|until)$/.test(token.lower)) return true;
    if (!verb && tokens.length - index > 6 && /^(?:since|as)$/.test(token.lower)) return true;
    if (!verb && /^since$/.test(token.lower) && next?.is === 'person') return true;
  }
  return false;
}

/** "rejected that offer", "of that". */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!after || after.is === 'mark') return true;
  if (before?.is === 'word' && (PREPOSITIONS.has(before.lower) || /^(?:and|or|than)$/.test(before.lower))) return true;
  return false;
}
