import { occurrences } from '../pack/occurrences.js';
import type { FlawLanguage } from '../languages/contract/flaws.js';
import type { Person } from '../pack/types.js';

/** "fellow at the European Council" on Foreign Relations: what it is the role of goes on. */
const GOES_ON =
  /^(?:,? (?:&|and) \p{Lu}|, \p{Lu}[\p{L}.]*(?:,| &| and) \p{Lu}| (?:on|for|of|in) (?:the )?\p{Lu}|[’']s? \p{L})/u;

/** Where the role stands beside the passages that bear the person out. */
const placesOf = (role: string, { evidence }: Person, text: string): number[] =>
  evidence.flatMap(({ start, end }) => {
    const at = text.indexOf(role, Math.max(0, start - 120));
    return at < 0 || at > end + 120 ? [] : at;
  });

/** Quotation marks and brackets that open and don't close. */
const isTorn = (role: string): boolean =>
  (role.match(/[“"]/g)?.length ?? 0) !== (role.match(/[”"]/g)?.length ?? 0) ||
  (role.match(/\(/g)?.length ?? 0) !== (role.match(/\)/g)?.length ?? 0) ||
  /[‘“(]\p{L}*$|[’‘]$/u.test(role);

/** A person's role as readers can be told it: whole, and one that tells who they are. Nothing where it is not. */
export function roleShown(
  person: Person,
  text: string | undefined,
  flaws: Pick<FlawLanguage, 'bareRole' | 'unexplained' | 'formerBefore'> | undefined,
): string | undefined {
  const { role } = person;
  if (!role || isTorn(role) || flaws?.bareRole.test(role) || flaws?.unexplained?.(role)) return undefined;
  if (text === undefined) return role;
  const isSpoilt = placesOf(role, person, text).some(
    at =>
      GOES_ON.test(text.slice(at + role.length, at + role.length + 60)) ||
      flaws?.formerBefore?.test(text.slice(Math.max(0, at - 40), at)),
  );
  return isSpoilt ? undefined : role;
}

const LONGEST_DESCRIPTION = 70;

/** What stands behind a name between commas: "who runs a bakery", "a contestant on a quiz show". */
export function describedAfter(name: string, text: string): string | undefined {
  for (const at of occurrences(text, `${name}, `)) {
    const after = text.slice(at + name.length + 2, at + name.length + 2 + LONGEST_DESCRIPTION + 2);
    const told = /^((?:who|an?) \p{Ll}[^,.;:!?“”"()\n]{4,})[,.]/u.exec(after)?.[1];
    if (told) return told;
  }
  return undefined;
}
