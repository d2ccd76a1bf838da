import { isWord, wordsOf, type Clause, type Word } from '../events/clauses.js';
import { subjectOf } from '../events/subjects.js';
import { isDeed } from './deeds.js';
import { IS_PLAN, PLANNED, SAYS_SO } from './open-words.js';
import { RANKS, type Raised } from './types.js';
import { willThey, withoutMarks } from './will-they.js';

/** No more than somebody's hope or forecast: it has to be of something that is done or not. */
const UNSURE =
  /^(?:is|are|was|were|has|have)?(?: \w+ly| also| now| still)* ?(?:likely|unlikely|poised|hoping|trying|seeking|aiming|working|fighting|pushing|moving|looking|vying|campaigning|struggling|hopes?|aims?|wants?|seeks?|expects?|would like|expected) to /;

/** "The council is due to vote on the bridge": Will the council vote on the bridge? */
export function plannedClause(clauses: readonly Clause[], at: number, text: string): Raised | undefined {
  const clause = clauses[at];
  const { words, verb, opener } = clause;
  if (verb < 0 || !/^(?:|,|;|and|but|said|that|while|although|though|because|since|who|which|[-–—:]+)$/.test(opener))
    return undefined;
  const said = words
    .slice(verb)
    .map(({ lower }) => lower)
    .join(' ');
  const planned = PLANNED.find(({ pattern }) => pattern.test(said));
  if (!planned) return undefined;
  const length = planned.pattern.exec(said)![0].trim().split(' ').length;
  // What ought to be is a question where somebody says so.
  const isPlan = planned.asks === undefined && words.slice(0, verb).some(({ lower }) => IS_PLAN.test(lower));
  if (planned.said && !/^(?:said|that)$/.test(opener) && !isPlan) return undefined;
  const { predicate, next } = withWhatCompletes(withoutMarks(words.slice(verb + length)), clauses, at, text);
  if (predicate.length < 2 || !predicate.every(isWord)) return undefined;
  if ((planned.rank === 'foretold' || UNSURE.test(said)) && !isDeed(predicate)) return undefined;
  const subject = plannerOf(clauses, at, text);
  if (subject.length === 0) return undefined;
  if (isRemark(words, verb, text)) return undefined;
  // "Immigrants may work for little pay": nothing that is open, but what is so at times.
  const isGeneral =
    subject.every(({ text: word }, index) => index === 0 || /^\p{Ll}/u.test(word)) &&
    !TELLS_WHICH.test(subject[0].lower);
  if (planned.rule === 'possible' && isGeneral && (subject.length > 1 || /s$/.test(subject[0].lower))) return undefined;
  const asked = willThey(subject, predicate, next, text, planned.asks);
  return asked && { ...asked, rule: planned.rule, rank: RANKS[planned.rank] };
}

/** With the clause without which it says too little: "pass a bill that would close the quay", "take over as chair". */
function withWhatCompletes(
  predicate: readonly Word[],
  clauses: readonly Clause[],
  at: number,
  text: string,
): { predicate: readonly Word[]; next: Clause | undefined } {
  const next = clauses[at + 1];
  const last = predicate.at(-1);
  const completes =
    next &&
    last &&
    ((/^(?:that|which|who)$/.test(next.opener) && next.verb === 0) || (next.opener === 'as' && next.verb < 0));
  if (!completes) return { predicate, next };
  const between = wordsOf(text.slice(last.end, next.words[0].start), last.end);
  if (between.length !== 1 || between[0].lower !== next.opener) return { predicate, next };
  return { predicate: [...predicate, ...between, ...withoutMarks(next.words)], next: clauses[at + 2] };
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
