import type { ClaimLanguage } from '../language.js';
import { oppositesBy, type OppositeWords } from '../shared/opposites.js';
import { statementReader } from '../shared/statements.js';
import { unspoken } from '../unspoken.js';
import { occurrences } from '../../pack/occurrences.js';
import { leanRegExp } from '../../article/lean-pattern.js';
import { datesIn, opensWithName, subjectIn } from './subject.js';
import type { RomanceTold } from './told.js';

/** What a Romance language brings to statements that are judged true or false. */
export interface RomanceClaimWords extends RomanceTold {
  opposites: OppositeWords;
}

const NEVER = /(?!)/;
/** Opens a sentence with one word for whom it is of: "Ruiz firmó". */
const ONE_NAME = /^\p{Lu}[\p{L}’'-]+(?= \p{Ll})/u;
const FEWEST_NAMED = 3;
/** Names within the sentence. */
const NAMES = /(?<=[\p{L}\p{N},;»”"%]['’ ]?[ («“"„'’])\p{Lu}[\p{L}\d’'-]*(?: \p{Lu}[\p{L}\d’'-]*)*/gu;

/** Statements, and deeds with another outcome, as Romance languages tell them. */
export function romanceClaims({ opposites, ...told }: RomanceClaimWords): ClaimLanguage {
  const { tag, words, alone, grammar, onlyThought, perfect, present, spoils, date } = told;
  const { yearOfName, where, listGoesOn, personal } = told;
  const dates = leanRegExp(`(?<!\\p{L})(?:${date})(?![\\p{L}\\p{N}])`, 'giu');
  const fronted = datesIn(told);
  /** The verb that somebody or something named before it has. */
  function verbWithSubject(text: string) {
    const verb = subjectIn(text, told);
    const parts = text
      .slice(0, verb?.start ?? 0)
      .replace(fronted, ' ')
      .trim()
      .split(/ *, */);
    // By whose name is it known?
    return parts.some(part => opensWithName(part, told) || /.\p{Lu}/u.test(part)) ? verb : undefined;
  }
  return {
    ...unspoken(tag).claims,
    statementIn: statementReader({
      words,
      alone,
      countNames: text => new Set(text.match(NAMES)).size + (opensWithName(text, told) ? 1 : 0),
      verbIn: verbWithSubject,
      onlyThought,
      spoils: [...spoils, grammar.hearsay, grammar.opensClause, grammar.leansBack, grammar.grave],
      date: dates,
      yearOfName,
      isPerfect: verb => perfect.test(verb),
      isStranger(text, { text: whole }) {
        const own = text.replace(fronted, '').replace(/^[ ,]+/, '');
        const name = opensWithName(own, told) ? ONE_NAME.exec(own)?.[0] : undefined;
        return name !== undefined && [...occurrences(whole, name)].length < FEWEST_NAMED;
      },
      present,
      done: NEVER,
    }),
    opposites: oppositesBy(opposites),
    where,
    swapsPlaces: true,
    pluralPossessive: /^[’'\p{L}]/u,
    listGoesOn,
    personal,
    grave: grammar.grave,
  };
}
