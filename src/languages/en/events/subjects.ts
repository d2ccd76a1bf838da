import type { Clause, Word } from './clauses.js';
import { isParticiple } from './clauses.js';
import { openers, prepositions } from './words.js';

const RELATIVE = /^(?:who|who's|which|whose|whom|where)$/;
/** Open a phrase, where no verb follows: "after a long flight". */
const AT_SOME_POINT = /^(?:since|after|before|as|amid|despite|following|when|while|though|although)$/;
const BESIDE = /^(?:[,()—–…]|-{1,2})$/;

/** Stands before the subject and is none: "In a statement,", "Speaking in Riga,", "Cited by police,", "Also". */
export function isFronted({ words, opener, verb }: Clause): boolean {
  const [first, second] = words;
  return (
    prepositions.has(first.lower) ||
    /^(?:along|together|because|due|thanks|instead|ahead|more|less)$/.test(first.lower) ||
    (verb < 0 && AT_SOME_POINT.test(opener)) ||
    (openers.has(first.lower) && words.length === 1) ||
    /^(?:[a-zÀ-ỿ]+ly|also|later|once|then|now|still|instead|again)$/i.test(first.text) ||
    /[a-z]ing$/.test(first.lower) ||
    (isParticiple(first.lower) && second !== undefined && prepositions.has(second.lower)) ||
    /^(?:a|one|two|three|several|[a-z]+) (?:days?|weeks?|months?|years?)$/.test(`${first.lower} ${second?.lower ?? ''}`)
  );
}

/** Something that stands between commas beside a name: "the minister", "who is 44", "of St. Albans". */
const isBeside = (clause: Clause): boolean =>
  RELATIVE.test(clause.opener) ||
  (clause.verb < 0 && (BESIDE.test(clause.opener) || AT_SOME_POINT.test(clause.opener)));

const IN_NAME = /^(?:\p{Lu}|\d|&$|of$|de$|bin$|van$|von$)/u;

/** What ", who" or ", which" speaks of: the name, or for a thing the phrase from its article on, that stands right before. */
export function spokenOf({ words, verb }: Clause, opener: string): readonly Word[] {
  let from = words.length;
  while (from > 0 && IN_NAME.test(words[from - 1].text)) from -= 1;
  while (from < words.length && /^(?:of|&)$/.test(words[from].lower)) from += 1;
  const name = words.slice(from);
  if (name.length > 5) return [];
  const before = words[from - 1]?.lower ?? '';
  // "a commentator in Nevada, who": not the place.
  const known = name.length > 0 && (name.some(({ named }) => named !== undefined) || opener === 'who');
  if (known && !/^(?:in|at|from|near|and|or|the|a|an)$/.test(before)) return name;
  if (name.length > 0 && from === 0) return name;
  if (opener !== 'which') return [];
  let article = words.length - 1;
  while (article > verb && !/^(?:the|an?)$/.test(words[article].lower)) article -= 1;
  const phrase = words.slice(Math.max(0, article));
  const plain = phrase.every(
    ({ lower }, index) => index === 0 || (!prepositions.has(lower) && !/^(?:and|or|to)$/.test(lower)),
  );
  return plain && phrase.length > 1 && phrase.length < 9 && /^(?:the|an?)$/.test(phrase[0].lower) ? phrase : [];
}

/** "the mayor and a clerk", after "The minister,": the end of a list. */
const endsList = (subject: readonly Word[], between: readonly Clause[]): boolean =>
  subject.some(({ lower }) => /^(?:and|or|&)$/.test(lower)) ||
  !/^(?:the|an?|\p{Lu}.*)$/u.test(subject[0]?.text ?? '') ||
  between.some(
    ({ words }) => /^\p{Lu}/u.test(words[0].text) && words.length < 4 && !/^(?:The|A|An)$/.test(words[0].text),
  );

/**
 * Who acts in a clause: the words before its verb, or, where those stand further off, what they were parted from:
 * "Ada Berg, the mayor, resigned", "met Rubio and left", "Norlink, which was founded in 1990". Empty where that isn't plain.
 */
export function subjectOf(clauses: readonly Clause[], at: number, text: string): readonly Word[] {
  const { words, verb, opener } = clauses[at];
  const before = clauses[at - 1];
  const commaBefore = before && /,\s*$/.test(text.slice(before.words.at(-1)!.end, words[0].start).replace(opener, ''));
  if (RELATIVE.test(opener)) {
    if (verb !== 0 || !before || !/^(?:who|which)$/.test(opener) || !commaBefore) return [];
    return spokenOf(before, opener);
  }
  if (verb > 0) {
    // "leaders who ended wars in Iraq and Iran will": the end of what "who" began.
    if (opener === 'and' && RELATIVE.test(before?.opener ?? '') && verb < 3) return [];
    if (opener !== ',') return words.slice(0, verb);
    // "The minister, the mayor and a clerk voted": the words before the verb are the end of a list.
    let from = at - 1;
    while (from >= 0 && clauses[from].verb < 0) from -= 1;
    const between = clauses.slice(from + 1, at);
    const inFront = between.length > 0 && isFronted(between[0]);
    return between.length === 0 || inFront || !endsList(words.slice(0, verb), between) ? words.slice(0, verb) : [];
  }
  if (verb < 0 || !before) return [];
  if (/^(?:and|but)$/.test(opener))
    return RELATIVE.test(before.opener) || clauses.slice(0, at).some(one => /^(?:who|that)$/.test(one.opener))
      ? []
      : subjectOf(clauses, at - 1, text);
  if (!BESIDE.test(opener)) return [];
  let from = at - 1;
  // "which runs the talks that end in May," is beside the name with all that is in it.
  const isWithin = (one: number) =>
    /^(?:that|who|where|when|whom|whose|as)$/.test(clauses[one].opener) &&
    clauses.slice(0, one).some(({ opener }) => BESIDE.test(opener) || RELATIVE.test(opener));
  while (from > 0 && (isBeside(clauses[from]) || isWithin(from))) from -= 1;
  while (from > 0 && clauses[from].verb < 0 && isBeside(clauses[from]) && clauses[from - 1].verb < 0) from -= 1;
  let first = from;
  while (first < at && clauses[first].verb < 0 && isFronted(clauses[first])) first += 1;
  const held = clauses[first];
  if (first >= at || held.verb >= 0 || RELATIVE.test(held.opener)) return [];
  return held.words;
}
