/** By which words a language tells whether a role says of what it is. */
export interface RoleWords {
  /** Leads a country: the name alone tells who that is. */
  rules(role: string): boolean;
  /** Names a body, a place or a country: "SPD-Fraktionschef", "ministra de Hacienda". */
  owned: RegExp;
  /** Looks so, and names none: "katholischer Bischof". */
  noOwner: RegExp;
  /** What many are, and what tells nothing but of where they come from: "escritora chilena". */
  trades: RegExp;
}

/** Does a role lead a country, tell of an office and not of what, or of a trade and a country? */
export const ownerlessBy =
  ({ rules, owned, noOwner, trades }: RoleWords) =>
  (role: string): boolean =>
    rules(role) || trades.test(role) || noOwner.test(role) || !owned.test(role);
