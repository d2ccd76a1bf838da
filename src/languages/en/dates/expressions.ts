import type { Meaning, Reading, Turn } from '../../contract/dates.js';
import { countOf, turnOf } from './words.js';

// Spaces within an expression: few, so that no match runs over a wall of spaces.
export const S = '\\s{1,3}';
export const NAME =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
export const YEAR = '(?:1[0-9]|20)\\d\\d';
export const STAGE = `(?:(?:early|mid|late|earlier|later)[-\\s]|(?:the${S})?(?:beginning|start|middle|end|eve|rest|remainder) of${S}(?:the${S})?)`;
export const TURN = '(?<turn>this past|this coming|last|this|next|coming)';
export const PART = '(?<part>morning|afternoon|evening|night)';
export const WEEKDAY =
  '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\.)';
export const SEASON = '(?<season>spring|summer|fall|autumn|winter)';

export const pattern = (source: string): RegExp => new RegExp(`(?<![\\w$€£])(?:${source})(?!\\w)`, 'gi');
export const number = (digits: string | undefined): number | undefined => (digits ? Number(digits) : undefined);
export const isCapital = (word: string | undefined): boolean => /^[A-Z]/.test(word ?? '');

/** -1 for "last year", 0 for "this year", 1 for "next year". */
export const SHIFTS: Record<Turn, number> = { last: -1, this: 0, next: 1 };
export const shiftOf = (words: string | undefined): number | undefined => {
  const turn = turnOf(words);
  return turn && SHIFTS[turn];
};

export const is = (meaning: Meaning, time?: string): Reading => (time ? { meaning, time } : { meaning });
export const now = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Reading => is({ is: 'reference', value });

/** Prepositions after which "May", "March" or a bare number is a date. */
export const DATE_PREPOSITION =
  /\b(?:in|since|by|until|till|of|from|to|through|between|during|before|after|for|around|about|circa|and|late|early|mid)[\s-](?:the\s)?$/i;
export const COUNTED =
  /^[\s-](?:people|persons?|men|women|children|soldiers|troops|homes|jobs|votes|miles|feet|metres|meters|kilomet|pounds|dollars|euros|years|days|hours|points|percent|per cent|strong|times|members|students|workers|shares|cases|deaths|tons|acres|others|civilians|million|billion|cc\b|k\b|GMT|hours)/i;

export function yearOfWords(tens: string, ones: string | undefined, century: string): number | undefined {
  const rest = countOf(ones ? `${tens}-${ones}` : tens);
  return rest === undefined ? undefined : (/^nineteen$/i.test(century) ? 1900 : 2000) + rest;
}

export function yearless(month: number, groups: Record<string, string | undefined>): Meaning {
  const { turn, ofYear } = groups;
  return { is: 'date', month, turn: turnOf(turn), yearShift: shiftOf(ofYear) };
}
