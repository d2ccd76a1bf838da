import { isWord, type Clause, type Word } from '../events/clauses.js';
import { subjectOf } from '../events/subjects.js';
import { PLANNED, SAYS_SO } from './open-words.js';
import { RANKS, type Raised } from './types.js';
import { willThey, withoutMarks } from './will-they.js';

/** "The council is due to vote on the bridge": Will the council vote on the bridge? */
export function plannedClause(clauses: readonly Clause[], at: number, text: string): Raised | undefined {
  const clause = clauses[at];
  const { words, verb, opener } = clause;
  if (verb < 0 || !/^(?:|,|;|and|but|said|that|while|although|though|[-–—:]+)$/.test(opener)) return undefined;
  const said = words
    .slice(verb)
    .map(({ lower }) => lower)
    .join(' ');
  const planned = PLANNED.find(({ pattern }) => pattern.test(said));
  if (!planned) return undefined;
  const length = planned.pattern.exec(said)![0].trim().split(' ').length;
  // What ought to be is a question where somebody says so.
  if (planned.said && !/^(?:said|that)$/.test(opener)) return undefined;
  const predicate = withoutMarks(words.slice(verb + length));
  if (predicate.length < 2 || !predicate.every(isWord)) return undefined;
  const subject = plannerOf(clauses, at, text);
  if (subject.length === 0) return undefined;
  if (isRemark(words, verb, text)) return undefined;
  // "Immigrants may work for little pay": nothing that is open, but what is so at times.
  const isGeneral =
    subject.every(({ text: word }, index) => index === 0 || /^\p{Ll}/u.test(word)) &&
    !TELLS_WHICH.test(subject[0].lower);
  if (planned.rule === 'possible' && isGeneral && (subject.length > 1 || /s$/.test(subject[0].lower))) return undefined;
  const asked = willThey(subject, predicate, clauses[at + 1], text, planned.asks);
  return asked && { ...asked, rule: planned.rule, rank: RANKS[planned.rank] };
}

const TELLS_WHICH = /^(?:the|an?|this|that|its|his|her|their|most|more)$/;

/** "may cost more, but": what may be is granted, not open; "if the bank agrees", "should peace fail": it hangs on that. */
function isRemark(words: readonly Word[], verb: number, text: string): boolean {
  const end = words.at(-1)!.end;
  if (
    /^(?:may|might|could)$/.test(words[verb].lower) &&
    /^[^.;]{0,60},?\s(?:but|yet|though)\b/.test(text.slice(end, end + 70))
  )
    return true;
  // What is said goes on in a quotation, or after a word that only begins it.
  if (/^\s?["“`']/.test(text.slice(end, end + 3))) return true;
  return words.slice(verb + 1).some(({ lower }) => lower === 'should');
}

/** Who plans: the clause's subject, or, for "said it plans to", who said it. */
function plannerOf(clauses: readonly Clause[], at: number, text: string): readonly Word[] {
  const { words, verb, opener } = clauses[at];
  if (!/^(?:said|that)$/.test(opener)) return subjectOf(clauses, at, text);
  const before = clauses[at - 1];
  const [first] = words;
  if (verb < 1 || !before || before.verb < 1 || !SAYS_SO.test(before.words.at(-1)!.lower)) return [];
  // "estimates that it would cost": what is foretold is of something else.
  const foretells = /^(?:estimate|expect|predict|warn|believe|argue|suggest|indicate|report)/.test(
    before.words.at(-1)!.lower,
  );
  const itself = !foretells && verb === 1 && /^(?:it|he|she|they)$/.test(first.lower) && !first.standsFor;
  if (!itself) return words.slice(0, verb);
  const sayer = subjectOf(clauses, at - 1, text);
  // "51 percent of respondents said they would vote": a count of answers.
  return sayer.some(({ text: word, lower }) => /\d/.test(word) || /^(?:percent|respondents|voters)$/.test(lower))
    ? []
    : sayer;
}
