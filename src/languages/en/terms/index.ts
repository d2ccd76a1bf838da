import { inEnglish } from '../../../findings/finding.js';
import type { ExplainedTerm, TermLanguage } from '../../language.js';
import { demonyms, gazetteer } from '../places/gazetteer.js';
import {
  ABBREVIATED_PLACE,
  ACRONYM_SKIPS,
  ADVERB,
  APPOSITION,
  COMMON_APPOSITION,
  CUT_OFF,
  DESCRIBES_PEOPLE,
  HAS_VERB,
  IS_A,
  KNOWN_AS,
  LIST_BEGINS,
  LIST_GOES_ON,
  NAME_GOES_BEFORE,
  NO_DEFINITION,
  SUMS_UP,
  SUMS_UP_AFTER_A_NOUN,
  WHICH_IS,
} from './words.js';

const ACRONYM_AFTER = /\(([\p{Lu}][\p{Lu}\p{N}.&-]{1,9})\)/gu;
const ACRONYM_BEFORE = /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}]{1,7}) \(((?:the )?\p{L}[\p{L} ’'&-]{6,80})\)/gu;

/** The last words of `before` whose initials the acronym spells. */
function expansionOf(acronym: string, before: string): string | undefined {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  if (letters.length < 2) return;
  const words = [...before.slice(-120).matchAll(/[\p{L}\p{N}’']+/gu)];
  let letter = letters.length - 1;
  for (let i = words.length - 1; i >= 0 && i >= words.length - letters.length - 4; i--) {
    const word = words[i][0].toLowerCase();
    if (word[0] === letters[letter]) {
      letter -= 1;
      if (letter < 0) return before.slice(-120).slice(words[i].index).trim();
    } else if (!ACRONYM_SKIPS.has(word)) return;
  }
  return;
}

/** "Ohio-based Norlink": where it sits is no part of the name. */
const BASED = /^.*-based (?=\p{Lu})/u;
const isName = (term: string) => /^\p{Lu}/u.test(term.replace(/^the /i, ''));
const wordsBefore = (sentence: string, at: number) => sentence.slice(Math.max(0, at - 40), at);

function* candidatesIn(sentence: string): Generator<ExplainedTerm> {
  for (const match of sentence.matchAll(ACRONYM_AFTER)) {
    const definition = expansionOf(match[1], sentence.slice(0, match.index).trimEnd());
    if (definition) yield { term: match[1], definition, rule: 'acronym in parentheses' };
  }
  for (const [, term, words] of sentence.matchAll(ACRONYM_BEFORE)) {
    const definition = expansionOf(term, words);
    if (definition) yield { term, definition: words, rule: 'acronym spelt out in parentheses' };
  }
  for (const [, article, words, term] of sentence.matchAll(KNOWN_AS)) {
    // From the article nearest to "known as": what stands before it is another clause.
    const nearest = /^.*\b((?:an?|the) .{5,})$/.exec(words)?.[1];
    const definition = nearest ?? `${article} ${words}`;
    const reason =
      definition.split(' ').length < 3 || /^the |\bto [a-zÀ-ỿ]{3}|\bwhat\b/i.test(definition)
        ? inEnglish('known-as-before')
        : undefined;
    yield { term, definition, rule: '“known as”', reason };
  }
  // looked for first: most sentences have none
  for (const match of sentence.includes(', which ') ? sentence.matchAll(WHICH_IS) : []) {
    const [, term, definition] = match;
    if (!isName(term) || NAME_GOES_BEFORE.test(wordsBefore(sentence, match.index))) continue;
    yield { term, definition, rule: '“which is”' };
  }
  const isA = IS_A.exec(sentence);
  if (isA) yield { term: isA[1], definition: isA[2], rule: '“is a”' };
  for (const match of sentence.matchAll(APPOSITION)) {
    const [words, name, definition] = match;
    if (NAME_GOES_BEFORE.test(wordsBefore(sentence, match.index))) continue;
    const goesOn = LIST_BEGINS.test(definition) && LIST_GOES_ON.test(sentence.slice(match.index + words.length));
    const reason = goesOn ? inEnglish('explanation-goes-on') : undefined;
    yield { term: name.replace(BASED, ''), definition, rule: 'apposition', reason };
  }
  for (const [, term, definition] of sentence.matchAll(COMMON_APPOSITION)) {
    yield { term, definition, rule: 'apposition that says what it does' };
  }
}

function isTerm({ term, definition, rule }: ExplainedTerm, names: ReadonlySet<string>): boolean {
  const bare = term.replace(/^the /i, '');
  const words = definition.split(' ').length;
  if (names.has(bare) || names.has(bare.split(' ').at(-1)!) || gazetteer.has(bare) || demonyms.has(bare)) return false;
  if (
    /^(?:It|He|She|They|This|That|There|These|Those|What|Who|We|You|I|One|Here|In|On|At|But|And|If|When|While|After|Before|As|So|Yet|Mr|Mrs|Ms|Dr|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(
      bare,
    )
  )
    return false;
  if (DESCRIBES_PEOPLE.test(definition) || NO_DEFINITION.test(definition) || / whom? /.test(definition)) return false;
  if (SUMS_UP.test(definition) || CUT_OFF.test(definition) || ABBREVIATED_PLACE.test(bare)) return false;
  if (!isName(term) && SUMS_UP_AFTER_A_NOUN.test(definition)) return false;
  if (/''|``/.test(term)) return false;
  if (rule === 'apposition' && (ADVERB.test(bare) || HAS_VERB.test(definition))) return false;
  return words >= (/acronym/.test(rule) ? 2 : 3) && words <= 24;
}

/** A name of one word may be a person's that is met once; a list of names looks like an apposition. */
function doubtApposition(term: string, definition: string): string | undefined {
  if (
    (/\b(?:and|or)\b/.test(definition.slice(0, 40)) && / and /.test(definition)) ||
    /^the .* and the /.test(definition)
  )
    return inEnglish('may-be-list');
  if (/^the /.test(definition) && !/ (?:of|that|which|for|in) /.test(definition)) return inEnglish('words-after-name');
  if (/^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(term)) return inEnglish('may-be-person');
  return;
}

export const terms: TermLanguage = {
  article: /^(?:the|an?) /i,
  termsIn(sentence, names) {
    return [...candidatesIn(sentence)]
      .filter(found => isTerm(found, names))
      .map(found => {
        const { term, definition, rule } = found;
        const reason = found.reason ?? (rule === 'apposition' ? doubtApposition(term, definition) : undefined);
        return { ...found, reason };
      });
  },
};
