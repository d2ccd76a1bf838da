import type { Asked } from '../../../contract/plain.js';
import { clauseAt } from './clause.js';
import { standsAlone } from './alone.js';
import { countPlain, countWords, FEWEST_WORDS, MOST_WORDS } from './finish.js';
import { isClause, shortened, spokenFrom } from './predicate.js';
import { ended, type Told, type Turn } from './sentence.js';
import type { Token } from './tokens.js';
import { wordToken } from './invert.js';
import { isPresent, pastOfParticiple } from './verbs.js';
import { ROLE_NOUNS } from '../../people/titles.js';
import { isAdverb, JUDGES, SAYS, TRIVIAL_VERBS } from './words.js';

const withThat = (tokens: readonly Token[], from: number): Token[] => [wordToken('that'), ...tokens.slice(from)];

/** "is president of …", "was Obama's secretary of state": who that is, is worth knowing. */
function isWhat(tokens: readonly Token[]): boolean {
  const [first, ...others] = tokens;
  if (!first || tokens.length < 4) return false;
  const named = others.some(({ is, text }) => is === 'place' || is === 'person' || /^\p{Lu}/u.test(text));
  const role = tokens.some(({ is, lower }) => is === 'word' && ROLE_NOUNS.has(lower));
  return (
    named && role && (first.possessive === true || ROLE_NOUNS.has(first.lower) || /^(?:the|a|an)$/.test(first.lower))
  );
}

const WRITES =
  /^(?:producer|reporter|correspondent|columnist|contributor|freelance|freelancer|photographer|co-author|author)$/;

/** "X is president of …", below the article: a note on its author. */
function isNote({ index, askable: { article, people }, actor, predicate }: Told): boolean {
  if (predicate.tokens.slice(0, 5).some(({ lower }) => WRITES.test(lower))) return true;
  return index > article.sentences.length * 0.85 && people.mentionsOf(actor!.person!).length <= 2;
}

const OF_A_DAY = /(?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2},) \d{4}/u;
const SEVERAL_DO = /^(?:are|were|have|do|aren['’]t|weren['’]t|haven['’]t|don['’]t)$/;

const OF_A_WOMAN = /\b(?:she|her|hers|herself)\b/;
const OF_A_MAN = /\b(?:he|him|his|himself)\b/;

/** A pronoun that isn't theirs who is asked for, or may not be. */
const isOfAnother = (written: string, gender: string | undefined): boolean =>
  (gender !== 'f' && OF_A_WOMAN.test(written)) || (gender !== 'm' && OF_A_MAN.test(written));

/** What was over by then: the time that it is told of stands there. */
const AT_A_TIME = /^(?:by|before|until|when|after|since|already)$/;

/** "had given": before what, nobody is told. */
function inSimplePast(verb: readonly Token[], rest: readonly Token[]): readonly Token[] {
  const [had, participle] = verb;
  const past = had?.lower === 'had' && verb.length === 2 ? pastOfParticiple(participle!.lower) : undefined;
  return past && !rest.some(({ lower }) => AT_A_TIME.test(lower)) ? [wordToken(past)] : verb;
}

const isSpoken = (verb: string) => SAYS.has(verb);

export const whoDid: Turn = told => {
  const { clause, predicate, writer, askable } = told;
  const { actor } = told;
  if (!actor?.person || clause.negative || told.within || clause.subject.at(-1)!.possessive) return [];
  const { person, ambiguous } = actor;
  const name = writer.nameOf(person);
  if (!name || ambiguous || told.by) return [];
  const verb = clause.main.lower;
  // "Kasich and Bush are competing": one of several is no answer
  if (SEVERAL_DO.test(clause.verb[0]!.lower)) return [];
  // "has also called for": others have, too
  if ([...clause.verb, ...predicate.tokens.slice(0, 1)].some(each => each.lower === 'also')) return [];
  if (
    TRIVIAL_VERBS.has(verb) &&
    clause.verb.length === 1 &&
    !(/^(?:is|was)$/.test(verb) && isWhat(predicate.tokens) && !isNote(told)) &&
    !(/^ha[sd]$/.test(verb) && predicate.tokens[0]?.is === 'number')
  )
    return [];
  if (/^(?:would|could|might|may|must|can|should)$/.test(clause.auxiliary?.lower ?? '')) return [];
  let rest: Token[] | undefined = predicate.tokens;
  const speech = isSpoken(verb) && clause.verb.length <= 2;
  if (speech) {
    const from = spokenFrom(rest);
    const spoken = from < 0 ? undefined : clauseAt(rest, from);
    if (from >= 0 && isClause(rest, from)) rest = withThat(rest, from);
    else if (
      rest[0]?.lower === 'that' ||
      /^(?:said|says|say|wrote|writes|added|adds|thinks|thought|believes|believed)$/.test(verb)
    )
      return [];
    // "said he would": he is most likely the speaker, and nobody else's name stands between
    if (
      spoken &&
      spoken.subject.length === 1 &&
      /^(?:it|they|this|that|there|we|i|you)$/.test(spoken.subject[0]!.lower)
    )
      return [];
  }
  if (rest.length === 0 || rest[0]?.is === 'quotation') return [];
  const gender = askable.people.genderOf(person);
  for (let tokens: Token[] | undefined = rest; tokens; tokens = shortened(tokens)) {
    for (const when of told.when ? [told.when, []] : [[]]) {
      const verbWords = clause.verb.filter(
        (each, index) => index === 0 || !isAdverb(each.lower) || each === clause.main,
      );
      const all = [...inSimplePast(verbWords, tokens), ...tokens, ...when];
      const written = writer.write(all, new Set([person]));
      if (written === undefined || /\b(?:as|of|to|for|with|by|from|at|in|on|the|a|an|and|or)$/.test(written)) continue;
      // "speaks in Bonn on 4 May 2016": told as a plan, and read when it is past
      if (isPresent(clause.verb[0]!.lower) && OF_A_DAY.test(written)) continue;
      const prompt = `Who ${written}?`;
      const size = countWords(prompt);
      if (size > MOST_WORDS) continue;
      if (size < FEWEST_WORDS || countPlain(prompt) < 6) return [];
      if (tokens.some(each => each.person?.person === person && !each.pronoun)) return [];
      if (!standsAlone(all, written, { asked: 'one' }, askable) || (JUDGES.test(written) && !speech)) return [];
      // "doubts about her qualifications", and he is asked for: of whom?
      const others = tokens.filter(each => each.is === 'person' && each.person!.person !== person);
      if (others.length === 0 && isOfAnother(written, gender)) return [];
      if (/\bhim\b/.test(written) && others.length === 0) return [];
      if (/\beven (?:more|less|better|worse)\b/.test(written)) return [];
      const gendered = /\b(?:he|she|his|her|him|himself|herself)\b/.test(written);
      if (
        gendered &&
        tokens.some(
          each =>
            each.is === 'person' &&
            each.person!.person !== person &&
            askable.people.genderOf(each.person!.person!) === gender,
        )
      )
        return [];
      const asked: Asked = {
        prompt,
        answer: { is: 'person', person, ...(gendered && gender && { gender }) },
        says: ended(`${name} ${written}`),
        sentence: told.index,
        rule: speech ? 'who said that' : 'who did what',
        ...(speech && { isOfWords: true }),
        named: told.named,
      };
      return [asked];
    }
  }
  return [];
};
