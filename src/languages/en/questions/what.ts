import { faultOfPredicate, faultOfSubject, isComplete, join } from '../events/title.js';
import { isWord, type Word } from '../events/clauses.js';
import { namesUsed } from '../events/naming.js';
import { AUXILIARY, BEFORE_OPEN, DECIDES } from './open-words.js';
import { RANKS, type Raised } from './types.js';

const ASKS = /^(?:who|what|when|where|why|how|which)$/;
/** Ends the clause that asks. */
const ENDS =
  /^(?:[,;:—–()"“”]|-{1,2}|``|that|because|while|though|although|if|as|after|before|until|when|where|and|but)$/;
/** "how quickly", "how far": the word that goes with "how". */
const MANNER = /^(?:quickly|soon|far|long|much|many|often|well|hard|badly|\p{L}+ly)$/u;

/** "did not say how the town would pay": How will the town pay? */
export function asksWhat(words: readonly Word[], text: string): Raised[] {
  return words.flatMap((word, at) => {
    if (at < 2 || !ASKS.test(word.lower)) return [];
    // "in doubt when": at the time when, where a verb of asking is missing.
    if (
      /^(?:when|where)$/.test(word.lower) &&
      !/(?:say|said|know|known|clear|unclear|decide|decided|determine)$/.test(words[at - 1].lower)
    )
      return [];
    const before = words
      .slice(Math.max(0, at - 12), at)
      .map(({ lower }) => lower)
      .join(' ');
    const isOpen = BEFORE_OPEN.test(before);
    if (!isOpen && !DECIDES.test(before)) return [];
    let end = at + 1;
    while (end < words.length && !ENDS.test(words[end].lower) && isWord(words[end])) end += 1;
    const clause = words.slice(at + 1, end);
    const asked = questionOf(word, clause, text);
    if (!asked) return [];
    const rule = isOpen ? 'said to be open' : 'yet to be decided';
    return [{ ...asked, rule, rank: isOpen ? RANKS.open : RANKS.decided }];
  });
}

/** "What will it be used for": here a preposition can stand at the end. */
const withoutStranded = (words: readonly Word[]): readonly Word[] =>
  words.length > 1 && /^(?:for|with|from|by|on|about|in|of|at)$/.test(words.at(-1)!.lower) ? words.slice(0, -1) : words;

function questionOf(asks: Word, clause: readonly Word[], text: string): Pick<Raised, 'text' | 'title'> | undefined {
  const manner = asks.lower === 'how' && clause[0] && MANNER.test(clause[0].lower) ? 1 : 0;
  const verb = clause.findIndex(({ lower }) => AUXILIARY.test(lower));
  if (verb < manner) return undefined;
  const subject = clause.slice(manner, verb);
  const rest = clause.slice(verb + 1);
  const opens = /^(?:the|an?|its|his|her|their|any|some|all|both|each|other|many|most|such|those|these)$/;
  const plain =
    subject.length > 0 &&
    (opens.test(subject[0].lower) ||
      /^\p{Lu}/u.test(subject[0].text) ||
      (subject.length === 1 && /^[a-z]+s$/.test(subject[0].text)));
  // "what charges were brought": all of it is the subject. "what role Berg would play", "how close it was": not turned.
  const counted =
    /^(?:what|which)$/.test(asks.lower) &&
    subject.length > 0 &&
    !opens.test(subject[0].lower) &&
    /^\p{Ll}/u.test(subject[0].text);
  if (counted && subject.some(({ text, lower }) => opens.test(lower) || /^\p{Lu}/u.test(text))) return undefined;
  if (!counted && ((subject.length > 0 && !plain) || asks.lower === 'which')) return undefined;
  const isSubject = counted || (verb === 0 && /^(?:who|what)$/.test(asks.lower));
  if (rest.length === 0 || (subject.length === 0 && !isSubject) || !isComplete(withoutStranded(rest))) return undefined;
  // "how much money the town will need": what is counted stands before the subject.
  if (manner && /^(?:much|many)$/.test(clause[0].lower)) return undefined;
  const fault = (isSubject ? undefined : faultOfSubject(subject, text)) ?? faultOfPredicate(rest, subject);
  const lead = [
    asks.text[0].toUpperCase() + asks.text.slice(1),
    ...clause.slice(0, manner).map(({ text: one }) => one),
  ];
  const auxiliary = clause[verb].lower === 'would' ? 'will' : clause[verb].lower;
  const before = join([...subject], text);
  const own = `${before} ${join(rest, text)}`.trim();
  return {
    text: counted
      ? `${lead.join(' ')} ${before} ${auxiliary} ${join(rest, text)}?`
      : `${lead.join(' ')} ${auxiliary} ${own}?`,
    title: {
      text: own,
      subject: subject.length > 0 ? subject : [asks],
      predicate: rest,
      names: namesUsed(clause),
      ...(fault && { fault }),
    },
  };
}
