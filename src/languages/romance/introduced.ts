import { leanRegExp } from '../../article/lean-pattern.js';

/** By which words a Romance language puts somebody before a full name. */
export interface IntroducingWords {
  /** As a pattern, with their blank: "el |la ". */
  articles: string;
  /** Of what persons alone do, as a pattern: "contou", "sorriu". Bodies say and explain. */
  says: string;
  isRole(word: string): boolean;
}

/** Tells whether what stands right before a full name makes it somebody's: "la pastora ", "contou ". */
export function introducedBy({ articles, says, isRole }: IntroducingWords): (before: string) => boolean {
  const role = leanRegExp(
    `(?:^|[\\s«“"(—–-])(?:${articles})(?:(\\p{Ll}[\\p{Ll}-]+) )?(\\p{Ll}[\\p{Ll}-]+)(?: \\p{Ll}+(?:an[oa]|és|esa|ais|aise|ien|ienne|eir[oa]|ense|ês))? $`,
    'iu',
  );
  const saying = leanRegExp(`[»”"—–,] ?(?:${says}) $`, 'u');
  return before => {
    const [, first, second] = role.exec(before) ?? [];
    return saying.test(before) || [first, second].some(word => word !== undefined && isRole(word));
  };
}
