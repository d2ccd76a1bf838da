import { hasSecondVerb, moodOf, wordsOf, type Clause, type Word } from './clauses.js';
import { titleOf, type Title } from './title.js';
import { WIDE_RULES, type When } from './when.js';
import { actVerbs, plannedActs, TRADE } from './words.js';

/** The clause that a date at `index` (of the words without dates) belongs to. */
export function clauseAt(clauses: readonly Clause[], words: readonly Word[], index: number, dated: When): number {
  const previous = words[index - 1];
  const startsWith = clauses.findIndex(clause => clause.words[0].start >= dated.end);
  if (!previous) return startsWith;
  const before = clauses.findIndex(clause => clause.words.includes(previous));
  if (before >= 0) return before;
  // Right after a mark or a subordinator: it opens what follows, unless a comma closes it off again.
  const next = words[index];
  const enclosed = next?.text === ',' && previous.text === ',';
  if (enclosed || !next) {
    for (let at = clauses.length - 1; at >= 0; at--) {
      if (clauses[at].words[0].start < dated.start && clauses[at].verb >= 0) return at;
    }
  }
  return startsWith;
}

/** Who acts in a clause without a subject of its own: "…, the minister, resigned", "met Rubio and left". */
function subjectOf(clauses: readonly Clause[], at: number): readonly Word[] {
  const { words, verb, opener } = clauses[at];
  if (verb > 0) return words.slice(0, verb);
  const before = clauses[at - 1];
  if (verb < 0 || !before) return [];
  if (/^(?:and|but)$/.test(opener))
    return before.verb > 0 && !/^(?:who|which|that|whom)$/.test(before.opener)
      ? before.words.slice(0, before.verb)
      : [];
  const apposed = clauses[at - 2];
  if (opener === ',' && before.opener === ',' && before.verb < 0 && apposed?.verb < 0 && at === 2) return apposed.words;
  return [];
}

const NO_FACT = /^(?:if|unless|whether|until|before|which|who|whom|whose|that)$/;

/** "his appointments in 2015 went to men", "swayed by an announcement in 2014": the date is the noun's, not the verb's. */
function belongsToNoun({ words, verb }: Clause, { mention, start }: When): boolean {
  if (!WIDE_RULES.has(mention.rule)) return false;
  const told = words.filter(word => word.end <= start);
  if (told.length === 0) return false;
  return told.length <= verb
    ? !/^(?:month|season)$/.test(mention.rule)
    : told.slice(verb).some(({ lower }) => lower === 'by');
}

/** The saying is the event: "called for it in a statement". */
const SAYING = /^(?:statement|interview|tweet|tweets|post|email|speech|letter|memo|op-ed|column)$/;

export interface Draft extends Title {
  upcoming: boolean;
}

/** The event that a clause tells, or nothing: a state, a saying, a denial, a condition. */
export function eventOf(clauses: readonly Clause[], at: number, dated: When, text: string): Draft | undefined {
  const clause = clauses[at];
  if (!clause || clause.verb < 0 || (NO_FACT.test(clause.opener) && clause.verb >= 0)) return undefined;
  const mood = moodOf(clause);
  if (mood === 'state' || mood === 'speech' || mood === 'denied') return undefined;
  if (hasSecondVerb(clause) || belongsToNoun(clause, dated)) return undefined;
  const subject = subjectOf(clauses, at);
  let predicate: readonly Word[] = clause.words.slice(clause.verb);
  const next = clauses[at + 1];
  if (predicate.length === 1 && actVerbs.has(predicate[0].lower)) {
    if (next?.opener !== 'that' || next.verb < 1) return undefined;
    const between = wordsOf(text.slice(predicate[0].end, next.words[0].start), predicate[0].end).filter(
      ({ lower }) => lower === 'that',
    );
    predicate = [...predicate, ...between, ...next.words];
  }
  if (
    predicate.some(
      ({ lower }, index) =>
        SAYING.test(lower) &&
        /^(?:a|an|his|her|its|their)$/.test(predicate[index - 1].lower) &&
        predicate[index - 2]?.lower === 'in',
    )
  )
    return undefined;
  const rest = text.slice(predicate[0].start, predicate[0].start + 160);
  if (TRADE.test(/^[^;]*/.exec(rest)![0])) return undefined;
  const title = titleOf(subject, predicate, text);
  if (!title) return undefined;
  return { ...title, upcoming: mood === 'future' };
}

/** The article's words for something that is under way or fixed, without a day. */
const UNDER_WAY =
  /^(?:is|are)\s(?:now\s)?(?:on (?:its|his|her|their) way to|heading to|preparing to|due to|set to|scheduled to|expected to|about to)\s/i;

/** "A delegation is on its way to Moscow": to come, without a day. */
export function upcomingOf(clauses: readonly Clause[], text: string): Draft | undefined {
  const clause = clauses.find(({ verb }) => verb >= 0);
  if (!clause || clause.verb < 1 || NO_FACT.test(clause.opener)) return undefined;
  const predicate = clause.words.slice(clause.verb);
  const words = predicate.map(({ lower }) => lower);
  const planned = words.indexOf('to') >= 0 ? words[words.indexOf('to') + 1] : '';
  const underWay = UNDER_WAY.exec(text.slice(predicate[0].start, predicate[0].start + 60));
  const fixed = underWay && (/way|heading/.test(underWay[0]) || plannedActs.has(planned ?? ''));
  if (!fixed && !(words[0] === 'will' && (plannedActs.has(words[1]) || words.slice(1, 3).join(' ') === 'be among')))
    return undefined;
  const title = titleOf(clause.words.slice(0, clause.verb), predicate, text);
  return title && { ...title, upcoming: true };
}
