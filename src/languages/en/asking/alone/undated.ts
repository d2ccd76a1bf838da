import { inEnglish } from '../../../../findings/finding.js';
import type { Reading } from './reading.js';
import { MONTHS, WEEKDAYS } from './words.js';
import { pattern } from '../../../../article/pattern.js';

/** Days that are told by the day on which the article appeared. */
const RELATIVE =
  /^(?:yesterday|tomorrow|tonight)(?:'s)?$|^(?:last night|this (?:morning|afternoon|evening)|(?:earlier|later) (?:in )?(?:the|that) day)$/;

const NAMES_A_DAY = /day\b|tomorrow|tonight|night|this (?:morning|afternoon|evening)/i;

/** Does a calendar date stand near: "Friday, 3 May", "on Tuesday, March 4"? */
function isDated({ words }: Reading, at: number): boolean {
  for (let index = Math.max(0, at - 3); index < Math.min(words.length, at + 5); index++) {
    const { lower } = words[index];
    if (index !== at && (MONTHS.has(lower.replace(/\.$/, '')) || /^(?:19|20)\d\d$/.test(lower))) return true;
  }
  return false;
}

/** Habitual: "on Mondays", "every Friday"; or part of a name: "Good Friday", "Super Tuesday". */
function isNoDay({ words }: Reading, at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (before && /^(?:every|each|any|a|an|most)$/.test(before.lower)) return true;
  if (before && /^(?:good|super|black|ash|easter|palm|cyber|bloody|holy|maundy|giving|whit|shrove)$/.test(before.lower))
    return true;
  return (
    after !== undefined &&
    /^\p{Lu}/u.test(after.text) &&
    /^(?:Night|Times|Mail|Post|Review|Telegraph|Herald|Morning|Evening)$/.test(after.text)
  );
}

/** "a year ago", "last summer", "since last year": counted from the day on which it appeared. */
const COUNTED_BACK = pattern('i')`
  (?<![a-zÀ-ỿ])(?:
    (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|a couple of|some|\d+)(?: and a half)?[ ]
    (?:days?|weeks?|months?|years?|decades?|generations?) ago|
    (?:last|next|this past|this coming|the past|the previous|the following) (?:
      day|week|weekend|month|year|spring|summer|autumn|fall|winter|season|quarter|session|cycle|January|February|
      March|April|May|June|July|August|September|October|November|December
    )|
    this (?:past )?(?:
      week|weekend|month|spring|summer|autumn|fall|winter|season|quarter|January|February|March|April|May|June|July|
      August|September|October|November|December
    )|
    over the weekend|
    the (?:last|past|next|coming) (?:few |couple of |several |two |three |four |five |six |\d+ )?
    (?:days|weeks|months)
  )(?![a-zÀ-ỿ])
`;

/** Counted from the day on which it appeared, or so at that time alone. */
const AT_THE_TIME =
  /(?<![\p{L}-])(?:recently|(?:(?:the|his|her|its|their|a|an) )?(?:very )?latest(?! in\b)|soon-to-be|almost (?:complete|completed|ready|finished|done|over)|the upcoming|(?:this|the) coming|(?:the|his|her|its|their|\p{L}+[’']s) next(?! (?:president|generation|door|to|of|one|two|three|four|five|level|step|to|best|few|leader|prime minister|justice|commander|day|morning|justices)\b))(?!\p{L})/iu;
/** How a race stands: next week it stands otherwise. */
const STANDS =
  /(?<!\p{L})(?:trails(?= (?:only |behind |just )?\p{Lu})|is (?:ahead of|behind|leading|trailing|tied with|(?:widening|extending|expanding|narrowing|closing|padding) (?:his|her|their|its)|running (?:first|second|third|fourth|last))(?= )|ranks (?:first|second|third|fourth|fifth|last)|(?:leads|edges)(?= \p{Lu}[^.;]*(?:poll|percent|%|points?|delegates|votes?|race)))(?!\p{L})/u;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;
const QUOTED = /“[^“”]*”|"[^"]*"/gu;
/** "at the time on 3 May": two times, and the one is of another verb. */
const TWO_TIMES =
  /(?<!\p{L})(at (?:the|that) time (?:on|in|during|at) (?:(?:the|a) )?(?:(?:night|morning|afternoon|evening|week) of )?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)[^,.]*)/u;

/** "at the end of September", "a December interview": every year has one. */
const MONTH_ALONE =
  /(?<!\p{L})(?:(?:[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Tt]hrough|[Aa]n?|[Ee]arly|[Ll]ate|[Mm]id)[ -])(?:(?:early|late|mid)[ -])?((?:January|February|March|April|May|June|July|August|September|October|November|December))(?! \p{Lu}| \d)(?![\p{L}-])/u;

/** What a sentence tells of a time that it doesn't name. */
function faultOfTime(passage: string): string | undefined {
  const two = TWO_TIMES.exec(passage)?.[1];
  if (two) return inEnglish('two-times', { words: two.slice(0, 40) });
  if (YEAR.test(passage)) return undefined;
  const own = passage.replace(QUOTED, '“”');
  const month = MONTH_ALONE.exec(own)?.[1];
  if (month) return inEnglish('needs-year', { words: month });
  const time = (AT_THE_TIME.exec(own) ?? (/\d/.test(own) ? null : STANDS.exec(own)))?.[0];
  return time && inEnglish('needs-date', { words: time });
}

/** What somebody says of a day is of the day on which they say it. */
const SAID_OF_A_DAY =
  /(?<!\p{L})(?:(?:last night|yesterday|tomorrow|(?:coming|coming up) soon(?=[.!]|$)|next (?:week|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|today(?=[.!,]?(?: …|$)))(?![\p{L}’'])|(?<=(?:^|[.!?…] ))Today(?= (?:is|was|we|I|the) ))/u;

/** "tonight": in a quotation, of a day that the reader isn't told. */
export function faultOfSaidDay({ text }: Reading): string | undefined {
  const day = SAID_OF_A_DAY.exec(text)?.[0].trim();
  return day && !/\b(?:better|than|until|of|for|and) $/.test(text.slice(0, text.indexOf(day)))
    ? inEnglish('needs-date', { words: day })
    : undefined;
}

/** A day that only the article's date tells. */
export function faultOfDay(reading: Reading): string | undefined {
  const { words, text: passage } = reading;
  if (reading.as === 'sentence' || reading.as === 'prompt') {
    const back = COUNTED_BACK.exec(passage);
    if (back && !/(?:1[89]|20)\d\d/.test(passage.slice(back.index, back.index + back[0].length + 12)))
      return inEnglish('needs-date', { words: back[0] });
    const time = faultOfTime(passage);
    if (time) return time;
  }
  if (!NAMES_A_DAY.test(passage)) return undefined;
  for (const [index, { lower, text }] of words.entries()) {
    const day = lower.replace(/[’']s$/, '');
    if (WEEKDAYS.has(day) && /^\p{Lu}/u.test(text)) {
      if (isDated(reading, index) || isNoDay(reading, index)) continue;
      return inEnglish('needs-date', { words: text });
    }
    const [one, two, three, four] = [1, 2, 3, 4].map(count =>
      words
        .slice(index, index + count)
        .map(word => word.lower)
        .join(' '),
    );
    if (RELATIVE.test(one) && !/^(?:than|of)$/.test(words[index - 1]?.lower ?? '')) {
      if (isDated(reading, index)) continue;
      return inEnglish('needs-date', { words: text });
    }
    for (const shown of [two, three, four]) {
      if (RELATIVE.test(shown)) return inEnglish('needs-date', { words: shown });
    }
  }
  return undefined;
}
