import { isWord, type Clause, type Word } from '../events/clauses.js';
import { join, titleOf } from '../events/title.js';
import type { Raised } from './types.js';
import { pattern } from '../../../article/pattern.js';

/** "Will they …?" of who and what, where both are whole; `next` is the clause after them. */
export function willThey(
  subject: readonly Word[],
  told: readonly Word[],
  next: Clause | undefined,
  text: string,
  asks = 'Will',
): Pick<Raised, 'text' | 'title'> | undefined {
  if (/^(?:not|never)$/.test(told[0]?.lower ?? '')) return undefined;
  // "to make releases and to complete the process": but one "will" for both.
  const predicate = told.filter(
    ({ lower }, index) => lower !== 'still' && !(lower === 'to' && /^(?:and|or)$/.test(told[index - 1]?.lower ?? '')),
  );
  if (predicate.length < 2 || !predicate.every(isWord) || hasVerb(subject)) return undefined;
  if (isCutOff(predicate, next, text) || goesOnAsList(predicate, text)) return undefined;
  if (FIGURES.test(text.slice(predicate[0].start, predicate[0].start + 80))) return undefined;
  // "mission-critical, decision support functions", "expulsion once [again]"
  if (/-/.test(predicate.at(-1)!.text) && text[predicate.at(-1)!.end] === ',') return undefined;
  if (/^(?:once|instead|too|either|only|lucky|alone)$/.test(predicate.at(-1)!.lower)) return undefined;
  if (/^(?:only|lucky)$/.test(predicate[0].lower) || IDLE.test(predicate.map(({ lower }) => `${lower} `).join('')))
    return undefined;
  // "a school can relocate to their county": whose?
  if (
    predicate.some(({ lower }) => lower === 'their') &&
    !/s$|^(?:police|people|women|men|children)$/.test(subject.at(-1)?.lower ?? '') &&
    subject.every(({ lower }) => lower !== 'and')
  )
    return undefined;
  const will: Word = { ...predicate[0], text: 'will', lower: 'will' };
  const title = titleOf(subject, [will, ...predicate], text, predicate.length + 1);
  if (!title || title.predicate.length < 3 || title.predicate.at(-1)!.end !== predicate.at(-1)!.end) return undefined;
  // "cement what polls show": a clause of which the end is missing
  if (predicate.slice(1).some(({ lower }) => /^(?:what|how|why)$/.test(lower))) return undefined;
  return { text: `${asks} ${join(title.subject, text)} ${join(title.predicate.slice(1), text)}?`, title };
}

/** Nobody asks it: it is what always is, how much somebody reckons, or a figure of speech. */
const IDLE = pattern()`
  ^(?:
    insist on being|continue to (?:be|work)|become (?:more|less) |remain (?:a|an|the|in effect|at)|face |benefit |
    be (?:
      an? |the |able |held down|adjusted|remembered|seen|spoken|felt|part of|about|urging|good|bad|better|worse|
      hard|difficult|easy|tough|important|critical|crucial|key|interesting|fun|great
    )|
    come from|come down to|go head to head|do (?:little|better|well|more|what)|try to|seek to|
    look (?:at|to|for|like)|want |need |like |love |know |think |feel |see |hear |hope |believe |learn |understand |
    find |expand by|grow by|rise by|fall by|rise to|fall to|average |cost (?:about|more|less|up)|total |amount |
    matter |depend |tell |show |say |talk |speak |use (?:his|her|its|their) |have to |mean |bring to light|
    make (?:sense|it|sure|clear|the case)|take (?:place|time|years|months|weeks|days|effect)|happen |begin to|
    start to|ever[ ]
  )|
  ^trim only| only (?:about )?[\d$]
`;

/** What ends there for want of its clause, or of the words in quotation marks after it, asks nothing. */
function isCutOff(predicate: readonly Word[], next: Clause | undefined, text: string): boolean {
  const { end } = predicate.at(-1)!;
  if (/^\s?["“`']/.test(text.slice(end, end + 3))) return true;
  // "traditionally Democratic, though conservative, areas"
  if (/^\p{L}+ly$/u.test(predicate.at(-2)?.lower ?? '') && /^,/.test(text.slice(end, end + 1))) return true;
  if (!next) return false;
  if (COMPLETES.test(next.opener)) return !text.slice(end, next.words[0].start).includes(',');
  // "put the country before any other": no time, but an order of things.
  return /^(?:before|after)$/.test(next.opener) && next.verb < 0 && next.words.length < 4;
}

const COMPLETES = /^(?:that|who|whom|whose|which|whether|where|if|as)$/;

/** "its Baby Ruth, Butterfinger and Pearson businesses": the comma ends no clause. */
function goesOnAsList(predicate: readonly Word[], text: string): boolean {
  const after = /^,\s([^.;:]{1,160})/.exec(text.slice(predicate.at(-1)!.end, predicate.at(-1)!.end + 164))?.[1];
  return after !== undefined && !BESIDE.test(after) && /^[^,]{1,60}(?:,[^,]{1,60}){0,4},? (?:and|or) /.test(after);
}

const BESIDE =
  /^(?:an?|the|which|who|whose|whom|where|when|but|and|or|so|yet|though|although|while|as|because|since|after|before|up|down|according|including|in|on|at|for|with|without|by|from|to|one|said|[\p{Ll}]+ing|[\p{Ll}]+ed|[\p{L}.’' -]{2,40} (?:said|says|told|announced|reported))\b/u;

/** "The move boosts the stake": a verb that was not known as one. */
const hasVerb = (subject: readonly Word[]): boolean =>
  subject.some(({ lower, text }, index) => index > 0 && /^[a-z]/.test(text) && BASE_VERB.test(lower)) ||
  subject.some(
    ({ text, lower }, index) =>
      index > 0 &&
      /^[a-z]{3,}s$/.test(text) &&
      subject[index + 1] !== undefined &&
      (/^(?:the|a|an|its|their|his|her)$/.test(subject[index + 1].lower) ||
        /^[\p{Lu}\d$]/u.test(subject[index + 1].text)) &&
      !/ss$/.test(lower),
  );

/** Forms of the present that no subject holds. */
const BASE_VERB =
  /^(?:who|that|which|plans?|hopes?|believe|think|say|says|hope|want|draw|note|oppose|argue|insist|know|expect|fear|worry|agree|suggest|admit|claim|warn|predict|show|find|feel|see|make|take|give|keep|hypothesized|believed|thought|unlikely|likely)$/;

/** What a company will have earned: a figure, nothing that is open. */
const FIGURES =
  /^(?:report|post|record|take|show|have|incur|earn|lose|book|declare|pay)\s(?:an?\s)?(?:[\p{L}\d-]+\s){0,4}?(?:net|earnings|income|loss|losses|profit|profits|charge|charges|dividend|reserve|revenue|write-off|write-down)\b/u;

/** Without the full stop at the end. */
export function withoutMarks(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  while (end > 0 && !isWord(words[end - 1])) end -= 1;
  return words.slice(0, end);
}
