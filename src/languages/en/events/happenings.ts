import { inEnglish } from '../../../findings/finding.js';
import { hasSecondVerb, isParticiple, isWord, moodOf, wordsOf, type Clause, type Word } from './clauses.js';
import { besideOf, restricted } from './beside.js';
import { isFronted, subjectOf } from './subjects.js';
import { sayingOf } from './sayings.js';
import { TELLS } from './source.js';
import { join, titleOf } from './title.js';
import type { Draft } from './draft.js';
import { WIDE_RULES, type When } from './when.js';
import { actVerbs, plannedActs, prepositions, TRADE } from './words.js';

const BESIDE = /^(?:[,()—–…]|-{1,2})$/;

/** The first clause with a verb from here on, over what only stands beside a name. */
function mainFrom(clauses: readonly Clause[], from: number): number {
  let at = from;
  while (at >= 0 && at < clauses.length - 1 && clauses[at].verb < 0 && BESIDE.test(clauses[at + 1].opener)) at += 1;
  return at;
}

/** "After the war between 1998 and 2000, Norway turned inward": the years are the war's. */
const BEFORE_OR_AFTER = /^(?:since|after|before|amid|despite|following|although|though)$/;

/** The clause that words without a verb belong to: "In a statement on Friday, Berg …", "… cracks, on Friday". */
function holderOf(clauses: readonly Clause[], at: number): number {
  const opens = clauses.slice(0, at + 1).every(({ verb }) => verb < 0);
  // "Cited by police in December, Berg left": the day is that of the first.
  if (opens && (isParticiple(clauses[at].words[0].lower) || BEFORE_OR_AFTER.test(clauses[at].opener))) return at;
  if (opens) return isFronted(clauses[at]) || at === 0 ? mainFrom(clauses, at) : at;
  // "joined the board as a director in 1990"
  if (clauses[at].opener === 'as' && clauses[at - 1].verb >= 0) return at - 1;
  const place = /^(?:in|at|on|near|outside|to)$/.test(clauses[at].words[0].lower);
  return place && clauses[at].opener === ',' && clauses[at - 1].verb >= 0 ? at - 1 : at;
}

/** The clause that a date at `index` (of the words without dates) belongs to. */
export function clauseAt(clauses: readonly Clause[], words: readonly Word[], index: number, dated: When): number {
  const previous = words[index - 1];
  const next = words[index];
  const startsWith = mainFrom(
    clauses,
    clauses.findIndex(clause => clause.words[0].start >= dated.end),
  );
  if (!previous) return startsWith;
  const before = clauses.findIndex(clause => clause.words.includes(previous));
  if (before >= 0) return clauses[before].verb >= 0 ? before : holderOf(clauses, before);
  // Right after a mark or a subordinator: it opens what follows, unless a comma closes it off again.
  const enclosed = next?.text === ',' && previous.text === ',';
  if (enclosed || !next) {
    for (let at = clauses.length - 1; at >= 0; at--) {
      if (clauses[at].words[0].start < dated.start && clauses[at].verb >= 0) return at;
    }
  }
  return startsWith;
}

/** What a company earned, what its shares cost: a figure, no story. */
const FIGURES =
  /^(?:earned|lost|posted|reported|plunged|jumped|soared|surged|slipped|rose|fell|dropped|climbed|gained|shed|added|declined|increased|decreased|grew|traded|was quoted|were quoted|was priced|were priced|yielded|closed)\s(?:[\p{L}-]+\s){0,3}?(?:[$£€#]?\d|net|profit|earnings|a (?:\d|net|loss|profit|drop|rise))/u;

const NO_FACT = /^(?:if|unless|whether|until|before|whom|whose|where|that)$/;

/** "the decree that broke up Norlink": no clause that is told. */
const isRelative = ({ opener, verb }: Clause): boolean => opener === 'that' && verb === 0;

/** "Police said that a storm tore down the mast on Monday": told on somebody's word. */
const isToldBy = (clauses: readonly Clause[], at: number): boolean => {
  const before = clauses[at - 1];
  return (
    clauses[at].opener === 'that' &&
    before !== undefined &&
    before.verb > 0 &&
    before.verb === before.words.length - 1 &&
    TELLS.test(before.words[before.verb].lower)
  );
};

/** "his appointments in 2015 went to men", "swayed by an announcement in 2014": the date is the noun's, not the verb's. */
function belongsToNoun({ words, verb }: Clause, { mention, start }: When): boolean {
  if (!WIDE_RULES.has(mention.rule)) return false;
  const told = words.filter(word => word.end <= start);
  if (told.length === 0) return false;
  // "The council last year approved it"
  if (
    told.length === verb &&
    told.length < 4 &&
    start === mention.start &&
    told.every(({ lower }) => !prepositions.has(lower))
  )
    return false;
  return told.length <= verb
    ? !/^(?:month|season)$/.test(mention.rule)
    : mention.start > start && told.slice(verb).some(({ lower }) => lower === 'by') && !isDoneBy(told.slice(verb));
}

const AGENT =
  /^(?:police|court|jury|judge|panel|council|committee|parliament|congress|senate|government|army|troops|soldiers|voters|lawmakers|legislators|commission|board|regulators|rebels|protesters|prosecutors|authorities|officials|agency|department|company|firm)$/;

/** "was investigated by a panel in 1989": the day is that of the deed. */
function isDoneBy([verb, participle, by, ...agent]: readonly Word[]): boolean {
  if (!/^(?:was|were)$/.test(verb.lower) || by?.lower !== 'by' || !isParticiple(participle.lower)) return false;
  const end = agent.findIndex(({ lower }) => !/^(?:an?|the)$/.test(lower) && prepositions.has(lower));
  const head = agent.slice(0, end < 0 ? agent.length : end).at(-1);
  return head !== undefined && (head.named !== undefined || AGENT.test(head.lower));
}

/** Opens words without which those before say too little: "the rule that …", "voted on whether …", "known as …". */
const COMPLETES = /^(?:that|who|whom|whose|which|where|whether|as)$/;

/** Opens what can be left out where it is too long: "its part in a scheme in which thousands were charged twice". */
const LESS = /^which$/;

/** A clause's predicate with the clause that completes it; nothing where that one is cut off. */
function predicateOf(clauses: readonly Clause[], at: number, text: string): readonly Word[] | undefined {
  const { words, verb } = clauses[at];
  const own = words.slice(verb);
  const next = clauses[at + 1];
  if (!next) return own;
  const between = text.slice(own.at(-1)!.end, next.words[0].start);
  if (
    next.opener === 'that' &&
    /^(?:said|told|warned)$/.test(own[0].lower) &&
    own.length > 1 &&
    next.verb < 1 &&
    clauses[at + 2]
  )
    return undefined;
  if (!COMPLETES.test(next.opener) || (/,/.test(between) && next.opener !== 'that')) return own;
  if (next.opener === 'as' && next.verb >= 0) return own;
  const opener = wordsOf(between, own.at(-1)!.end).filter(({ lower }) => lower === next.opener);
  if (opener.length === 0 || (next.opener === 'that' && next.verb < 0)) return undefined;
  const after = clauses[at + 2];
  if (
    after &&
    COMPLETES.test(after.opener) &&
    !/,\s*\w+\s*$/.test(text.slice(next.words.at(-1)!.end, after.words[0].start))
  )
    return undefined;
  // "that Poland, a member, left": what follows the comma belongs to it.
  if (after?.opener === ',' && next.verb < 0 && next.opener !== 'as') return undefined;
  return [...own, ...opener, ...next.words];
}

/** "told Fox News", "took place three weeks after": what was told, and when, comes after it. */
function endsEarly(predicate: readonly Word[], next: Clause | undefined, text: string): boolean {
  const words = predicate.map(({ lower }) => lower);
  const { end } = predicate.filter(isWord).at(-1) ?? predicate[0];
  // What it was is told in quotation marks.
  if (/^\s(?:that\s)?["“`']/.test(text.slice(end, end + 8))) return true;
  if (words.includes('told') && !words.some(word => /^(?:that|to|about|of)$/.test(word))) return true;
  if (
    /^(?:after|before)$/.test(next?.opener ?? '') &&
    /^(?:hours?|days?|weeks?|months?|years?|minutes?)$/.test(words.at(-1)!)
  )
    return true;
  // "went on ABC's to defend": the name of the show was taken for a date.
  return /[’']s\s+(?:to|and|in|on|at|for|with|by|when|after)\b/.test(join(predicate, text));
}

/** So many words of a predicate hold the verb of the clause that completes it, and a little more. */
function leastOf(clauses: readonly Clause[], at: number, predicate: readonly Word[]): number {
  const own = clauses[at].words.length - clauses[at].verb;
  if (predicate.length === own) return 0;
  return own + 1 + Math.max(0, clauses[at + 1].verb) + 3;
}

const MANY = /^(?:police|people|women|men|children|construction|production|unemployment|inflation|voting|work)$/;

/** "was charged and extradited": the auxiliary stands with the first. */
function auxiliaryOf(clauses: readonly Clause[], at: number): Word[] | undefined {
  const { opener, words, verb } = clauses[at];
  const before = clauses[at - 1];
  if (!/^(?:and|but)$/.test(opener) || verb !== 0 || !before || before.verb < 0) return undefined;
  const helps = before.words[before.verb];
  const passive = /^(?:was|were)$/.test(helps.lower) && isParticiple(before.words[before.verb + 1]?.lower ?? '');
  return passive && isParticiple(words[0].lower) ? [helps] : undefined;
}

/** The saying is the event: "called for it in a statement". */
const SAYING = /^(?:statement|interview|tweet|tweets|post|email|speech|letter|memo|op-ed|column)$/;

/** The event that a clause tells, or nothing: a state, a saying, a denial, a condition. */
export function eventOf(
  clauses: readonly Clause[],
  at: number,
  dated: When,
  words: readonly Word[],
  text: string,
): Draft | undefined {
  const clause = clauses[at];
  if (!clause) return undefined;
  const beside = clause.verb < 1 ? besideOf(clauses, at, dated, text) : undefined;
  if (beside || clause.verb < 0) return beside;
  if (NO_FACT.test(clause.opener) && !isToldBy(clauses, at) && !isRelative(clause)) return undefined;
  const mood = moodOf(clause);
  if (mood === 'state' || mood === 'denied') return undefined;
  // "will double by August": to have happened by then only where it is still to come.
  if (dated.deadline && mood !== 'future') return undefined;
  if (mood === 'speech') {
    const said = sayingOf(clauses, at, words, text);
    return said && { ...said, upcoming: false, said: true };
  }
  if ((hasSecondVerb(clause) && !actVerbs.has(clause.words[clause.verb].lower)) || belongsToNoun(clause, dated))
    return undefined;
  if (FIGURES.test(text.slice(clause.words[clause.verb].start, clause.words[clause.verb].start + 120)))
    return undefined;
  const plain = subjectOf(clauses, at, text);
  const subject = plain.length ? plain : restricted(clauses, at);
  if (/^(?:little|few|much|most|many)$/.test(subject.map(({ lower }) => lower).join(' '))) return undefined;
  // "missed that deadline": what was cut off before it.
  if (
    subject.length === 1 &&
    /^[a-z]+[^s]$/.test(subject[0].text) &&
    !MANY.test(subject[0].text) &&
    !subject[0].standsFor
  )
    return undefined;
  // "set Friday as the deadline": the date is what was set.
  if (
    /^\s*as\b/.test(text.slice(dated.mention.end, dated.mention.end + 6)) &&
    clause.words[clause.verb].end >= dated.start - 2
  )
    return undefined;
  const predicate = predicateOf(clauses, at, text);
  if (!predicate) return undefined;
  // "spent Monday campaigning": the day is what was spent.
  if (predicate[0].lower === 'spent' && /ing$/.test(predicate[1]?.lower ?? '')) return undefined;
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
  if (endsEarly(predicate, clauses[at + 1], text)) return undefined;
  const auxiliary = auxiliaryOf(clauses, at) ?? [];
  const told = (words: readonly Word[]) =>
    titleOf(subject, [...auxiliary, ...words], text, leastOf(clauses, at, words));
  const own = clause.words.slice(clause.verb);
  const title = told(predicate) ?? (LESS.test(clauses[at + 1]?.opener ?? '') ? told(own) : undefined);
  if (!title) return undefined;
  const goesOn = title.fault ? undefined : cutOff(title.predicate, dated, text);
  return { ...title, ...(goesOn && { fault: inEnglish('cut-off', { words: goesOn }) }), upcoming: mood === 'future' };
}

const COMPLEMENT = /^ ((?:in|over|at|from|to|about|into|against) [^,.;:—]{3,60})(?=[,.;:—])/u;

/** At what, of what, or where to. */
const NEEDS_COMPLEMENT =
  /^(?:anger|outrage|concerns?|fears?|frustration|opposition|reaction|pressure|worries|doubts?|interest|part|attention|access|flowed|pointed|turned|moved|poured|gathered|converged|returned|flowing)$/;

/** What goes with the last words of a title and was left off: "anger" of "anger at the party". */
function cutOff(predicate: readonly Word[], { start, mention }: When, text: string): string | undefined {
  const { end, lower } = predicate.filter(isWord).at(-1) ?? predicate[0];
  if (!NEEDS_COMPLEMENT.test(lower)) return undefined;
  const after = start >= end && start <= end + 1 ? mention.end : end;
  return COMPLEMENT.exec(text.slice(after, after + 80))?.[1];
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
