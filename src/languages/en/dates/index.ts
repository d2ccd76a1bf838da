import type { DateLanguage } from '../../contract/dates.js';
import { calendarParsers } from './calendar.js';
import { durationParsers } from './durations.js';
import { relativeParsers } from './relative.js';
import { spansParsers } from './spans.js';
import { tenseAt } from './tense.js';

/**
 * One kind of expression each. Longer readings win over shorter ones wherever they overlap; of two equally long ones
 * the parser that stands first does.
 */
const parsers = [...calendarParsers, ...spansParsers, ...relativeParsers, ...durationParsers];

/** English as newspapers write it; day and month in American order where figures leave it open. */
export const englishDates: DateLanguage = {
  parsers,
  joins: /^(?:,?\s{1,3}(?:on\s|of\s|at\s)?|\s?\()$/i,
  through: /^(?:\s?[-–—]\s?|\s(?:to|through|until|till|and)\s)$/i,
  from: /\b(?:from|between)\s$/i,
  limits: [
    { pattern: /\b(?:since|ever since)\s(?:at least\s)?$/i, limit: 'since' },
    { pattern: /\b(?:until|till|up to)\s$/i, limit: 'until' },
    { pattern: /\b(?:about|around|circa|c\.|approximately|roughly|some time in|sometime in)\s$/i, limit: 'about' },
  ],
  tenseAt,
};
