import { within } from '../../../article/within.js';
import type { DateMention } from '../../contract/dates.js';
import type { Retelling } from '../../contract/retelling.js';
import { dateInWords, monthFirst } from '../asking/plain/dates.js';
import { AUXILIARIES, isPast, isPresent } from '../asking/plain/verbs.js';
import { isAdverb, PREPOSITIONS, SUBORDINATORS } from '../asking/plain/words.js';
import type { Reteller, Stretch } from './stretch.js';
import { wordAfter, wordBefore } from './stretch.js';

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const WHEN = '(?:(early|late|earlier|later) )?';
const DAY = new RegExp(`^${WHEN}(?:(?:last|this|next|this past) )?(?:${WEEKDAY}|yesterday|today|tomorrow)$`, 'i');
const PART_OF_DAY = new RegExp(
  `^${WHEN}(?:(?:last|this|next|yesterday|tomorrow)|(?:last |this |next )?${WEEKDAY})? ?(morning|afternoon|evening|night)$`,
  'i',
);
const TONIGHT = /^tonight$/i;
const OF_A_DAY = new RegExp(`^${WEEKDAY}(?: (?:morning|afternoon|evening|night))?$`, 'i');
const WEEK = new RegExp(`^${WHEN}(?:last|this|next) week$`, 'i');
const MONTH_OR_YEAR = new RegExp(
  `^${WHEN}(?:last|this|next) (?:month|year|${MONTH})$|^${MONTH} (?:last|this|next) year$`,
  'i',
);
const SEASON = new RegExp(`^${WHEN}(?:last|this|next|this past|this coming) (spring|summer|autumn|fall|winter)$`, 'i');
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'fall', 24: 'winter' };
const AGO =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:day|week|month|year)s? ago$/i;
/** "in September", "on Dec. 15": every year has one. */
const NO_YEAR = new RegExp(`^(?:(early|late|mid)[ -])?${MONTH}(?: \\d{1,2})?$`);
const BARE_AFTER =
  /^(?:by|until|till|since|before|after|from|through|throughout|over|within|of|for|to|and|or|than|between|during)$/i;
const NO_DATE_AFTER =
  /^(?:the|a|an|this|that|every|each|next|last|any|most|one|some|late|early|later|earlier|mid|his|her|its|their|our|if|not)$/i;

/** The day, where the mention is of one and the article's own date tells which. */
function dayOf({ type, value, edtf, sure }: DateMention, isOver: boolean): string | undefined {
  if (!sure && !isOver) return undefined;
  // of "since Tuesday" the first day
  const [day = ''] = edtf?.split('/..') ?? [];
  if (/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  return type === 'TIME' && /^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 10) : undefined;
}

const AHEAD =
  /(?<![a-z])(?:will|would|won[’']t|plans?|planned|expected|scheduled|set|due|slated|is to|are to|was to|were to|intends?|hopes?|until|by|if)(?![a-z])/i;

/** What is told of begins here: what is said, or who was meant, may lie ahead. */
const TOLD_OF = /(?<!\p{L})(?:that|whether|if|who|which)(?!\p{L})/u;

const SIX_DAYS = 6 * 86_400_000;

/** A day before the article’s own, in a sentence, up to what it reports, that tells of nothing but what is over. */
function isOver({ edtf = '', end: dayEnd, rule }: DateMention, { start, end, askable: { article } }: Stretch): boolean {
  const whole = article.text.slice(start, end);
  const told = TOLD_OF.exec(whole)?.index ?? whole.length;
  const own = start + told < dayEnd ? whole : whole.slice(0, told);
  const published = article.metadata.datePublished?.slice(0, 10) ?? '';
  // Of an article changed overnight it may be tomorrow
  if (rule === 'weekday' && Date.parse(published) - Date.parse(edtf) === SIX_DAYS) return false;
  return edtf <= published && !AHEAD.test(own) && (own.match(/\p{Ll}+/gu) ?? []).some(isPast);
}

/** Words that may follow a date; after it a noun would make it a part of its name: "the Monday debate". */
function mayFollow(text: string, at: number): boolean {
  if (/^[’'-]/.test(text.slice(at, at + 1))) return false;
  const next = wordAfter(text, at);
  if (next === '' || /^\p{Lu}/u.test(next)) return true;
  const lower = next.toLowerCase();
  return (
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    AUXILIARIES.has(lower) ||
    isAdverb(lower) ||
    isPast(lower) ||
    isPresent(lower) ||
    /ing$|^(?:to|and|or|but|that|the|a|an|he|she|it|they|we|his|her|its|their|not|said|says)$/.test(lower)
  );
}

/** A primary or a debate stands in the calendar: what leads up to it is told of in the past, too. */
const LEADS_UP =
  /(?<!\p{L})(?:will|ahead|before|into|upcoming|coming|next|fac(?:e|es|ed|ing)|prepar\p{L}+|loom\p{L}*|eve|hop(?:ed|ing)|aim\p{L}*)(?!\p{L})/u;
const AFTER_IT = /(?<![a-z])(?:at|during|after|following|since) (?:the |a |his |her |its |their )?$/i;
const WITHIN_IT = /(?<![a-z])(?:in|on) (?:the |a |his |her |its |their )?$/i;
const DECIDED =
  /(?<!\p{L})(?:won|lost|beat|defeated|swept|victor(?:y|ies)|finished|triumph\p{L}*|earned|edged|voted|said|told|killed|injured)(?!\p{L})/u;

/** A thing of one day, "Tuesday's debate", "her Tuesday primary", by its date: "the November 10, 2015 debate". */
function thingOfDay(mention: DateMention, lead: string, day: string, stretch: Stretch): Retelling | undefined {
  const { start, end, askable } = stretch;
  const { text } = askable.article;
  if (!OF_A_DAY.test(text.slice(mention.start, mention.end))) return undefined;
  const sentence = text.slice(start, end);
  const before = text.slice(start, mention.start);
  const isBehind =
    !LEADS_UP.test(sentence) &&
    (mention.sure || AFTER_IT.test(before) || (WITHIN_IT.test(before) && DECIDED.test(sentence)));
  if (!isBehind) return undefined;
  const possessive = /^[’']s(?= \p{L})/u.exec(text.slice(mention.end, mention.end + 4));
  if (possessive) {
    if (NO_DATE_AFTER.test(lead) || /^\p{Lu}/u.test(lead)) return undefined;
    const article = mention.start === start ? 'The' : 'the';
    return { start: mention.start, end: mention.end + 2, text: `${article} ${day}`, where: [] };
  }
  const isOwned = /^(?:the|a|his|her|its|their)$/i.test(lead) && /^ \p{Ll}/u.test(text.slice(mention.end));
  return isOwned && !mayFollow(text, mention.end)
    ? { start: mention.start, end: mention.end, text: day, where: [] }
    : undefined;
}

/** What is put in a date's place, and from where on. */
function writtenFor(mention: DateMention, stretch: Stretch): Retelling | undefined {
  const { start, askable } = stretch;
  const { article } = askable;
  const { text } = article;
  const own = text.slice(mention.start, mention.end);
  const lead = wordBefore(text, mention.start, start);
  // "Russia Today", "USA Today"
  if (
    /^\p{Lu}/u.test(own) &&
    /^\p{Lu}/u.test(lead) &&
    !/^(?:On|In|By|Until|Since|Late|Early)$/.test(lead) &&
    /^(?:Today|Tomorrow|Tonight)/.test(own)
  )
    return undefined;
  // "and this month he fell for it": one of two, or the beginning of a clause
  if (/^(?:and|or|but)$/i.test(lead)) return undefined;
  const american = monthFirst(article);
  const day = dayOf(mention, isOver(mention, stretch));
  const written = day && dateInWords(day, american);
  const thing = written && thingOfDay(mention, lead, written, stretch);
  if (thing) return thing;
  if (NO_DATE_AFTER.test(lead)) return undefined;
  if (!mayFollow(text, mention.end)) return undefined;
  const bare = BARE_AFTER.test(lead);
  const tell = (words: string, preposition: string, qualifier?: string): Retelling | undefined => {
    // "reported just today"
    const on = /^(?:on|in|just)$/i.test(lead) && mention.start - lead.length - 1 >= start;
    if (qualifier && (bare || on)) return undefined;
    const from = on ? mention.start - lead.length - 1 : mention.start;
    const told = bare ? words : `${qualifier ? `${qualifier.toLowerCase()} ` : ''}${preposition} ${words}`;
    return { start: from, end: mention.end, text: told, where: [] };
  };
  const week = WEEK.exec(own);
  if (week) {
    const monday = mention.sure ? mention.edtf?.split('/')[0] : undefined;
    return monday && /^\d{4}-\d\d-\d\d$/.test(monday)
      ? tell(`the week of ${dateInWords(monday, american)}`, 'in', week[1])
      : undefined;
  }
  const { edtf: given = '', sure: isSure } = mention;
  const season = SEASON.exec(own);
  if (season) {
    const of = /^(\d{4})-(2[1-4])$/.exec(given);
    return of && isSure ? tell(`the ${SEASONS[of[2]!]} of ${of[1]}`, 'in', season[1]) : undefined;
  }
  if (AGO.test(own)) {
    const [from = ''] = given.split('/');
    const when = isSure && !bare ? dateInWords(from, american) : undefined;
    if (!when) return undefined;
    return given.includes('/') ? tell(`the week of ${when}`, 'in') : tell(when, from.length > 7 ? 'on' : 'in');
  }
  const bareMonth = NO_YEAR.exec(own);
  if (bareMonth) {
    if (/^\d/.test(text.slice(mention.end).replace(/^,? ?/, '')) || !(isSure || isOver(mention, stretch)))
      return undefined;
    const when = /^\d{4}-\d\d(?:-\d\d)?$/.test(given) ? dateInWords(given, american) : undefined;
    return when
      ? { start: mention.start, end: mention.end, text: `${bareMonth[1] ? `${bareMonth[1]} ` : ''}${when}`, where: [] }
      : undefined;
  }
  const month = MONTH_OR_YEAR.exec(own);
  if (month) {
    const { edtf = '', sure } = mention;
    return sure && /^\d{4}(?:-\d\d)?$/.test(edtf) ? tell(dateInWords(edtf, american)!, 'in', month[1]) : undefined;
  }
  if (!written) return undefined;
  const plain = DAY.exec(own);
  if (plain) return tell(written, 'on', plain[1]);
  if (TONIGHT.test(own)) return tell(`the night of ${written}`, 'on');
  const part = PART_OF_DAY.exec(own);
  return part ? tell(`the ${part[2]!.toLowerCase()} of ${written}`, 'on', part[1]) : undefined;
}

/** "on Friday" by its date, where the day on which the article appeared tells it. */
export const days: Reteller = stretch => {
  const { start, end, askable, isQuoted } = stretch;
  if (!askable.article.metadata.datePublished) return [];
  return within(askable.dates, { start, end }).flatMap(mention => {
    if (isQuoted(mention.start)) return [];
    return writtenFor(mention, stretch) ?? [];
  });
};
