import type { FlawLanguage } from '../languages/contract/flaws.js';
import type { Person } from '../pack/types.js';

/** "fellow at the European Council" on Foreign Relations: what it is the role of goes on. */
const GOES_ON =
  /^(?:,? (?:&|and) \p{Lu}|, \p{Lu}[\p{L}.]*(?:,| &| and) \p{Lu}| (?:on|for|of|in) (?:the )?\p{Lu}|[’']s? \p{L})/u;

/** Was the role cut short where the article gives it? */
function isCut(role: string, { evidence }: Person, text: string): boolean {
  return evidence.some(({ start, end }) => {
    const at = text.indexOf(role, Math.max(0, start - 120));
    if (at < 0 || at > end + 120) return false;
    const after = text.slice(at + role.length, at + role.length + 60);
    return GOES_ON.test(after);
  });
}

/** Quotation marks and brackets that open and don't close. */
const isTorn = (role: string): boolean =>
  (role.match(/[“"]/g)?.length ?? 0) !== (role.match(/[”"]/g)?.length ?? 0) ||
  (role.match(/\(/g)?.length ?? 0) !== (role.match(/\)/g)?.length ?? 0) ||
  /[‘“(]\p{L}*$|[’‘]$/u.test(role);

/** A person's role as readers can be told it: whole, and one that tells who they are. Nothing where it is not. */
export function roleShown(
  person: Person,
  text: string | undefined,
  flaws: Pick<FlawLanguage, 'bareRole' | 'unexplained'> | undefined,
): string | undefined {
  const { role } = person;
  if (!role || isTorn(role) || flaws?.bareRole.test(role) || flaws?.unexplained?.(role)) return undefined;
  return text !== undefined && isCut(role, person, text) ? undefined : role;
}
