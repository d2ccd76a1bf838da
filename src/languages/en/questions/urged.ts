import { isWord, type Clause, type Word } from '../events/clauses.js';
import { namesUsed } from '../events/naming.js';
import { faultOfPredicate, isComplete, join } from '../events/title.js';
import { prepositions } from '../events/words.js';
import { RANKS, type Raised } from './types.js';
import { willThey, withoutMarks } from './will-they.js';
import { pattern } from '../../../article/pattern.js';

const URGED =
  /^(?:(?:has|have|is|are) )?(?:\w+ly )?(?:urged|urging|urges|asked|asking|asks|pressed|pressing|encouraging|pushing|(?<=^(?:has|have) )(?:encouraged|pushed)|wants|want|ordered|lobbied|lobbying|(?:called|calling|calls) on) /;
const MOST_OF_NAME = 8;
const OF_SOMEBODY = { rule: 'asked of somebody', rank: RANKS.planned };
/** Not so any more, or never meant: a plan that was dropped leaves nothing open. */
const GIVEN_UP =
  /\b(?:reject|drop|abandon|withdr|scrap|fail|refus|cancel|shelv|gave up|backed (?:off|away)|blocked|struck down|dismiss)/;
const PLAN = /^(?:plans?|proposal|pledge|promise|vow|bid)$/;
const NO_VERB = /^(?:an?|the|his|her|its|their|all|some|any|that|this|these|those|no)$/;

/** "Berg urged the council to open the bridge": Will the council open the bridge? */
export function urgedClause(clauses: readonly Clause[], at: number, text: string): Raised | undefined {
  const { words, verb, opener } = clauses[at];
  if (verb < 0 || !/^(?:|,|;|and|but|said|that|while|because|who|which)$/.test(opener)) return undefined;
  const told = words.slice(verb);
  const urged = URGED.exec(told.map(({ lower }) => `${lower} `).join(''));
  if (!urged) return undefined;
  const whom = told.slice(urged[0].trim().split(' ').length);
  return askedToDo(whom, clauses[at + 1], text);
}

/** "Norway to pay for the bridge": Will Norway pay for the bridge? */
function askedToDo(words: readonly Word[], next: Clause | undefined, text: string): Raised | undefined {
  const to = words.findIndex(({ lower }) => lower === 'to');
  if (
    to < 1 ||
    to > MOST_OF_NAME ||
    !words[to + 1] ||
    words[to - 1].lower === 'not' ||
    NO_VERB.test(words[to + 1].lower)
  )
    return undefined;
  const asked = willThey(words.slice(0, to), withoutMarks(words.slice(to + 1)), next, text);
  return asked && { ...asked, ...OF_SOMEBODY };
}

const CALLS_FOR =
  /^(?:(?:has|have|is|are) )?(?:\w+ly )?(?:(?:called|calling|calls|call|appealed|pushed|pushing|pushes|asked|argued|argues) for|proposed|proposes|proposing|supports|supported|favors|favored|favours|backs|backed|demanded|demands|demanding|seeking|endorsed|advocates|advocated|promised|promises|pledged|wants|offered) /;
/** What is made, and is there then. */
const MADE = pattern()`
  ^(?:
    ban|tax|wall|law|limit|limits|cap|moratorium|fund|increase|cut|cuts|freeze|investigation|inquiry|review|vote|
    referendum|fee|requirement|path|pathway|cease-fire|ceasefire|zone|summit|debate|debates|deal|agreement|
    commission|reform|overhaul|repeal|expansion|wage|tariff|tariffs|sanctions|amendment|truce|boycott|probe|panel|
    embargo|inspections?|hearing|recount|force|subsidy|program|programme|levy|bridge|election|conference|dialogue|
    exchange|registry|database|prosecutor
  )$
`;

/** "Berg called for an inquiry into the bridge": Will there be an inquiry? "called for Norway to pay": Will Norway pay? */
export function calledFor(clauses: readonly Clause[], at: number, text: string): Raised | undefined {
  const { words, verb, opener } = clauses[at];
  if (verb < 0 || !/^(?:|,|;|and|but|said|that|while|because|who|which)$/.test(opener)) return undefined;
  const told = words.slice(verb);
  const calls = CALLS_FOR.exec(told.map(({ lower }) => `${lower} `).join(''));
  if (!calls) return undefined;
  const what = withoutMarks(told.slice(calls[0].trim().split(' ').length));
  const next = clauses[at + 1];
  const isFor = / for $/.test(calls[0]);
  if (!/^an?$/.test(what[0]?.lower ?? '')) return isFor ? askedToDo(what, next, text) : undefined;
  const head = what.findIndex(({ lower }, index) => index > 0 && prepositions.has(lower));
  if (!isFor && !MADE.test(what[head < 0 ? what.length - 1 : head - 1]?.lower ?? '')) return undefined;
  if (what.length < 3 || what.length > 16 || !what.every(isWord) || !isComplete(what)) return undefined;
  const end = text.slice(what.at(-1)!.end, what.at(-1)!.end + 3);
  if (/^\s?["“`']/.test(end) || (next && /^(?:that|who|which|whose|where|if|unless|as)$/.test(next.opener)))
    return undefined;
  const fault = faultOfPredicate(what, []);
  return {
    ...OF_SOMEBODY,
    text: `Will there be ${join(what, text)}?`,
    title: { text: join(what, text), subject: what, predicate: what, names: namesUsed(what), ...(fault && { fault }) },
  };
}

/** "Berg's plan to close the bridge": Will Berg close the bridge? */
export function plansIn(clauses: readonly Clause[], at: number, text: string): Raised | undefined {
  const { words, verb } = clauses[at];
  const plan = words.findIndex(
    ({ lower }, index) =>
      index > 0 && PLAN.test(lower) && words[index + 1]?.lower === 'to' && /[’']s?$/.test(words[index - 1].text),
  );
  if (plan < 0 || !words[plan + 2] || NO_VERB.test(words[plan + 2].lower)) return undefined;
  if (GIVEN_UP.test(text.slice(words[0].start - 1, words.at(-1)!.end).toLowerCase())) return undefined;
  let from = plan - 1;
  const last = words[from];
  while (from > 0 && plan - from < MOST_OF_NAME && isOfName(words[from - 1])) from -= 1;
  if (from > 0 && /^(?:the|an?)$/.test(words[from - 1].lower)) from -= 1;
  const bare = last.text.replace(/[’']s?$/, '');
  const owner = [...words.slice(from, plan - 1), { ...last, text: bare, lower: bare.toLowerCase() }];
  const end = verb > plan ? verb : words.length;
  const next = verb > plan ? undefined : clauses[at + 1];
  const asked = willThey(owner, withoutMarks(words.slice(plan + 2, end)), next, text);
  return asked && { ...asked, rule: 'planned', rank: RANKS.planned };
}

const isOfName = ({ text, named }: Word): boolean => named !== undefined || /^\p{Lu}/u.test(text);
