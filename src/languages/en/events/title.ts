import { inEnglish } from '../../../findings/finding.js';
import { english } from '../words.js';
import {
  actVerbs,
  cutPoints,
  danglers,
  figures,
  functionWords,
  knownHeads,
  leaning,
  possessives,
  prepositions,
  pronouns,
  vagueHeads,
} from './words.js';
import type { Span } from '../../../article/types.js';
import { isMany, isParticiple, isWord, type Word } from './clauses.js';
import { ROLE_NOUNS } from '../people/titles.js';
import { namesUsed } from './naming.js';

const LONGEST = 120;

/** Verbs that say enough alone. */
const COMPLETE =
  /^(?:resigned|died|arrived|began|ended|opened|closed|left|met|collapsed|crashed|escaped|fled|retired|surrendered|erupted|exploded|disappeared|quit|withdrew|married|divorced|reopened|resumed|started|premiered|convened|returned|sank|stepped|concluded|failed|emerged|finished|stopped|passed|expired|burned|spread|sued|relented|apologized|apologised|survived|drowned|intervened|abdicated)$/;

/** The words as the article has them; a space stands for what was left out between them. */
export function join(words: readonly Word[], text: string): string {
  let title = '';
  words.forEach((word, index) => {
    const previous = words[index - 1];
    if (previous) {
      const between = text.slice(previous.end, word.start);
      title += previous.end <= word.start && /^\s*$/.test(between) ? between.replace(/\s+/g, ' ') : ' ';
    }
    title += word.text;
  });
  return title;
}

/** "chose Larne's sparkling" of "Larne's sparkling, modern quay": the noun comes behind the comma. */
function isCutInAdjectives(words: readonly Word[], text: string): boolean {
  const [before, last] = words.slice(-2);
  if (!before || !last || !/^(?:the|an?|its|his|her|their)$|[’']s$/.test(before.lower) || !/^\p{Ll}/u.test(last.text))
    return false;
  const next = /^, (\p{Ll}[\p{L}-]*) (?:\p{L}+ ){0,2}\p{L}/u.exec(text.slice(last.end, last.end + 60))?.[1];
  return next !== undefined && !functionWords.has(next) && !isParticiple(next) && !/ing$/.test(next);
}

/** May be left out at a title's end; any other word that can't stand there tells that what follows was cut off. */
const SPARE = /^(?:also|then|later|earlier|early|late|again|only|just|both|so|nearly|almost|\W+)$/;

/** Without what can't end a title; `undefined` where more was meant to follow. */
function withoutDanglers(words: readonly Word[]): Word[] | undefined {
  const kept = [...words];
  const lastOf = () => kept[kept.length - 1];
  while (kept.length && (danglers.has(lastOf().lower) || !isWord(lastOf()))) {
    if (!SPARE.test(lastOf().lower)) return undefined;
    kept.pop();
  }
  // "in ruling", "a lawsuit alleging": what?
  if (kept.length && OPEN_ING.test(lastOf().text)) return undefined;
  if (
    /ing$/.test(lastOf()?.text ?? '') &&
    /^(?:the|a|an|its|his|her|their)$/.test(kept.at(-2)?.lower ?? '') &&
    !/^(?:meeting|hearing|building|ruling|wedding|bombing|shooting|funding|killing|filing|listing|offering|opening|spending|training|voting|warning|evening|morning|beginning|being|king|ring|wing|thing)$/.test(
      lastOf().lower,
    )
  )
    return undefined;
  return kept;
}

/** Can these words end a sentence? */
export const isComplete = (words: readonly Word[]): boolean => withoutDanglers(words)?.length === words.length;

/** Participles that need an object. */
const OPEN_ING =
  /^(?:alleging|saying|claiming|showing|arguing|accusing|calling|demanding|ruling|asking|telling|warning|urging|making|taking|giving|using|seeking|citing|noting|including|holding|putting|keeping|leaving|causing|allowing|requiring|ordering|forcing|naming|declaring|announcing|suggesting|stating|promising|hoping|wanting|trying|being|having|regarding|concerning|involving|according)$/;

/** Shortens the predicate before a preposition until the title fits; `undefined` where that leaves too little. */
function fit(words: readonly Word[], verb: number, text: string, least: number): Word[] | undefined {
  let kept = withoutDanglers(words) ?? withoutCutOff(words, verb, least);
  while (kept && join(kept, text).length > LONGEST) {
    let cut = kept.length - 1;
    while (cut > verb + 1 && !cutPoints.has(kept[cut].lower)) cut -= 1;
    if (cut <= verb + 1 || cut < verb + least) return undefined;
    kept = withoutDanglers(kept.slice(0, cut));
  }
  return kept;
}

/** Without the phrase whose end was cut off: "fined the bank for its part in a scheme" of "… in which thousands". */
function withoutCutOff(words: readonly Word[], verb: number, least: number): Word[] | undefined {
  if (!/^(?:in|on|at|for|from|with|by|of|to|under|through|during)$/.test(words.at(-1)!.lower)) return undefined;
  const kept = words.slice(0, -1);
  // what is asked of, voted on: the word goes with the verb
  const noun = kept.at(-1);
  if (kept.length < verb + Math.max(least, 3) || !noun || !/^[\p{L}\d]/u.test(noun.text) || /ed$/.test(noun.lower))
    return undefined;
  return kept.slice(verb).some(({ lower }) => /^(?:the|an?|his|her|its|their)$/.test(lower))
    ? withoutDanglers(kept)
    : undefined;
}

const isVague = ({ lower }: Word): boolean =>
  vagueHeads.has(lower) || vagueHeads.has(lower.replace(/s$/, '')) || vagueHeads.has(lower.replace(/ies$/, 'y'));
const isName = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

/** What keeps a subject from saying who it was, in words an editor can act on. */
export function faultOfSubject(subject: readonly Word[], text: string): string | undefined {
  const [first] = subject;
  const unknown = subject.find(word => word.unknown);
  if (unknown) return inEnglish('needs-full-name', { words: unknown.text });
  if (!first) return inEnglish('nobody-acts');
  const pronoun = /^(?:I|he|she|it|they|we|you|that|there|here|this|who)['’]/i.test(first.text)
    ? first
    : pronouns.has(first.lower) && first.text !== 'US' && first.lower !== 'both'
      ? first
      : undefined;
  if (pronoun) return inEnglish('needs-its-name', { words: pronoun.text });
  if (possessives.has(first.lower) || /^(?:my|our|your|that)$/.test(first.lower))
    return inEnglish('needs-its-name', { words: first.text });
  const head = subject[subject.length - 1];
  const named = subject.some(
    (word, index) => isName(word) && (index > 0 || !/^(?:the|a|an|two|three|other|such)$/i.test(word.text)),
  );
  // "the Florida senator": who, the sentence before says.
  if (first.lower === 'the' && ROLE_NOUNS.has(head.lower) && subject.every(word => !word.named))
    return inEnglish('needs-name', { words: join(subject, text) });
  if (!named && subject.some(word => possessives.has(word.lower)))
    return inEnglish('needs-name', { words: join(subject, text) });
  if (
    /^(?:other|others|such)$/.test(first.lower) ||
    (first.lower === 'both' && subject.every(({ lower }) => lower !== 'and'))
  )
    return inEnglish('needs-name', { words: join(subject, text) });
  const vague = isVague(head) || (subject.length === 2 && first.lower === 'the' && !knownHeads.has(head.lower));
  if (!named && /^(?:the|two|three|four|five)$/.test(first.lower) && vague)
    return inEnglish('needs-name', { words: join(subject, text) });
  return undefined;
}

/** "The last train left Larne": of what stopped or began at a place that is named there is but one last, one first. */
const isEndOfARow = (subject: readonly Word[], predicate: readonly Word[]): boolean =>
  subject.length === 3 &&
  subject[0].lower === 'the' &&
  /^(?:first|last|final)$/.test(subject[1].lower) &&
  !ROLE_NOUNS.has(subject[2].lower) &&
  predicate.some(isName);

/** Is there something before "it" or "they" that they can stand for? */
function hasNounFor({ lower, start }: Word, words: readonly Word[]): boolean {
  const before = words.filter(word => word.start < start);
  if (/^(?:they|them|their)$/.test(lower))
    return before.some(({ text }) => /^(?:\p{L}{2,}[^s’'\P{L}]s|people|women|men|children|police)$/u.test(text));
  if (!/^(?:it|its)$/.test(lower)) return false;
  return before.some(
    ({ lower: one }, index) => /^(?:an?|the|every|each)$/.test(one) && before[index + 1] !== undefined,
  );
}

/** "A second ship will join it": not the subject, or it were "itself". */
function isOwnObject({ lower, start }: Word, predicate: readonly Word[]): boolean {
  const before = predicate.filter(word => word.start < start);
  const after = predicate.find(word => word.start > start);
  return (
    /^(?:it|them)$/.test(lower) &&
    (!after || prepositions.has(after.lower) || /^(?:and|or|again|soon|later|next|this)$/.test(after.lower)) &&
    !before.some(word => /^(?:that|whether|if|how|why|what|because|when|while|sa(?:y|ys|id|ying))$/.test(word.lower))
  );
}

/** "Norlink announced that it will leave": the one who says so. */
function isSayer(word: Word, predicate: readonly Word[], subject: readonly Word[]): boolean {
  const at = predicate.indexOf(word);
  const first = predicate[1]?.lower === 'that' ? 2 : 1;
  if (at !== first || !/^(?:it|he|she|they)$/.test(word.lower)) return false;
  if (
    !/^(?:announced|declared|decided|agreed|confirmed|promised|vowed|pledged|ruled|disclosed|revealed)$/.test(
      predicate[0].lower,
    )
  )
    return false;
  // "that it is a matter of days"
  const state = /^(?:is|was|isn't|wasn't)$/.test(predicate[at + 1]?.lower ?? '');
  if (word.lower === 'it' && state && !isParticiple(predicate[at + 2]?.lower ?? '')) return false;
  const many = isMany(subject);
  return many === (word.lower === 'they') && isName(subject.at(-1)!) !== many;
}

export function faultOfPredicate(predicate: readonly Word[], subject: readonly Word[]): string | undefined {
  const unknown = predicate.find(word => word.unknown);
  if (unknown) return inEnglish('needs-full-name', { words: unknown.text });
  const name = join(subject, '');
  const pronoun = predicate.find(
    word =>
      pronouns.has(word.lower) &&
      !(word.standsFor && name.includes(word.standsFor.name)) &&
      !hasNounFor(word, isOwnObject(word, predicate) ? predicate : [...subject, ...predicate]) &&
      !isSayer(word, predicate, subject) &&
      word.text !== 'US' &&
      !/^(?:one|both|another|others|themselves|himself|herself|itself|who|this|these|those)$/.test(word.lower),
  );
  if (pronoun) return inEnglish('needs-its-name', { words: pronoun.text });
  // "raised those worries": which?
  const pointsOut = predicate.find(
    ({ lower }, index) => /^(?:those|these|such)$/.test(lower) && /^\p{Ll}/u.test(predicate[index + 1]?.text ?? ''),
  );
  if (pointsOut && !/^(?:who|of|that|in|from)$/.test(predicate[predicate.indexOf(pointsOut) + 1].lower))
    return inEnglish('needs-name', { words: pointsOut.text });
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
  const isNamed =
    subject.some(isName) && (subject[0].named !== undefined || subject.length > 1 || !/s$/.test(subject[0].text));
  if (possessive && !isNamed && !hasNounFor(possessive, [...subject, ...predicate]))
    return inEnglish('needs-its-name', { words: possessive.text });
  return undefined;
}

/** Ends a predicate before the phrase that hangs: "found cracks" of "found cracks in two of its girders". */
function withoutHanging(predicate: readonly Word[], text: string): readonly Word[] | undefined {
  const hangs = predicate.findIndex(
    ({ lower, unknown }) => unknown || possessives.has(lower) || (pronouns.has(lower) && lower !== 'us'),
  );
  for (let cut = hangs - 1; cut > 1; cut--) {
    if (!cutPoints.has(predicate[cut].lower)) continue;
    const kept = predicate.slice(0, cut);
    return english.contentStems(join(kept, text)).size > 1 ? kept : undefined;
  }
  return undefined;
}

/** "Hungary were invited": the end of a list whose beginning was cut off. */
const isOne = (subject: readonly Word[]): boolean =>
  subject.every(({ lower }) => lower !== 'and') &&
  /^\p{Lu}\p{Ll}+[^s\P{Ll}]$/u.test(subject.at(-1)!.text) &&
  subject.length < 3;

/** Participles and verbs that say too little alone: "was named". */
const NEEDS_MORE =
  /^(?:named|appointed|called|told|asked|given|forced|ordered|sent|used|allowed|seen|described|expected|made|taken|put|held|set|brought|shown|considered|left|told|vowed|vote|expressed|began|started|agreed|decided|announced|declared|confirmed|ruled|voted|pledged|promised|ordered|urged|warned|denied|wanted|tried|sought|received|gave|took|got|had|kept|lost|won|led|became|joined|met|saw)$/;

const NEEDS_OBJECT =
  /^(?:won|lost|led|beat|defeated|took|gave|got|made|held|kept|passed|approved|rejected|signed|carried|joined|entered)$/;

export interface Title {
  text: string;
  /** The words of its subject and of its predicate. */
  subject: readonly Word[];
  predicate: readonly Word[];
  /** Where the names stand in full that it gives. */
  names: Span[];
  /** Why an editor should look at it. */
  fault?: string;
}

/** "An islet Norway grabbed", "The $3 million Berg raised", "A poll released actually": a clause that was not told apart. */
function hasClauseWithin(subject: readonly Word[]): boolean {
  const isNamed = (word: Word) => word.named !== undefined || /^\p{Lu}\p{Ll}/u.test(word.text);
  const [first] = subject;
  const name = subject.findIndex((word, index) => index > 0 && isNamed(word));
  const before = subject[name - 1]?.lower ?? '';
  if (
    name === subject.length - 1 &&
    name > 1 &&
    first.lower === 'an' &&
    /^[a-z]/.test(before) &&
    !prepositions.has(before)
  )
    return true;
  if (name > 0 && /^(?:million|billion|trillion)$|^[$£€]\d/.test(before)) return true;
  const last = subject.at(-1)!.lower;
  const beforeVerb = /ly$/.test(last) ? (subject.at(-2)?.lower ?? '') : last;
  return subject.length > 2 && /^(?:released|published|conducted|issued|announced|aimed)$/.test(beforeVerb);
}

/** "The sale of the ferry was announced": whole, for what was announced stands before it. */
const isSaidOfThing = (subject: readonly Word[], [be, participle]: readonly Word[]): boolean =>
  /^(?:was|were)$/.test(be.lower) &&
  /^(?:announced|confirmed|held|received|signed|shown|approved)$/.test(participle?.lower ?? '') &&
  subject.length > 2 &&
  subject.every(({ named, unknown }) => named === undefined && !unknown) &&
  subject.some(({ lower }) => /^(?:of|between|on|for)$/.test(lower));

/** A title out of a subject and a predicate (verb first); `undefined` where none can be made that reads as a sentence. */
export function titleOf(
  subject: readonly Word[],
  predicate: readonly Word[],
  text: string,
  /** So many words of the predicate must be kept. */
  least = 0,
): Title | undefined {
  const [first] = subject;
  // "He resigned": whoever that is.
  const who = first?.standsFor;
  const named = who
    ? [{ ...first, text: who.name, lower: who.name.toLowerCase(), named: who }, ...subject.slice(1)]
    : subject;
  return titleFrom(
    named.filter(({ lower }) => !leaning.has(lower)),
    predicate.filter(({ lower }) => !leaning.has(lower)),
    text,
    least,
  );
}

const NO_NOUN =
  /^(?:comes|goes|says|becomes|remains|includes|requires|allows|seems|appears|argues|insists|knows|thinks|believes|wants|keeps|gets|makes|takes|gives|holds)$/;
const TIME = /^(?:morning|day|night|evening|afternoon|week|weekend|month|year|moment|time|minute|hour|instant)$/;

/** "declared in Narva": what was declared stands in a quotation. */
const SAYS =
  /^(?:said|declared|announced|confirmed|added|admitted|denied|promised|vowed|insisted|acknowledged|conceded|revealed|disclosed|stated|noted|remarked|replied|explained|argued|claimed)$/;
const CIRCUMSTANCES = /^(?:in|at|on|during|after|before|from|outside|by)$/;

function titleFrom(
  subject: readonly Word[],
  predicate: readonly Word[],
  text: string,
  least: number,
): Title | undefined {
  if (subject.length === 0 || subject.length > 14) return undefined;
  const counts = /^(?:about|around|over|under)$/.test(subject[0].lower) && /^\d/.test(subject[1]?.text ?? '');
  if (prepositions.has(subject[0].lower) && !counts) return undefined;
  // "The planned march comes as members will": a verb that was not told apart.
  if (subject.some(({ text: word }) => NO_NOUN.test(word))) return undefined;
  // "The morning Berg opened the quay, she spoke": a time, and no clause of its own.
  if (/^(?:the|that|this|every)$/.test(subject[0].lower) && subject.length > 2 && TIME.test(subject[1].lower))
    return undefined;
  if (
    !subject.every(isWord) ||
    /^[a-z]+(?:ing|[’']s)$|^[$£€\d].*[.%]/.test(subject[0].text) ||
    subject.some(({ lower }) => figures.has(lower))
  ) {
    return undefined;
  }
  const words = fit([...subject, ...predicate], subject.length, text, least);
  if (!words || words.length <= subject.length) return undefined;
  if (hasClauseWithin(subject)) return undefined;
  // "An opportunity he missed debated": a pronoun within is a clause that was not told apart.
  if (subject.slice(1).some(word => pronouns.has(word.lower) && word.text !== 'US')) return undefined;
  if (isCutInAdjectives(words, text)) return undefined;
  const kept = words.slice(subject.length);
  const [verb] = kept;
  const auxiliary = /^(?:was|were|is|are|had|will)$/.test(verb.lower);
  if (kept.length === 1 && !COMPLETE.test(verb.lower)) return undefined;
  if (kept.length === 1 && actVerbs.has(verb.lower)) return undefined;
  if (auxiliary && kept.length < 2) return undefined;
  if (/^(?:were|are|have)$/.test(verb.lower) && isOne(subject)) return undefined;
  if (kept.length < 3 && NEEDS_MORE.test(kept.at(-1)!.lower) && !isSaidOfThing(subject, kept)) return undefined;
  // "won narrowly": what?
  if (kept.length > 1 && NEEDS_OBJECT.test(verb.lower) && kept.slice(1).every(({ lower }) => /ly$/.test(lower)))
    return undefined;
  if (SAYS.test(verb.lower) && CIRCUMSTANCES.test(kept[1]?.lower ?? '')) return undefined;
  const title = join(words, text);
  if (
    /\b(?:(?:pro|anti|non|ex|post|pre)-\p{L}+|to (?:seek|make|take|give|get|help|avoid|pursue|become|bring|keep)|as much)$/u.test(
      title,
    ) &&
    kept.length > 1
  )
    return undefined;
  if (/\bwas conducted$|\bclosed (?:down|up|at) (?:at )?[$£€\d]|\b(?:one|ones|them)$/.test(title)) return undefined;
  if (/["“”]|''|``|[<>{}|]/.test(title) || english.contentStems(title).size < 2) return undefined;
  const fault =
    (isEndOfARow(subject, kept) ? undefined : faultOfSubject(subject, text)) ?? faultOfPredicate(kept, subject);
  const shorter = fault && withoutHanging(kept, text);
  if (shorter && shorter.length >= least) return titleFrom(subject, shorter, text, least);
  return {
    text: title[0].toUpperCase() + title.slice(1),
    subject,
    predicate: kept,
    names: namesUsed(words),
    ...(fault && { fault }),
  };
}
