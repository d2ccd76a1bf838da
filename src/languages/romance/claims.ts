import type { AloneLanguage } from '../contract/alone.js';
import type { ClaimLanguage } from '../language.js';
import { oppositesBy, type OppositeWords } from '../shared/opposites.js';
import { statementReader } from '../shared/statements.js';
import { unspoken } from '../unspoken.js';
import { occurrences } from '../../pack/occurrences.js';
import { leanRegExp } from '../../article/lean-pattern.js';
import type { WordLanguage } from '../words.js';
import { verbIn } from './asking/clauses.js';
import type { AskingGrammar } from './asking/grammar.js';

/** What a Romance language brings to statements that are judged true or false. */
export interface RomanceClaimWords {
  tag: string;
  words: WordLanguage;
  alone: AloneLanguage;
  grammar: AskingGrammar;
  opposites: OppositeWords;
  /** A main verb that only supposes, wishes or looks back: "puede", "había firmado". */
  onlyThought: RegExp;
  /** A verb of news: "ha firmado". */
  perfect: RegExp;
  /** A verb that tells how things are. */
  present: RegExp;
  /** What judges, goes on, leaves open which, hurts, or is of private people. */
  spoils: readonly RegExp[];
  /** A day, a month or a year, as a pattern. */
  date: string;
  /** Before it, as a pattern: "en", "a finales de"; and days of this week: "ayer", "el lunes". */
  onDate: string;
  days: string;
  /** Opens a phrase that is no subject: "en", "según". */
  preposition: RegExp;
  /** A year that dates no deed; global. */
  yearOfName: RegExp;
  /** Right before a place where something is. */
  where: RegExp;
  /** After one name of a list: the next. */
  listGoesOn: RegExp;
  personal: RegExp;
}

const NEVER = /(?!)/;
/** Opens a sentence with one word for whom it is of: "Ruiz firmó". */
const ONE_NAME = /^\p{Lu}[\p{L}’'-]+(?= \p{Ll})/u;
const FEWEST_NAMED = 3;
/** Names within the sentence. */
const NAMES = /(?<=[\p{L}\p{N},;»”"%]['’ ]?[ («“"„'’])\p{Lu}[\p{L}\d’'-]*(?: \p{Lu}[\p{L}\d’'-]*)*/gu;

/** Statements, and deeds with another outcome, as Romance languages tell them. */
export function romanceClaims({
  tag,
  words,
  alone,
  grammar,
  opposites,
  onlyThought,
  perfect,
  present,
  spoils,
  date,
  onDate,
  days,
  preposition,
  yearOfName,
  where,
  listGoesOn,
  personal,
}: RomanceClaimWords): ClaimLanguage {
  const dates = leanRegExp(`(?<!\\p{L})(?:${date})(?![\\p{L}\\p{N}])`, 'giu');
  const fronted = leanRegExp(`(?<!\\p{L})(?:${days}|(?:(?:${onDate}) )?(?:${date}))(?![\\p{L}\\p{N}])`, 'giu');
  const opensWithName = (text: string) =>
    /^\p{Lu}/u.test(text) && !grammar.determiner.test(text) && !preposition.test(text);
  /** The verb that somebody or something named before it has: without its subject it goes on with what was told. */
  function verbWithSubject(text: string) {
    const verb = verbIn(text, grammar);
    const parts = text
      .slice(0, verb?.start ?? 0)
      .replace(fronted, ' ')
      .trim()
      .split(/ *, */);
    const isSubject = (part: string) =>
      /^[\p{L}\d]/u.test(part) && !preposition.test(`${part} `) && !grammar.isFinite(part.split(' ', 1)[0]!);
    // By whose name is it known?
    return parts.some(isSubject) && parts.some(part => opensWithName(part) || /.\p{Lu}/u.test(part)) ? verb : undefined;
  }
  return {
    ...unspoken(tag).claims,
    statementIn: statementReader({
      words,
      alone,
      countNames: text => new Set(text.match(NAMES)).size + (opensWithName(text) ? 1 : 0),
      verbIn: verbWithSubject,
      onlyThought,
      spoils: [...spoils, grammar.hearsay, grammar.opensClause, grammar.leansBack, grammar.grave],
      date: dates,
      yearOfName,
      isPerfect: verb => perfect.test(verb),
      isStranger(text, { text: whole }) {
        const told = text.replace(fronted, '').replace(/^[ ,]+/, '');
        const name = opensWithName(told) ? ONE_NAME.exec(told)?.[0] : undefined;
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
