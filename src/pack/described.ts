import type { Person } from './types.js';

/** What somebody is, in the article's words: the role, and where that doesn't tell it, the body. Empty where it tells neither. */
export const described = ({ role, affiliation }: Pick<Person, 'role' | 'affiliation'>): string =>
  [role, affiliation && !role?.includes(affiliation) ? affiliation : undefined].filter(Boolean).join(', ');
