import type { Opposite } from '../../../contract/claims.js';
import { decisions } from './decisions.js';
import { opinions } from './opinions.js';
import { intentions } from './intentions.js';
import { amounts } from './amounts.js';
import { contests } from './contests.js';
import { denials } from './denials.js';

/** Of deeds and turns that one can know of, each with what would be the other outcome. */
const OPPOSITES: readonly Opposite[] = [...intentions, ...opinions, ...decisions, ...amounts, ...contests, ...denials];

const byFirst = new Map<string, readonly (readonly [Opposite, number])[]>();
OPPOSITES.forEach((each, at) => byFirst.set(each.first, [...(byFirst.get(each.first) ?? []), [each, at]]));

/** Of the deeds with another outcome those that a text may hold, by their first words. */
export const oppositesAmong = (text: string): readonly Opposite[] =>
  [...new Set(text.match(/\p{L}+/gu))]
    .flatMap(word => byFirst.get(word) ?? [])
    .sort(([, one], [, other]) => one - other)
    .map(([each]) => each);
