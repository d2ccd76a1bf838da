import { isWord, type Clause, type Word } from '../events/clauses.js';
import { namesUsed } from '../events/naming.js';
import { faultOfPredicate, isComplete, join } from '../events/title.js';
import { RANKS, type Raised } from './types.js';
import { withoutMarks } from './will-they.js';

/** "A ruling is expected": what may or may not come. */
const AWAITED =
  /^(?:is|are) (?:now |also |still |widely )?(?:expected|awaited|likely|due|planned|scheduled)(?: to (?:follow|come)| soon| later)?$/;
/** "No date has been set for the vote". */
const NO_DATE =
  /^no (?:date|day|time|timetable|timeline|deadline) (?:has|have|had|was|were|is|are) (?:yet |so far )?(?:been )?(?:set|fixed|announced|given|scheduled) for /;
/** A decision, or what comes of one. */
const OF_INTEREST =
  /^(?:ruling|decision|verdict|vote|election|elections|referendum|runoff|announcement|agreement|deal|appeal|hearing|inquiry|investigation|summit|strike|merger|sale|cuts?|layoffs|changes?|reforms?|talks|negotiations|increase|delay|delays|shortage|shortages|protests?)$/;

const LONGEST = 14;

/** "A ruling on the bridge is expected": Will there be a ruling on the bridge? "No date has been set for the vote": When? */
export function awaitedClause(clauses: readonly Clause[], at: number, text: string): Raised | undefined {
  const { words, opener } = clauses[at];
  if (!/^(?:|,|;|and|but|said|that)$/.test(opener)) return undefined;
  const dated = NO_DATE.exec(words.map(({ lower }) => `${lower} `).join(''));
  if (dated) {
    const what = withoutMarks(words.slice(dated[0].trim().split(' ').length));
    return asked('When will there be', what[0]?.lower === 'the' ? withArticle(what) : what, text, RANKS.open);
  }
  const from = words.findIndex(({ lower }, index) => index > 1 && /^(?:is|are)$/.test(lower));
  if (from < 2) return undefined;
  const told = withoutMarks(words.slice(from));
  if (!AWAITED.test(told.map(({ lower }) => lower).join(' '))) return undefined;
  const what = words.slice(0, from);
  return /^an?$/.test(what[0].lower) || /^(?:\p{Ll}+ )?\p{Ll}+s$/u.test(join(what, text))
    ? asked('Will there be', what, text, RANKS.decided)
    : undefined;
}

/** "the vote on the bridge" -> "a vote on the bridge". */
function withArticle([the, ...others]: readonly Word[]): readonly Word[] {
  const article = /^[aeiou]/.test(others[0]?.lower ?? '') ? 'an' : 'a';
  return /[^s]s$/.test(others[0]?.lower ?? '') ? others : [{ ...the, text: article, lower: article }, ...others];
}

function asked(asks: string, what: readonly Word[], text: string, rank: number): Raised | undefined {
  if (what.length < 2 || what.length > LONGEST || !what.every(isWord) || !isComplete(what)) return undefined;
  if (!what.slice(0, 4).some(({ lower }) => OF_INTEREST.test(lower))) return undefined;
  const fault = faultOfPredicate(what, []);
  return {
    rule: 'awaited',
    rank,
    text: `${asks} ${join([{ ...what[0], text: what[0].lower }, ...what.slice(1)], text)}?`,
    title: { text: join(what, text), subject: what, predicate: what, names: namesUsed(what), ...(fault && { fault }) },
  };
}
