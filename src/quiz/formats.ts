import { knownTag } from './known-tag.js';

/** Making one takes longer than all else of a rendering: each is made once. */
const numbers: Record<string, Intl.NumberFormat> = {};
const dates: Record<string, Intl.DateTimeFormat> = {};

/** How a language writes numbers, where nothing else is asked for with two decimals at most. */
export const numberFormat = (lang: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  (numbers[lang + JSON.stringify(options)] ??= new Intl.NumberFormat(knownTag(lang), {
    maximumFractionDigits: 2,
    ...options,
  }));

/** How it writes dates. */
export const dateFormat = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  (dates[lang + JSON.stringify(options)] ??= new Intl.DateTimeFormat(knownTag(lang), options));
