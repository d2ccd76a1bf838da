import { english } from '../words.js';
import {
  actVerbs,
  cutPoints,
  danglers,
  figures,
  knownHeads,
  leaning,
  possessives,
  prepositions,
  pronouns,
  vagueHeads,
} from './words.js';
import { isWord, type Word } from './clauses.js';

const LONGEST = 90;

/** Verbs that say enough alone. */
const COMPLETE =
  /^(?:resigned|died|arrived|began|ended|opened|closed|left|met|collapsed|crashed|escaped|fled|retired|surrendered|erupted|exploded|disappeared|quit|withdrew|married|divorced|reopened|resumed|started|premiered|convened|returned|sank|stepped)$/;

/** The words as the article has them; a space stands for what was left out between them. */
export function join(words: readonly Word[], text: string): string {
  let title = '';
  words.forEach((word, index) => {
    const previous = words[index - 1];
    if (previous) {
      const between = text.slice(previous.end, word.start);
      title += /^\s*$/.test(between) ? between.replace(/\s+/g, ' ') : ' ';
    }
    title += word.text;
  });
  return title;
}

function withoutDanglers(words: readonly Word[]): Word[] {
  const kept = [...words];
  while (kept.length && (danglers.has(kept[kept.length - 1].lower) || !isWord(kept[kept.length - 1]))) kept.pop();
  return kept;
}

/** Shortens the predicate before a preposition until the title fits; `undefined` where that leaves too little. */
function fit(words: readonly Word[], verb: number, text: string): Word[] | undefined {
  let kept = withoutDanglers(words);
  while (join(kept, text).length > LONGEST) {
    let cut = kept.length - 1;
    while (cut > verb + 1 && !cutPoints.has(kept[cut].lower)) cut -= 1;
    if (cut <= verb + 1) return undefined;
    kept = withoutDanglers(kept.slice(0, cut));
  }
  return kept;
}

const isVague = ({ lower }: Word): boolean => vagueHeads.has(lower) || vagueHeads.has(lower.replace(/s$/, ''));
const isName = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

/** What keeps a subject from saying who it was, in words an editor can act on. */
export function faultOfSubject(subject: readonly Word[], text: string): string | undefined {
  const [first] = subject;
  if (!first) return 'The clause names nobody who acts.';
  const pronoun = /^(?:I|he|she|it|they|we|you|that|there|here|this|who)['’]/i.test(first.text)
    ? first
    : pronouns.has(first.lower) && first.text !== 'US'
      ? first
      : undefined;
  if (pronoun) return `“${pronoun.text}” needs the name it stands for.`;
  if (possessives.has(first.lower) || /^(?:my|our|your)$/.test(first.lower))
    return `“${first.text}” needs the name it stands for.`;
  const head = subject[subject.length - 1];
  const named = subject.some(
    (word, index) => isName(word) && (index > 0 || !/^(?:the|a|an|two|three|other|such)$/i.test(word.text)),
  );
  if (!named && subject.some(word => possessives.has(word.lower))) return `“${join(subject, text)}” needs a name.`;
  if (/^(?:other|others|such|both)$/.test(first.lower)) return `“${join(subject, text)}” needs a name.`;
  const vague = isVague(head) || (subject.length === 2 && first.lower === 'the' && !knownHeads.has(head.lower));
  if (!named && /^(?:the|two|three|four|five)$/.test(first.lower) && vague)
    return `“${join(subject, text)}” needs a name.`;
  return undefined;
}

function faultOfPredicate(predicate: readonly Word[], subject: readonly Word[]): string | undefined {
  const pronoun = predicate.find(
    word =>
      pronouns.has(word.lower) &&
      word.text !== 'US' &&
      !/^(?:one|both|another|others|themselves|himself|herself|itself|who|this|these|those)$/.test(word.lower),
  );
  if (pronoun) return `“${pronoun.text}” needs the name it stands for.`;
  // "raised those worries": which?
  const pointsOut = predicate.find(
    ({ lower }, index) => /^(?:those|these|such)$/.test(lower) && /^\p{Ll}/u.test(predicate[index + 1]?.text ?? ''),
  );
  if (pointsOut && !/^(?:who|of|that|in|from)$/.test(predicate[predicate.indexOf(pointsOut) + 1].lower))
    return `“${pointsOut.text}” needs a name.`;
  // "cleared the move": the sentence before says which.
  const pointing = predicate.findIndex(
    ({ lower }, index) =>
      lower === 'the' &&
      predicate[index + 1] !== undefined &&
      isVague(predicate[index + 1]) &&
      /^[a-z]/.test(predicate[index + 1].text) &&
      (predicate[index + 2] === undefined || /^(?:in|on|at|from|and|with)$/.test(predicate[index + 2].lower)),
  );
  if (pointing >= 0) return `“the ${predicate[pointing + 1].text}” needs a name.`;
  const possessive = predicate.find(word => possessives.has(word.lower));
  // "Inspectors" has its capital from the sentence.
  const isNamed = subject.some(isName) && !(subject.length === 1 && /s$/.test(subject[0].text));
  if (possessive && !isNamed) return `“${possessive.text}” needs the name it stands for.`;
  return undefined;
}

/** Ends a predicate before the phrase that hangs: "found cracks" of "found cracks in two of its girders". */
function withoutHanging(predicate: readonly Word[], text: string): readonly Word[] | undefined {
  const hangs = predicate.findIndex(({ lower }) => possessives.has(lower) || (pronouns.has(lower) && lower !== 'us'));
  for (let cut = hangs - 1; cut > 1; cut--) {
    if (!cutPoints.has(predicate[cut].lower)) continue;
    const kept = predicate.slice(0, cut);
    return english.contentStems(join(kept, text)).size > 1 ? kept : undefined;
  }
  return undefined;
}

export interface Title {
  text: string;
  /** Why an editor should look at it. */
  fault?: string;
}

/** A title out of a subject and a predicate (verb first); `undefined` where none can be made that reads as a sentence. */
export function titleOf(subject: readonly Word[], predicate: readonly Word[], text: string): Title | undefined {
  return titleFrom(
    subject.filter(({ lower }) => !leaning.has(lower)),
    predicate.filter(({ lower }) => !leaning.has(lower)),
    text,
  );
}

function titleFrom(subject: readonly Word[], predicate: readonly Word[], text: string): Title | undefined {
  if (subject.length === 0 || subject.length > 14 || prepositions.has(subject[0].lower)) return undefined;
  if (
    !subject.every(isWord) ||
    /^[a-z]+(?:ing|[’']s)$|^[$£€\d].*[.%]/.test(subject[0].text) ||
    subject.some(({ lower }) => figures.has(lower))
  ) {
    return undefined;
  }
  const words = fit([...subject, ...predicate], subject.length, text);
  if (!words || words.length <= subject.length) return undefined;
  // "An opportunity he missed debated": a pronoun within is a clause that was not told apart.
  if (subject.slice(1).some(word => pronouns.has(word.lower) && word.text !== 'US')) return undefined;
  const kept = words.slice(subject.length);
  const [verb] = kept;
  const auxiliary = /^(?:was|were|is|are|had|will)$/.test(verb.lower);
  if (kept.length === 1 && !COMPLETE.test(verb.lower)) return undefined;
  if (kept.length === 1 && actVerbs.has(verb.lower)) return undefined;
  if (auxiliary && kept.length < 2) return undefined;
  const title = join(words, text);
  if (/\bwas conducted$|\bclosed (?:down|up|at) (?:at )?[$£€\d]|\b(?:one|ones|them)$/.test(title)) return undefined;
  if (/["“”]|''|``|[<>{}|]/.test(title) || english.contentStems(title).size < 2) return undefined;
  const fault = faultOfSubject(subject, text) ?? faultOfPredicate(kept, subject);
  const shorter = fault && withoutHanging(kept, text);
  if (shorter) return titleFrom(subject, shorter, text);
  return { text: title[0].toUpperCase() + title.slice(1), ...(fault && { fault }) };
}
