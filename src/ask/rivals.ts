import type { FlawLanguage } from '../languages/contract/flaws.js';
import type { StandingLanguage } from '../languages/contract/standing.js';
import type { VoiceLanguage } from '../languages/contract/voices.js';
import { isOnEveryLine, leads, passesFor, type Standings } from '../languages/standings.js';
import type { WordLanguage } from '../languages/words.js';
import { occurrences } from '../pack/occurrences.js';
import type { Person } from '../pack/types.js';
import { couldBeTheSame, isCalledIn, isNamedIn } from './names.js';
import { sharesRun } from './shared-run.js';
import type { Voices } from './voices.js';

/** Offered beside the speaker; a quiz shows some of them. */
const MOST_RIVALS = 5;
/** So many a quiz shows: beside those who are quoted no more than make up the number. */
const SHOWN = 3;
/** Two people alone could be told by heads and tails. */
export const FEWEST_RIVALS = 2;

/** What tells who could have said a quotation. */
export interface Telling {
  quoted: ReadonlySet<string | undefined>;
  headline: string;
  words?: WordLanguage;
  flaws?: FlawLanguage;
  standing?: { of: Standings; language: StandingLanguage };
  voices?: { of: Voices; language: VoiceLanguage };
}

/** What whoever speaks makes another say. */
const INNER = /(?<!\p{L})['‘“"][^'’”"]*(?:['’]\p{L}[^'’”"]*)*['’”"]/gu;

/** Who backs somebody is none of those who stand against them. */
function backsOne(text: string, people: readonly Person[], { backs, praises }: VoiceLanguage): boolean {
  return people.some(person =>
    [person.name, person.name.split(' ').at(-1)!, person.name.split(' ')[0]!].some(name =>
      [...occurrences(text, name)].some(
        at => backs.test(text.slice(0, at)) || praises?.test(text.slice(at + name.length)),
      ),
    ),
  );
}

/** Tells of somebody whether the words can’t be theirs, by what these say and by who said them. */
function exclusion(
  speaker: Person,
  text: string,
  people: readonly Person[],
  { headline, words, flaws, standing, voices }: Telling,
): (other: Person) => boolean {
  if (!voices) return () => false;
  const { of, language } = voices;
  const standingOf = standing?.of ?? (() => undefined);
  const isOfSeveral = Boolean(flaws?.speaksForSeveral?.test(text));
  const isOfBody = isOfSeveral && (leads(standingOf(speaker.id)) || standingOf(speaker.id)?.position === 'serves');
  const isOfHeadline = words !== undefined && sharesRun(text, headline, words);
  const isOwnCandidacy = language.ownCandidacy?.test(text.replace(INNER, ' ')) === true;
  const isStanding = (person: Person) => of.stands(person) || standingOf(person.id)?.position === 'candidate';
  const isBacking = backsOne(text, people, language);
  const partyOf = (person: Person) =>
    standingOf(person.id)?.party ??
    of
      .principalsOf(person)
      .map(({ id }) => standingOf(id)?.party)
      .find(Boolean);
  const party = isOfSeveral ? standing?.language.partyIn(text) : undefined;
  return other => {
    if (of.isOut(other, speaker)) return true;
    if (isOfBody && (of.isOfTheMany(other) || standingOf(other.id)?.position === 'private')) return true;
    if (isOfHeadline && isNamedIn(other, headline)) return true;
    if (isBacking && isStanding(other)) return true;
    if (isOwnCandidacy && !isStanding(other)) return true;
    return party !== undefined && (partyOf(other) ?? party) !== party;
  };
}

/** Others who could have said it: those who are heard in the article come first, of these those of like standing. */
export function rivalsOf(speaker: Person, text: string, people: Person[], telling: Telling): Person[] {
  const { standing: standings, voices, quoted } = telling;
  const isAlike = ({ id }: Person) =>
    standings !== undefined && passesFor(standings.of(id), standings.of(speaker.id), text, standings.language);
  const own = standings?.of(speaker.id);
  const isPlain = standings !== undefined && (!own || own.position === 'private' || own.position === 'knows');
  const isOdd = ({ id }: Person) => {
    if (isPlain && isOnEveryLine(standings.of(id))) return true;
    const position = standings?.of(id)?.position;
    return (position === 'past' || position === 'private') && position !== own?.position;
  };
  /** Everybody knows this one, and nobody the speaker. */
  const isAbove = (person: Person) => voices !== undefined && !leads(own) && isOnEveryLine(standings?.of(person.id));
  const isHeard = (person: Person) => (voices?.of.isHeard(person) ?? quoted.has(person.id)) && !isAbove(person);
  const weight = (person: Person) => 2 * +isHeard(person) + +isAlike(person);
  const isOut = exclusion(speaker, text, people, telling);
  const others = people
    .filter(person => person !== speaker && !person.review && !isOdd(person) && !isOut(person))
    .sort((a, b) => weight(b) - weight(a));
  const isOneVoice = (one: Person, other: Person) =>
    voices !== undefined &&
    (voices.of.principalsOf(one).includes(other) || voices.of.principalsOf(other).includes(one));
  const chosen = (from: readonly Person[]): Person[] => {
    const rivals: Person[] = [];
    for (const other of from) {
      if (voices && !isHeard(other) && rivals.length >= (isAbove(other) ? FEWEST_RIVALS : SHOWN)) continue;
      const isTaken = [speaker, ...rivals].some(
        known => couldBeTheSame(known.name, other.name) || isOneVoice(known, other),
      );
      if (!isTaken && !isNamedIn(other, text) && !isCalledIn(other, text)) rivals.push(other);
      if (rivals.length === MOST_RIVALS) break;
    }
    return rivals;
  };
  const isKnown = isOnEveryLine(own);
  // Of whom a quiz shows some: beside one whom everybody knows none but the like; who is only spoken of said nothing.
  const rivals =
    [isKnown ? others.filter(isAlike) : [], others.filter(other => weight(other) > 0)]
      .map(chosen)
      .find(({ length }, at) => length >= FEWEST_RIVALS + at) ?? chosen(others);
  // one alone who could have said it, and others who couldn't: no choice
  const couldBe = (person: Person) =>
    isAlike(person) || (!isKnown && standings?.of(person.id)?.position !== 'candidate' && !voices?.of.stands(person));
  return standings && !rivals.some(couldBe) ? [] : rivals;
}
