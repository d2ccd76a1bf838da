import type { DateMention } from '../../contract/dates.js';

/** "the week", "that day", "recently": vaguer than a line of time can show. */
const VAGUE =
  /^(?:(?:earlier|later|late|early)\s)?(?:in\s)?(?:the|that|coming)\b|\b(?:day|week|weekend|month|year)'?s?$/i;
/** "last week", "June last year", "this month". */
const VAGUE_BUT_TOLD =
  /\b(?:last|next)\b|ago$|\b\d{4}$|^(?:Thanksgiving|Christmas|New Year's|Labor|Memorial|Independence|Election|Boxing|May) Day$|^(?:(?:earlier|later|late|early) )?this (?:week|month|year|spring|summer|fall|autumn|winter)$/i;
/** Left of a date that only tells which one of several things is meant: "the 2016 election", "since May", "of Friday". */
const NOT_WHEN =
  /\b(?:the|an?|its|his|her|their|of|for|since|until|till|by|before|after|to|than|and|or|through|as)\s$/i;
const WHEN =
  /\b(?:(?:earlier|late|later|early)\s)?(?:on|in|during|at|over|around|about|(?:in|on|at|during) the (?:early )?(?:night|evening|morning|afternoon|hours|beginning|end|middle|start|spring|summer|autumn|fall|winter) of)\s$/i;
export const WIDE_RULES = new Set([
  'month-year',
  'month',
  'year',
  'short-year',
  'season',
  'quarter',
  'quarter-code',
  'spelled-year',
]);
const LEFT_OUT_RULES = new Set([
  'decade',
  'short-decade',
  'century',
  'period',
  'the-unit',
  'year-earlier',
  'year-end',
  'slash-date',
  'quarter',
]);

/** A date that can tell when a clause's event was, and the span of its words with the preposition. */
export interface When {
  mention: DateMention;
  start: number;
  end: number;
  /** "by August". */
  deadline?: boolean;
}

/** "At Monday's debate, Berg …": the day of what was done there. */
const OCCASION =
  /^(?:[’']s|’s)? (?:\p{L}[\p{L}-]* ){0,3}(?:debate|meeting|hearing|summit|rally|ceremony|conference|session|convention|speech|interview|trial|game|match)(?=[ ,.](?!in |at |of |on |with |between ))/u;

function occasionOf(mention: DateMention, text: string): When | undefined {
  if (!mention.edtf || WIDE_RULES.has(mention.rule)) return undefined;
  const lead = /\b(?:at|during|in) $/i.exec(text.slice(Math.max(0, mention.start - 8), mention.start));
  const own = /[’']s$/.exec(text.slice(mention.start, mention.end))?.[0].length ?? 0;
  const noun = OCCASION.exec(text.slice(mention.end - own, mention.end + 60));
  if (!lead || !noun || !/^[’']s/.test(noun[0])) return undefined;
  return {
    mention: { ...mention, sure: true },
    start: mention.start - lead[0].length,
    end: mention.end - own + noun[0].length,
  };
}

export function whenOf(mention: DateMention, text: string): When | undefined {
  if (mention.type !== 'DATE' || /_REF$/.test(mention.value) || LEFT_OUT_RULES.has(mention.rule)) return undefined;
  if (mention.edtf?.includes('..')) return undefined;
  const words = text.slice(mention.start, mention.end);
  const occasion = occasionOf(mention, text);
  if (occasion) return occasion;
  if (/[’']s$/.test(words)) return undefined;
  if (VAGUE.test(words) && !VAGUE_BUT_TOLD.test(words)) return undefined;
  const before = text.slice(Math.max(0, mention.start - 32), mention.start);
  const after = text.slice(mention.end, mention.end + 20);
  // "Friday's", "2008 and 2012", "Monday debate": the words go on.
  if (/^(?:[’']s?\b|[-–/]|,?\s(?:and|or)\s(?:\d|[A-Z][a-z]+day|(?:this|last|next) ))/.test(after)) return undefined;
  const lead = WHEN.exec(before);
  const by = /\bby (?:the (?:end|middle|beginning) of )?$/i.exec(before);
  if (by) return { mention, start: mention.start - by[0].length, end: mention.end, deadline: true };
  if (!lead && (NOT_WHEN.test(before) || (WIDE_RULES.has(mention.rule) && !/\b(?:last|next|this)\b/i.test(words)))) {
    return mention.rule === 'range' && /\b(?:from|between)\s$/i.test(before)
      ? { mention, start: mention.start - (/\w+\s$/.exec(before)?.[0].length ?? 0), end: mention.end }
      : undefined;
  }
  return { mention, start: mention.start - (lead ? lead[0].length : 0), end: mention.end };
}
