import { isPlain } from '../asking/alone/verbs.js';
import { baseOf, pastOfParticiple } from '../asking/plain/verbs.js';
import type { Clause, Word } from '../events/clauses.js';
import { subjectOf } from '../events/subjects.js';
import { BEFORE_OPEN, DECIDES } from './open-words.js';
import { RANKS, type Raised } from './types.js';
import { willThey, withoutMarks } from './will-they.js';
import { pattern } from '../../../article/pattern.js';

const CONSIDERS =
  /^(?:(?:is|are) (?:\w+ly |also |now |still )?(?:considering|weighing|contemplating|proposing|discussing)|(?:has |have )?(?:proposes|proposed|propose|suggests|suggested|recommends|recommended)) /;

/** "bidding" -> "bid", "making" -> "make"; `undefined` where it is no known verb. */
function baseOfIng(word: string): string | undefined {
  const stem = /^([a-z]{2,})ing$/.exec(word)?.[1];
  if (stem === undefined) return undefined;
  const undoubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : undefined;
  return [undoubled, `${stem}e`, stem].find(base => base !== undefined && isPlain(base));
}

/** "Norlink is considering buying a quay": Will Norlink buy a quay? */
export function consideredClause(clauses: readonly Clause[], at: number, text: string): Raised | undefined {
  const { words, verb, opener } = clauses[at];
  if (verb < 0 || !/^(?:|,|;|and|but|said|that|while|because|who|which)$/.test(opener)) return undefined;
  const told = words.slice(verb);
  const considers = CONSIDERS.exec(told.map(({ lower }) => `${lower} `).join(''));
  if (!considers) return undefined;
  const [act, ...rest] = withoutMarks(told.slice(considers[0].trim().split(' ').length));
  const base = act && baseOfIng(act.lower);
  if (base === undefined) return undefined;
  const subject = subjectOf(clauses, at, text);
  if (subject.length === 0) return undefined;
  const asked = willThey(subject, [{ ...act, text: base, lower: base }, ...rest], clauses[at + 1], text);
  return asked && { ...asked, rule: 'considered', rank: RANKS.decided };
}

/** What somebody has not done, or won't do. */
const NOT_DONE =
  /^(?:(?:has|have) not (?:yet |so far |publicly |formally )?(?=[a-z]+ed\b)|(?:hasn't|haven't) (?:yet |publicly |formally )?(?=[a-z]+ed\b)|(?:(?:has|have) )?(?:\w+ly |so far )?(?:refused|refuses|refuse|declined|declines|resisted calls|resists calls|is refusing|is reluctant|is hesitant|are reluctant) to (?=[a-z]))/;
/** Not yet done, and to be done some day: a step in public life. */
const STEP = pattern()`
  ^(?:
    release|endorse|decide|announce|sign|ratify|approve|agree|accept|pay|apologize|apologise|concede|name|appoint|
    rule|vote|pass|withdraw|drop|submit|implement|adopt|join|meet|recognize|recognise|ban|lift|raise|cut|repeal|
    renew|extend|publish|file|confirm|set|choose|pick|schedule|commit|back|support|testify|resign|step|allow|admit|
    grant|return|open|close|build|sell|buy|send|give|hand|turn|take|hold|debate|negotiate|leave|abandon|reverse|
    change|cooperate|respond|share|provide
  )$
`;

/** "Berg has not released the report", "refuses to release it": Will Ada Berg release the report? */
export function notDoneClause(clauses: readonly Clause[], at: number, text: string): Raised | undefined {
  const { words, verb, opener } = clauses[at];
  if (verb < 0 || !/^(?:|,|;|and|but|said|that|while|although|though|because|who|which)$/.test(opener))
    return undefined;
  const told = words.slice(verb);
  const not = NOT_DONE.exec(told.map(({ lower }) => `${lower} `).join(''));
  if (!not) return undefined;
  const [act, ...rest] = withoutMarks(told.slice(not[0].trim().split(' ').length));
  const isTo = / to $/.test(not[0]);
  const base = isTo ? act?.lower : act && baseOf(pastOfParticiple(act.lower) ?? '');
  if (!base || !STEP.test(base) || !isPlain(base)) return undefined;
  const subject = subjectOf(clauses, at, text);
  if (subject.length === 0) return undefined;
  const asked = willThey(subject, [{ ...act, text: base, lower: base }, ...rest], clauses[at + 1], text);
  return asked && { ...asked, rule: 'not done yet', rank: RANKS.decided };
}

/** "Norway has not decided whether to pay for the bridge": Will Norway pay for the bridge? */
export function whetherToClause(
  clauses: readonly Clause[],
  at: number,
  words: readonly Word[],
  text: string,
): Raised | undefined {
  const { words: own, opener } = clauses[at];
  const before = clauses[at - 1];
  if (opener !== 'whether' || own[0]?.lower !== 'to' || !before || before.verb < 0) return undefined;
  const first = words.indexOf(own[0]);
  const told = words
    .slice(Math.max(0, first - 13), first - 1)
    .map(({ lower }) => lower)
    .join(' ');
  if (!BEFORE_OPEN.test(told) && !DECIDES.test(told)) return undefined;
  // "a decision by Norway on whether to": another than the subject decides.
  if (/\b(?:by|of|from|to|on)\b [^,]*\b(?:on|over|about|of)$/.test(told)) return undefined;
  const predicate = withoutMarks(own.slice(1));
  if (predicate.length < 2 || !isPlain(predicate[0].lower)) return undefined;
  const asked = willThey(subjectOf(clauses, at - 1, text), predicate, clauses[at + 1], text);
  return asked && { ...asked, rule: 'yet to be decided', rank: RANKS.decided };
}
