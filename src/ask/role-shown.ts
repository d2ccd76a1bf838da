import { occurrences } from '../pack/occurrences.js';
import type { FlawLanguage } from '../languages/contract/flaws.js';
import type { Mention } from '../languages/contract/people.js';
import type { Person } from '../pack/types.js';

/** "fellow at the European Council" on Foreign Relations: what it is the role of goes on. */
const GOES_ON =
  /^(?:,? (?:&|and) \p{Lu}|, \p{Lu}[\p{L}.]*(?:,| &| and) \p{Lu}|, \p{Ll}+,? and \p{Ll}| (?:on|for|of|in|under|during) (?:the )?\p{Lu}| (?:on|for|of) (?:the|a|an|this|that) \p{Ll}|[’']s? \p{L})/u;

/** Where the role stands beside the passages that bear the person out. */
const placesOf = (role: string, { evidence }: Person, text: string): number[] =>
  evidence.flatMap(({ start, end }) => {
    const at = text.indexOf(role, Math.max(0, start - 120));
    return at < 0 || at > end + 120 ? [] : at;
  });

/** Quotation marks and brackets that open and don't close. */
const isTorn = (role: string): boolean =>
  (role.match(/''|``/g)?.length ?? 0) % 2 === 1 ||
  (role.match(/[“"]/g)?.length ?? 0) !== (role.match(/[”"]/g)?.length ?? 0) ||
  (role.match(/\(/g)?.length ?? 0) !== (role.match(/\)/g)?.length ?? 0) ||
  /[‘“(]\p{L}*$|[’‘]$/u.test(role);

const LONGEST_REST = 240;
const restOfSentence = (text: string, from: number): string =>
  /^.*?(?=[.!?](?:\s|$)|\n|$)/su.exec(text.slice(from, from + LONGEST_REST))![0];

type RoleLanguage = Pick<FlawLanguage, 'bareRole' | 'ofBody' | 'trade' | 'unexplained' | 'formerBefore' | 'overAfter'>;

/** A role with the body that the article tells elsewhere, or the body alone. */
export const roleWithBody = (
  { role, affiliation }: Pick<Person, 'role' | 'affiliation'>,
  flaws: Pick<FlawLanguage, 'ofBody'> | undefined,
): string | undefined =>
  affiliation && flaws?.ofBody && !role?.includes(affiliation) ? flaws.ofBody(role, affiliation) : role;

/** A person's role where it is whole. Nothing where it is not. */
function wholeRole(person: Person, text: string | undefined, flaws: RoleLanguage | undefined): string | undefined {
  const { role } = person;
  const told = roleWithBody(person, flaws);
  if (!told || isTorn(told) || flaws?.unexplained?.(told)) return undefined;
  if (text === undefined || !role) return told;
  const isSpoilt = placesOf(role, person, text).some(
    at =>
      GOES_ON.test(text.slice(at + role.length, at + role.length + 60)) ||
      flaws?.formerBefore?.test(text.slice(Math.max(0, at - 40), at)) ||
      flaws?.overAfter?.test(restOfSentence(text, at + role.length)),
  );
  return isSpoilt ? undefined : told;
}

/** A person's role as readers can be told it: whole, and one that tells who they are. Nothing where it is not. */
export const roleShown = (
  person: Person,
  text: string | undefined,
  flaws: RoleLanguage | undefined,
): string | undefined =>
  flaws?.bareRole.test(roleWithBody(person, flaws) ?? '') ? undefined : wholeRole(person, text, flaws);

/** The same for whoever has answered and needs not tell them apart by it: a trade will do. */
export const roleTold = (
  person: Person,
  text: string | undefined,
  flaws: RoleLanguage | undefined,
): string | undefined =>
  flaws?.trade?.test(person.role ?? '') ? wholeRole(person, text, flaws) : roleShown(person, text, flaws);

const LONGEST_DESCRIPTION = 130;
/** Up to a comma or a full stop that is none of "Mr." or of an initial. */
const TO_NEXT_STOP = /^(?:[^,.;:!?“”"()\n]|(?<=(?<!\p{L})(?:\p{Lu}\p{L}{0,2}|Gov))\.(?= ?\p{Lu}))+(?=[,.])/u;
/** "an adviser of Lund who has run for mayor in the town": who that is is told before. */
const GOES_ON_TO_TELL = /^(?:an?|the) .*?(?= who (?:has|had|will|would) )/u;
/** "a lawyer for Mr": the point was none of a sentence. */
const ENDS_SHORT = /(?:^| )(?:\p{Lu}\p{L}{0,3}|\p{Lu}\.\p{Lu}|vs|no)$/u;

/** What stands behind a name between commas and tells who that is: "who runs a bakery", "a contestant on a quiz show". */
export function describedAfter(
  name: string,
  text: string,
  { describes, unexplained }: Pick<FlawLanguage, 'describes' | 'unexplained'>,
): string | undefined {
  if (!describes) return undefined;
  for (const at of occurrences(text, `${name}, `)) {
    const after = text.slice(at + name.length + 2, at + name.length + 2 + LONGEST_DESCRIPTION + 2);
    const told = TO_NEXT_STOP.exec(after)?.[0] ?? GOES_ON_TO_TELL.exec(after)?.[0];
    if (!told || !describes.test(told)) continue;
    if (!unexplained?.(told)) {
      if (!ENDS_SHORT.test(told)) return told;
      continue;
    }
    // "head of the LRA, a charity for rowers"
    const [, what] = /^, (an? .*)/su.exec(after.slice(told.length)) ?? [];
    const explained = what && TO_NEXT_STOP.exec(what)?.[0];
    if (explained) return `${told}, ${explained}`;
  }
  return undefined;
}

/** Of a place or a party: "Gov. Ada Brook of Wexmouth", "Sen. Ada Brook (D-Conn.)". */
const OF_PLACE = /^(?: of (?:\p{Lu}[\p{L}’-]+ ?){1,2}(?=[\s,.;])| \(\p{Lu}-[\p{L}.-]{2,12}\))/u;

/** "former Wexmouth" Gov. Ada Brook, and no more between. */
const FORMER = /^former (?:\p{Lu}[\p{L}.]+ )?$/u;

/** A name with the title that the article has before it, and of where: the longest of them. */
export function titledName(
  name: string,
  mentions: readonly Mention[],
  text: string,
  flaws: Pick<FlawLanguage, 'formerBefore'> | undefined,
): string | undefined {
  const titled = mentions.flatMap(({ start, end, outerStart }) => {
    if (outerStart === start || text.slice(start, end) !== name) return [];
    const before = flaws?.formerBefore?.exec(text.slice(Math.max(0, outerStart - 40), outerStart))?.[0] ?? '';
    if (before && !FORMER.test(before)) return [];
    const place = OF_PLACE.exec(text.slice(end, end + 40))?.[0] ?? '';
    return text.slice(outerStart - before.length, end) + place.trimEnd();
  });
  return titled.sort((one, other) => other.length - one.length)[0];
}
