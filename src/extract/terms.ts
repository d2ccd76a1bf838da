import type { Article, Sentence } from '../article/types.js';
import type { Person, Term } from '../pack/types.js';
import {
  ACRONYM_SKIPS,
  ADVERB,
  APPOSITION,
  COMMON_APPOSITION,
  HAS_VERB,
  DESCRIBES_PEOPLE,
  IS_A,
  KNOWN_AS,
  NO_DEFINITION,
  WHICH_IS,
} from './en/terms.js';
import { demonyms, gazetteer } from './en/gazetteer.js';
import { evidenceOf } from './evidence.js';
import { stableIds } from './ids.js';
import type { Explain } from './trace.js';

const MOST_TERMS = 16;
const LONGEST_SENTENCE = 600;

interface Found {
  term: string;
  definition: string;
  rule: string;
  reason?: string;
}

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

function* find(sentence: string): Generator<Found> {
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
      definition.split(' ').length < 3 || /^the /i.test(definition)
        ? 'The words before “known as” may not explain it.'
        : undefined;
    yield { term, definition, rule: '“known as”', reason };
  }
  for (const [, term, definition] of sentence.matchAll(WHICH_IS)) {
    if (!/^\p{Lu}/u.test(term)) continue;
    yield { term, definition, rule: '“which is”' };
  }
  const isA = IS_A.exec(sentence);
  if (isA) yield { term: isA[1], definition: isA[2], rule: '“is a”' };
  for (const [, term, definition] of sentence.matchAll(APPOSITION)) yield { term, definition, rule: 'apposition' };
  for (const [, term, definition] of sentence.matchAll(COMMON_APPOSITION)) {
    yield { term, definition, rule: 'apposition that says what it does' };
  }
}

function isTerm({ term, definition, rule }: Found, names: ReadonlySet<string>): boolean {
  const bare = term.replace(/^the /i, '');
  const words = definition.split(' ').length;
  if (names.has(bare) || names.has(bare.split(' ').at(-1)!) || gazetteer.has(bare) || demonyms.has(bare)) return false;
  if (
    /^(?:It|He|She|They|This|That|There|These|Those|What|Who|We|You|I|One|Here|In|On|At|But|And|If|When|While|After|Before|As|So|Yet|Mr|Mrs|Ms|Dr|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(
      bare,
    )
  )
    return false;
  if (DESCRIBES_PEOPLE.test(definition) || NO_DEFINITION.test(definition)) return false;
  if (rule === 'apposition' && (ADVERB.test(bare) || HAS_VERB.test(definition))) return false;
  return words >= (/acronym/.test(rule) ? 2 : 3) && words <= 24;
}

/** The terms that the article itself explains, each with its words for it. */
export function findTerms(
  article: Article,
  { people = [], explain }: { people?: readonly Person[]; explain?: Explain } = {},
): Term[] {
  const names = new Set(people.flatMap(({ name, aliases = [] }) => [name, name.split(' ').at(-1)!, ...aliases]));
  const idFor = stableIds();
  const seen = new Set<string>();
  const terms: Term[] = [];
  for (const sentence of article.sentences) {
    if (terms.length >= MOST_TERMS) break;
    if (!isExplaining(article, sentence)) continue;
    for (const found of find(article.text.slice(sentence.start, sentence.end))) {
      const { term, definition, rule } = found;
      const key = term.toLowerCase().replace(/^the /, '');
      if (seen.has(key) || !isTerm(found, names)) continue;
      seen.add(key);
      const fact: Term = {
        id: idFor('term', key),
        term: term.replace(/^(?:the|a|an) (?=\p{Lu})/iu, ''),
        definition,
        evidence: [evidenceOf(article, sentence.start, sentence.end)],
      };
      const reason = found.reason ?? (rule === 'apposition' ? doubtApposition(term, definition) : undefined);
      if (reason) Object.assign(fact, { review: true, reason });
      explain?.({ kind: 'terms', id: fact.id, text: fact.term, rule, reason });
      terms.push(fact);
    }
  }
  return terms;
}

/** A name of one word may be a person's that is met once; a list of names looks like an apposition. */
function doubtApposition(term: string, definition: string): string | undefined {
  if (/\b(?:and|or)\b/.test(definition.slice(0, 40)) && / and /.test(definition))
    return 'It may be a list, not an explanation.';
  if (/^the /.test(definition) && !/ (?:of|that|which|for|in) /.test(definition))
    return 'The words after the name may not explain it.';
  if (/^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(term)) return 'It may be a person’s name.';
  return;
}

function isExplaining({ blocks, text }: Article, { block, start, end }: Sentence): boolean {
  const { kind } = blocks[block];
  if (kind === 'title' || kind === 'heading' || end - start > LONGEST_SENTENCE) return false;
  return !/["“«]/.test(text[start]);
}
