import type { Tense } from '../../contract/dates.js';

const FUTURE =
  "\\b(?:will|won[’']t|shall|would|going to|(?:is|are|was|were) to|(?:due|set|expected|scheduled|slated|likely|supposed|planned|about) (?:to|for)|(?:postponed?|extend(?:s|ed)?|delay(?:s|ed)?|adjourned) (?:it |them )?(?:until|to)|(?:plans?|expects?|intends?|hopes?|aims?|agree[sd]?|wants?|vow(?:s|ed)?|promised?|planned|threaten(?:s|ed)?|prepar(?:es?|ing)) to|(?<!(?:seem|appear)(?:s|ed)? )to be|(?:can|may|might|could)(?! have)|(?:is|are|was|were) (?:expected|due|planned)|(?:plan(?:s|ned|ning)?|schedul(?:es|ed)|call(?:s|ed) for) (?:an?|the|more|another|their|his|her|its|large|further|new)|(?:agreement|plans?|proposal|deal|intention|decision|offer|order|deadline) to|scheduled|upcoming|payable|deadline|expires?)\\b|[’']ll\\b";
const PAST =
  '\\b(?:was|were|had|has|did|said|told|met|went|came|took|made|gave|got|saw|held|won|lost|left|led|began|became|found|killed|shot|sent|spoke|wrote|put|cut|hit|set|rose|fell|grew|brought|fought|fled|struck|drew|ran|paid|sold|bought|kept|thought|stood|broke|chose|flew|knew|\\w{2,20}ed)\\b';
const CUE = new RegExp(`(?<future>${FUTURE})|${PAST}`, 'gi');
/** Whoever says something tells nothing of when it is, unless the date stands right by. */
const SAYING = /^(?:said|told|announced|reported|added|wrote|warned|noted|stated|estimated|thought|planned)$/i;
const NEARBY = 24;
/** Words that end like a past tense and are none, and infinitives' and passives' participles after "to be". */
const NOT_PAST =
  /^(?:un\w+|need|exceed|indeed|speed|proceed|succeed|hundred|united|red|bed|wed|embed|feed|breed|seed|shed)$/i;
const CLAUSE_END = /[,;:()—–]|\s-{1,2}\s|["“”]/g;
/** What stands right before a date that lies ahead. */
const AHEAD = /\b(?:as (?:soon|early) as|no later than|starting|beginning|effective|by|until|through)\s(?:the\s)?$/i;
/** "voted to close the bridge from September": what was settled then is still to come. */
const SETTLED =
  /\b(?:vot(?:es?|ed|ing)|decid(?:es?|ed|ing)|agree[sd]?|choos?es?|chose|resolv(?:es?|ed)|pledg(?:es?|ed)|plan(?:s|ned)?|wants?|intends?) to\s[^.;]{0,90}\bfrom\s(?:the\s)?$/i;
/** "has given them until Friday": what was given then lasts until a day to come. */
const GIVEN = /\b(?:given?|gives|gave|have|has|got) [^.;,]{0,60}\b(?:until|till)\s(?:the\s)?$/i;
const WINDOW = 160;

const SENTENCE_END = /[.!?]["”’']{0,2}\s+(?=["“‘`]{0,2}[A-Z])|\n\s*\n/g;
/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Inc|Corp|Co|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)$/;

function sentenceStart(text: string, offset: number): number {
  const from = Math.max(0, offset - WINDOW);
  const before = text.slice(from, offset);
  let start = 0;
  for (const match of before.matchAll(SENTENCE_END)) {
    if (!ABBREVIATION.test(before.slice(0, match.index))) start = match.index + match[0].length;
  }
  return from + start;
}

/** "was due to", "had been planned for", "should have": what was to come then may be long gone. */
const WAS_TO_COME = /^(?:was|were)\b|^scheduled|^planned/i;
const ONCE = /\b(?:was|were|had been|should have|had)\s(?:\w+ly\s|been\s|then\s|originally\s)?$/i;

function cues(
  passage: string,
  distance: (at: number, length: number) => number,
): { tense: Tense | undefined; at: number }[] {
  const found: { tense: Tense | undefined; at: number }[] = [];
  for (const match of passage.matchAll(CUE)) {
    const future = match.groups?.future !== undefined;
    if (/^(?:May|Can)$/.test(match[0]) || (!future && NOT_PAST.test(match[0]))) continue;
    if (!future && SAYING.test(match[0]) && distance(match.index, match[0].length) > NEARBY) continue;
    const lead = passage.slice(Math.max(0, match.index - 24), match.index);
    // "to be completed", "will be named": the participle is no past tense.
    if (!future && /\b(?:be|being|get)\s+(?:\w+ly\s+)?$/i.test(lead)) continue;
    // "the lost days"
    if (!future && /\b(?:the|an?|his|her|its|their|our|these|those)\s(?:\w+ly\s)?$/i.test(lead)) continue;
    if (!future && /\b(?:will|would|to|not|may|might|could|should|can|must)\s+(?:\w+ly\s+)?$/i.test(lead)) continue;
    const isOnce =
      future && (WAS_TO_COME.test(match[0]) || ONCE.test(lead)) && (ONCE.test(lead) || /^w/i.test(match[0]));
    found.push({ tense: isOnce ? undefined : future ? 'future' : 'past', at: match.index });
  }
  return found;
}

/** Tense of the verb nearest to a passage: first before it in its clause, then after it, then in the sentence before it. */
export function tenseAt(text: string, start: number, end: number): Tense | undefined {
  const before = text.slice(sentenceStart(text, start), start);
  const breaks = [...before.matchAll(CLAUSE_END)];
  const clauseStart = breaks.length ? breaks[breaks.length - 1].index + 1 : 0;
  const inClause = cues(before.slice(clauseStart), (at, length) => before.length - clauseStart - at - length);
  const done = /\b(?:had|were|was|have|has)\b/i.test(before.slice(clauseStart) + text.slice(end, end + 16));
  if (
    !done &&
    (AHEAD.test(before) || SETTLED.test(before) || /^\s(?:deadline|meeting of)\b/.test(text.slice(end, end + 12)))
  )
    return 'future';
  if (GIVEN.test(before)) return 'future';
  if (inClause.length) return inClause[inClause.length - 1].tense;
  let after = text.slice(end, end + WINDOW);
  const stop = /[.!?]["”’']?\s|\n\s*\n/.exec(after);
  if (stop) after = after.slice(0, stop.index);
  const opening = after.replace(/^[\s,]+/, '');
  const clauseEnd = opening.search(/[;:()—–"“”]|,\s/);
  const following = cues(clauseEnd < 0 ? opening : opening.slice(0, clauseEnd), at => at);
  if (following.length) return following[0].tense;
  const earlier = cues(before.slice(0, clauseStart), (at, length) => before.length - at - length);
  return earlier.length ? earlier[earlier.length - 1].tense : undefined;
}
