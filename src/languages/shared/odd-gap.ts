import { leanRegExp } from '../../article/lean-pattern.js';

const EVERYWHERE: readonly RegExp[] = [
  // no year: when?
  /^(?!.*(?<!\d)(?:1[5-9]|20)\d\d(?!\d)).*_{2,}/u,
  // an aside shows it, or is it
  /\([^)]*_{2,}|_{2,}[^.(]{0,30} \((?:[\p{L} ]{0,14} )?\d/u,
  // too long to be read
  /^(?=.*_{2,})(?:\S+ ){32}/u,
  // a speed, a distance
  /_{2,} (?:km|км)\/?(?:h|ч|год)?(?!\p{L})/u,
];

/** Gaps whose number nobody has to guess, or that another one shows: what is so in every language, and a language's own. */
export const oddGapBy = (own: RegExp): RegExp =>
  leanRegExp([...EVERYWHERE, own].map(({ source }) => source).join('|'), 'iu');
