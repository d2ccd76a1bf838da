import { inEnglish } from '../../../findings/finding.js';
import { gazetteer } from '../places/gazetteer.js';
import { isWord, type Clause, type Word } from './clauses.js';
import { namesUsed } from './naming.js';
import { subjectOf } from './subjects.js';
import { faultOfSubject, join, type Title } from './title.js';
import { figures, functionWords, possessives } from './words.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

/** To say this is to tell the public something. */
const TELLS =
  /^(?:said|announced|confirmed|acknowledged|admitted|conceded|disclosed|revealed|reported|warned|testified|insisted|declared|ruled|denied|promised|vowed|pledged|agreed|decided|argued|stated|predicted|stressed|emphasized|emphasised|concluded)$/;

const LONGEST = 140;
const MOST_WORDS = 24;
const FEWEST_WORDS = 4;

/** Stands for whoever speaks: "said that she would resign", "said its troops". */
const OF_SPEAKER: readonly [pronoun: RegExp, speaker: (words: readonly Word[]) => boolean][] = [
  [/^(?:he|she|him|his|her|himself|herself)$/, words => isPerson(words)],
  [/^(?:it|its|itself)$/, words => !isPerson(words) && !isMany(words)],
  [/^(?:they|them|their|themselves)$/, words => isMany(words)],
];
const PERSONAL = /^(?:I|he|she|it|they|we|you|him|her|his|its|them|their|us|our|your|my|me|himself|herself|itself)$/i;

const isMany = (subject: readonly Word[]): boolean =>
  subject.some(({ lower }) => lower === 'and') ||
  /^(?:\p{Ll}{2,}[^s’'\P{L}]s|police|people)$/u.test(subject.at(-1)?.text ?? '');

const OFFICE = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|President|Minister|Secretary|Senator|Governor|Mayor|Judge)\.?$/;
const BODY =
  /^(?:Inc|Corp|Co|Cos|Ltd|Plc|PLC|Group|Court|Council|Committee|Agency|Department|Ministry|House|Senate|Bank|Union|Party|Commission|Board|Government|Association|University|Office|Service|Bureau|Nations|States|Airlines|Motors|News|Times|Post|Journal|Administration|Authority|Foundation)\.?$/;

/** Somebody by name: known as a person, or an office before the name. */
export const isPerson = (subject: readonly Word[]): boolean =>
  subject.some(({ named, text }) => named !== undefined || OFFICE.test(text)) ||
  (subject.length >= 2 &&
    subject.length <= 5 &&
    subject.slice(-2).every(({ text }) => /^\p{Lu}[\p{Ll}.]/u.test(text)) &&
    !subject.some(({ text }) => BODY.test(text)));

/** Why words of what was said need the article beside them. */
function faultOfWords(words: readonly Word[], speaker: readonly Word[]): string | undefined {
  for (const [index, { lower, text, standsFor, unknown }] of words.entries()) {
    if (unknown) return inEnglish('needs-full-name', { words: text });
    if (text === 'US' || !PERSONAL.test(lower)) continue;
    const own = OF_SPEAKER.some(([pronoun, fits]) => pronoun.test(lower) && fits(speaker));
    const other = standsFor !== undefined && !speaker.some(word => standsFor.name.includes(word.text));
    // Whom a pronoun means is sure where nobody and nothing else was named before it.
    const named = words.slice(0, index).some(word => /^\p{Lu}/u.test(word.text) || /^(?:the|an?)$/.test(word.lower));
    if (!own || other || named) return inEnglish('needs-its-name', { words: text });
  }
  return undefined;
}

/** Words of a day's trade or of a company's results: no story. */
const isFigures = (words: readonly Word[]): boolean => words.slice(0, 8).some(({ lower }) => figures.has(lower));

const HANGING =
  /\b(?:this|these|those|such|there|here|today|tomorrow|yesterday|now|ago|also|however|earlier|later)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;

const SPOKEN_MARK = /["“”«»`()[\]]|''/;

/** What is said may end before these. */
const GOES_ON =
  /^(?:but|although|though|while|because|since|as|after|before|when|amid|despite|following|adding|calling|saying|and|which|who|with)$/;

/** Where and in what something was said, which the title leaves out: "in a letter", "at a rally in Larne". */
const CIRCUMSTANCE = /^(?:in|at|on|during|after|through|from|to)$/;
const LONGEST_CIRCUMSTANCE = 10;

/** Parts what was said from what is no part of it. */
const BREAKS_OFF = /^[;:]$|^-{1,2}$|^[–—]$/;
const COMMA = /^[,;:]$|^-{1,2}$|^[–—]$/;

/** Without the mark at its end. */
const trimmed = (words: readonly Word[]): readonly Word[] =>
  words.length && !isWord(words.at(-1)!) ? trimmed(words.slice(0, -1)) : words;

/** The words of what was said, from `from` on, as far as they make a whole in few words. */
function contentFrom(words: readonly Word[], from: number, clauses: readonly Clause[]): readonly Word[] | undefined {
  const ends = clauses
    .filter(({ verb, words: own }) => verb > 0 && verb < own.length - 1)
    .map(({ words: own }) => own.at(-1)!.end);
  for (let end = words.length; end > from + FEWEST_WORDS; end--) {
    const next = words[end];
    if (next && !(COMMA.test(next.text) && GOES_ON.test(words[end + 1]?.lower ?? '')) && !GOES_ON.test(next.lower))
      continue;
    const content = trimmed(words.slice(from, end));
    if (content.length > MOST_WORDS) continue;
    if (content.some(({ text }) => BREAKS_OFF.test(text))) continue;
    if (next && !ends.includes(content.at(-1)!.end)) continue;
    return content;
  }
  return undefined;
}

/** "Bangladesh said on Monday that its troops would join": the saying is what happened on that day. */
export function sayingOf(
  clauses: readonly Clause[],
  at: number,
  words: readonly Word[],
  text: string,
): Title | undefined {
  const clause = clauses[at];
  const verb = clause.words[clause.verb];
  if (!TELLS.test(verb.lower)) return undefined;
  const subject = subjectOf(clauses, at, text).filter(({ lower }) => !SPARE.test(lower));
  const rest = clause.words.slice(clause.verb + 1).filter(word => !SPARE.test(word.lower) && isWord(word));
  const place = words.indexOf(verb);
  const last = words.indexOf(clause.words.at(-1)!);
  const next = clauses[at + 1];
  const goesOn = next !== undefined && /^(?:that|said)$/.test(next.opener) && (next.verb > 0 || next.opener === 'that');
  const aside = rest.length > 0 && CIRCUMSTANCE.test(rest[0].lower) && rest.length <= LONGEST_CIRCUMSTANCE;
  if (goesOn && (rest.length === 0 || (aside && next.opener === 'that')))
    return saidBy(subject, verb, contentFrom(words, words.indexOf(next.words[0]), clauses), text);
  // "On Monday, Ada Berg, the mayor, said the ferry would stay."
  if (clause.verb === 0 && clause.opener === ',' && at > 0 && !aside && tellsWhole(rest))
    return saidBy(subject, verb, contentFrom(words, words.indexOf(rest[0]), clauses), text);
  if (at === 0 || clause.opener !== ',' || (rest.length > 0 && !aside) || goesOn) return undefined;
  // "Its troops would join, Bangladesh said on Monday."
  if (clauses[0].opener !== '' || clauses[0].verb < 1 || (last < words.length - 2 && !aside)) return undefined;
  const [opening, second] = words;
  const comma = words.indexOf(clause.words[0]) - 1;
  const spelled = withinSentence(opening, second, text);
  const before = words.slice(0, comma);
  if (!spelled || place < comma || /^(?:but|and|so|or|yet|if|when|while|as|because)$/.test(opening.lower))
    return undefined;
  if (before.some(({ text: one }) => BREAKS_OFF.test(one))) return undefined;
  return saidBy(subject, verb, [spelled, ...before.slice(1)], text);
}

/** Begins with somebody or something, and a verb comes after it. */
const tellsWhole = (words: readonly Word[]): boolean =>
  (/^(?:the|an?|its|his|her|their|he|she|it|they|no|some|many|most)$/.test(words[0]?.lower ?? '') ||
    words[0]?.named !== undefined) &&
  words.some(
    ({ lower }, index) => index > 0 && /^(?:will|would|had|has|have|was|were|is|are|could|did|does)$/.test(lower),
  );

const SPARE = /^(?:also|later|earlier|privately|publicly|recently|again|then|repeatedly)$/;

/** A word that opens a sentence, as it is written within one; `undefined` where the article doesn't tell. */
function withinSentence(word: Word, next: Word | undefined, text: string): Word | undefined {
  if (word.named ?? !/^\p{Lu}\p{Ll}*$/u.test(word.text)) return word;
  const lower = { ...word, text: word.text.toLowerCase() };
  if (functionWords.has(word.lower) || /^(?:two|three|four|five|all|many|several|both)$/.test(word.lower)) return lower;
  if ((next && /^\p{Lu}/u.test(next.text)) || gazetteer.has(word.text)) return word;
  if (leanRegExp(`[\\p{Ll},] ${word.text}\\b`, 'u').test(text)) return word;
  return leanRegExp(`[\\p{L},] ${word.lower}\\b`, 'u').test(text) ? lower : undefined;
}

function saidBy(
  subject: readonly Word[],
  verb: Word,
  content: readonly Word[] | undefined,
  text: string,
): Title | undefined {
  if (!content) return undefined;
  if (subject.length === 0 || subject.length > 10 || !subject.every(isWord)) return undefined;
  if (content.length > MOST_WORDS || content.length < FEWEST_WORDS || isFigures(content)) return undefined;
  const last = content.at(-1)!;
  if (SPOKEN_MARK.test(text.slice(content[0].start, last.end + 3)) || HANGING.test(join(content, text)))
    return undefined;
  const [first] = subject;
  const who = first.standsFor;
  const speaker = who
    ? [{ ...first, text: who.name, lower: who.name.toLowerCase(), named: who }, ...subject.slice(1)]
    : subject;
  const predicate = [verb, ...content];
  const that = /\bthat\s*$/.test(text.slice(verb.end, content[0].start)) ? 'that ' : '';
  const told = `${join(speaker, text)} ${verb.text} ${that}${join(content, text)}`;
  if (told.length > LONGEST) return undefined;
  const fault =
    faultOfSubject(speaker, text) ??
    (possessives.has(first.lower) ? inEnglish('needs-its-name', { words: first.text }) : undefined) ??
    faultOfWords(content, speaker);
  return {
    text: told[0].toUpperCase() + told.slice(1),
    subject: speaker,
    predicate,
    names: namesUsed([...speaker, ...content]),
    ...(fault && { fault }),
  };
}
