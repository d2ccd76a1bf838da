import { offsetMapBuilder, type OffsetMap } from './offset-map.js';

/** A text in the form that all offsets of an article count in, with the way back to the text as it was given. */
export interface NormalisedText extends OffsetMap {
  text: string;
}

// Each alternative takes a bounded stretch, or a run of one class: the scan is linear for any text.
const ODD = new RegExp(
  [
    '[\\t\\v\\f \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]*(?:\\r\\n?|[\\n\\v\\f\\u0085\\u2028\\u2029])\\s*', // breaks
    '[\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]{2,}|[\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]', // blanks
    '(?<=[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\u061c\\ufeff]) ', // a blank beside a mark that goes
    '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\u061c\\ufeff]', // marks without width
    '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f]', // control characters
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]', // lone surrogates
    '[^\\s\\u0300-\\u036f][\\u0300-\\u036f]{1,16}', // letters with combining accents
    '[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?', // Korean letters
    '[\\u2126\\u212a\\u212b]', // ohm, kelvin, angstrom
    '[\\ufb00-\\ufb06]', // letters that a printer joins
  ].join('|'),
  'g',
);
const WITHOUT_WIDTH = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]$/;
const LIGATURE = /^[\ufb00-\ufb06]$/;
const JOINER = /^[\u200c\u200d]$/;
const LATIN = /[\p{Script=Latin}\s]/u;
const CONTROL = /^[\u0000-\u0008\u000e-\u001f\u007f-\u009f]$/;

/** What one odd stretch becomes. Breaks of two lines and more become one blank line. */
function replacement(odd: string, before: string): string {
  if (/^\s+$/.test(odd) || odd === '\u0085') {
    const breaks = odd.replace(/\r\n/g, '\n').match(/[\r\n\v\f\u0085\u2028\u2029]/g)?.length ?? 0;
    return breaks === 0 ? ' ' : breaks === 1 && !odd.includes('\u2029') ? '\n' : '\n\n';
  }
  // Joiners carry meaning in Persian, Hindi and emoji; between Latin letters they are debris.
  if (JOINER.test(odd)) return LATIN.test(before) ? '' : odd;
  if (WITHOUT_WIDTH.test(odd)) return '';
  if (CONTROL.test(odd)) return '';
  if (/^[\ud800-\udfff]$/.test(odd)) return '\ufffd';
  return odd.normalize(LIGATURE.test(odd) ? 'NFKC' : 'NFC');
}

/**
 * Puts a text into the form that offsets count in: accents composed (NFC), LF, no blanks at the ends of lines, runs of
 * blanks as one space, runs of blank lines as one, no soft hyphens, marks of direction or control characters, lone
 * surrogates as U+FFFD. Quotation marks and dashes stay as they are.
 */
export function normalise(raw: string): NormalisedText {
  const map = offsetMapBuilder();
  const pieces: string[] = [];
  let copied = 0;
  let last = '\n';

  const append = (text: string, source: number, sourceLength: number) => {
    if (text === '') return;
    pieces.push(text);
    map.add(text.length, source, sourceLength);
    last = text[text.length - 1];
  };

  for (const match of raw.matchAll(ODD)) {
    const odd = match[0];
    const at = match.index;
    append(raw.slice(copied, at), copied, at - copied);
    copied = at + odd.length;
    const replaced = replacement(odd, last);
    const isBlank = replaced === ' ' || replaced.startsWith('\n');
    if (isBlank && (last === '\n' || copied === raw.length || (last === ' ' && replaced === ' '))) continue;
    append(replaced, at, odd.length);
  }
  append(raw.slice(copied), copied, raw.length - copied);
  return { text: pieces.join(''), ...map.build() };
}

const PLAIN_LINE = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027]*$/;

/** A line in that form, with one space where there was any blank. */
export function tidy(line: string): string {
  const bare = line.replace(/\s+/g, ' ').trim();
  return PLAIN_LINE.test(bare) ? bare : normalise(bare).text.replace(/\s+/g, ' ').trim();
}
