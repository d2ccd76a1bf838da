import type { Matter } from '../languages/contract/taste.js';
import type { People } from '../languages/contract/people.js';
import type { Person } from '../pack/types.js';
import { couldBeTheSame, isNamedIn, nameWords, surnameOf } from './names.js';
import { leadsCountry, standingsOf } from '../languages/standings.js';
import { inFull } from './role-in-full.js';
import { roleShown, roleWithBody } from './role-shown.js';
import type { Asker, AskersLanguage } from './types.js';

/** So few of many whom the article names say little of it, unless each of them is heard. */
const FEW = 3;
const LEAD = 3;
const MOST = 5;
/** What nobody is to be matched with, and praise or blame, which is none. */
const NO_ROLE: readonly Matter[] = ['crime', 'shame', 'death', 'harm', 'judgement'];

/** A role as readers are told it: with whom it names in full, and without how they are addressed or praised. */
function told(role: string, people: readonly Person[], flaws: AskersLanguage['flaws']): string {
  const bare = role.replace(flaws?.addressed ?? /^$/, '');
  return inFull(flaws?.withoutEpithet?.(bare) ?? bare, people);
}

/** "Harker campaign manager", and nobody tells who Harker is. */
function ownedByUnknown(
  role: string,
  people: readonly Person[],
  flaws: AskersLanguage['flaws'],
  known: People | undefined,
) {
  const owner = flaws?.ownedBy?.exec(role)?.[1];
  return (
    owner !== undefined &&
    !people.some(({ name }) => role.includes(name)) &&
    known?.mentions.some(({ text }) => text === owner || text.endsWith(` ${owner}`)) === true
  );
}

/** "adviser to Mr. Lind", and two are called so: without how he is addressed nobody knows which. */
function ofTwoNames(role: string, people: readonly Person[], addressed: RegExp): boolean {
  const bare = role.replace(addressed, '');
  return (
    bare !== role &&
    people.some(
      one =>
        nameWords(bare).at(-1) === nameWords(surnameOf(one)).at(-1) &&
        people.some(other => other !== one && surnameOf(other) === surnameOf(one)),
    )
  );
}

/** Two roles that one person could hold: "president" and "Russian president". */
function interchangeable(one: string, other: string): boolean {
  const [ones, others] = [nameWords(one), nameWords(other)];
  return ones.every(word => others.includes(word)) || others.every(word => ones.includes(word));
}

const FEW_WORDS = 3;
/** "Larne baker" and "Oban baker": only where they live tells them apart. */
function areOfOneTrade(one: string, other: string): boolean {
  const [ones, others] = [one.split(' '), other.split(' ')];
  return (
    [ones, others].every(words => words.length <= FEW_WORDS && /^\p{Lu}/u.test(words[0]!)) &&
    /^\p{Ll}/u.test(ones.at(-1)!) &&
    ones.at(-1) === others.at(-1)
  );
}

/** Without the one woman, or the one man, whom the form of the roles tells from all others. */
function withoutLone<P extends Person & { role: string }>(chosen: P[], flaws: AskersLanguage['flaws']): P[] {
  const told = ({ role }: P) => flaws?.genderOfRole?.(role);
  const genderOf = (person: P) => told(person) ?? flaws?.genderOf(person.name);
  return chosen.filter(person => {
    const others = chosen.filter(other => other !== person);
    const isTold = told(person) !== undefined || others.every(other => told(other) !== undefined);
    return !isTold || others.some(other => (genderOf(other) ?? genderOf(person)) === genderOf(person));
  });
}

/** One question: people and their roles. A role that names its holder, or fits two people, is not asked. */
export const whosWho: Asker = (
  { facts: { people, quotes }, article, known },
  wording,
  { flaws, standing, taste } = {},
) => {
  const standingOf = standingsOf(people, article?.text ?? '', standing);
  const sentences = article?.sentences.map(({ start, end }) => article.text.slice(start, end)) ?? [];
  const tellsOfDeath = (person: Person) =>
    sentences.some(
      sentence =>
        isNamedIn(person, sentence) &&
        taste?.touches(sentence).has('death') &&
        !taste.speaks(sentence, surnameOf(person)),
    );
  const withoutOrdinal = (role: string) => (flaws?.ordinal ? role.replace(flaws.ordinal, '') : role);
  /** Of a crime, by the headline or the first sentences: whoever is no office-holder there may be hurt by it. */
  const isOfCrime =
    taste?.touches([article?.metadata.headline ?? '', ...sentences.slice(0, LEAD)].join(' '), ['crime']).has('crime') ??
    false;
  const sure = people.flatMap(person => {
    const role = person.review ? undefined : roleWithBody(person, flaws);
    return role ? { ...person, role, isWhole: roleShown(person, article?.text, flaws) !== undefined } : [];
  });
  const isOwnerless = ({ role }: { role: string }) => flaws?.ownerless?.(role, article?.text) ?? false;
  /** Then it is told of one place: each is the only one there. */
  const areOwnerless = sure.every(isOwnerless);
  const chosen: typeof sure = [];
  for (const person of sure) {
    const { role } = person;
    const fits = (other: Person) => other !== person && !!other.role && interchangeable(other.role, role);
    if (isNamedIn(person, role) || !person.isWhole || sure.some(fits)) continue;
    if (flaws?.unmatched?.(role) || flaws?.partyTag?.test(role) || (!areOwnerless && isOwnerless(person))) continue;
    if (isOfCrime && !(taste?.holdsOffice(role) ?? true)) continue;
    if (ownedByUnknown(told(role, people, flaws), people, flaws, known)) continue;
    const isTwin = (other: (typeof sure)[number]) =>
      withoutOrdinal(other.role) !== other.role &&
      withoutOrdinal(role) !== role &&
      interchangeable(withoutOrdinal(other.role), withoutOrdinal(role));
    if (
      chosen.some(
        other =>
          isTwin(other) ||
          (areOfOneTrade(other.role, role) &&
            !people.some(one => nameWords(role).includes(nameWords(surnameOf(one)).at(-1)!))),
      )
    )
      continue;
    if (flaws?.addressed && ofTwoNames(role, people, flaws.addressed)) continue;
    const touched = taste?.touches(role);
    if (touched && NO_ROLE.some(matter => touched.has(matter))) continue;
    // "ambassador for women’s issues Jane Doe" is what she is
    if (people.some(other => other !== person && role.endsWith(` ${other.name}`))) continue;
    // whom everybody knows, and nobody should: neither is to be found out
    const own = standingOf(person.id);
    if (own?.position === 'private' || own?.position === 'candidate' || leadsCountry(own)) continue;
    // whose death it tells of is nobody's to be matched
    if (tellsOfDeath(person)) continue;
    const clash = chosen.some(other => couldBeTheSame(other.name, person.name) || isNamedIn(other, role));
    if (!clash) chosen.push(person);
    if (chosen.length === MOST) break;
  }
  const shown = withoutLone(chosen, flaws);
  const isHeard = ({ id }: Person) => quotes.some(({ speaker }) => speaker === id);
  const isOfMany = shown.length === FEW && people.length > MOST && !shown.every(isHeard);
  if (shown.length < FEW || isOfMany) return [];
  /** Whom a role names in full only as it is told. */
  const nowNames = (role: string, { name }: Person) => !role.includes(name) && told(role, people, flaws).includes(name);
  return [
    {
      question: {
        id: 'whos-who:people',
        kind: 'match',
        prompt: wording.whosWho,
        options: shown.map(({ id, name, role, evidence }) => ({
          id,
          text: name,
          evidence: [...evidence, ...people.filter(other => nowNames(role, other)).flatMap(other => other.evidence)],
        })),
        targets: shown.map(({ id, role }) => ({ id: `role-${id}`, text: told(role, people, flaws) })),
        correct: Object.fromEntries(shown.map(({ id }) => [id, `role-${id}`])),
        evidence: [],
      },
      answer: '',
      rule: 'people and their roles',
    },
  ];
};
