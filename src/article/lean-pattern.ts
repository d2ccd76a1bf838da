/**
 * `\p{L}` in a few dozen ranges: all letters of Unicode’s first plane but those that are signs
 * (“µ”, “ℝ”, “ⁿ”). Of Latin and Cyrillic it is exact; among the letters of other scripts some of their marks and signs pass, but
 * no digit and no stop of Arabic, and no dot between Japanese words.
 */
const LETTERS =
  'A-Za-z\\xaa\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ee\\u0370-\\u0481\\u048a-\\u0588\\u05d0-\\u05f2\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06dc\\u06e5-\\u06ef\\u06fa-\\u0963\\u0970-\\u1ffc\\u2c00-\\u2dff\\u3005\\u3006\\u3041-\\u309f\\u30a1-\\u30fa\\u30fc-\\ud7fb\\uf900-\\ufefc\\uff21-\\uffdc';
/** Where case is ignored, `\p{Lu}` and `\p{Ll}` are any letter of a script that has two cases. */
const CASED =
  'A-Za-z\\xb5\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02af\\u0370-\\u0481\\u048a-\\u0588\\u10a0-\\u10ff\\u13a0-\\u13fd\\u1c80-\\u1cbf\\u1d00-\\u1ffc\\u2c00-\\u2d2d\\ua640-\\ua7ff\\uab30-\\uabbf\\ufb00-\\ufb17\\uff21-\\uff5a';

/** What of a pattern’s source tells where it is within a set, or is to be replaced. */
const SIGNS = /\\p\{(L[ul]?)\}|\\.|[[\]]/gsu;
/** What only the flag `u` knows, or reads in another way. */
const UNICODE = /\\[pP]\{|\\u\{|[^\0-\uffff]/u;

/**
 * The source and flags of the same pattern, of which V8 makes much less code: with `\p{L}` it compiles every letter beyond the
 * first plane into it, in pairs of code units, and with `iu` it takes each letter of a word for a set. Beyond 16 MB of such
 * code V8 no longer optimises it.
 */
export function leanPattern(source: string, flags: string): [source: string, flags: string] {
  if (!flags.includes('u')) return [source, flags];
  const hasCase = !flags.includes('i');
  let isInSet = false;
  const lean = source.replace(SIGNS, (sign: string, letters?: string) => {
    if (sign === '[') isInSet = true;
    else if (sign === ']') isInSet = false;
    if (!letters || (letters !== 'L' && hasCase)) return sign;
    const ranges = letters === 'L' ? LETTERS : CASED;
    return isInSet ? ranges : `[${ranges}]`;
  });
  return [lean, hasCase || UNICODE.test(lean) ? flags : flags.replace('u', '')];
}

/** A pattern that is put together, lean. Those that are written out are made so when the library is built. */
export const leanRegExp = (source: string, flags: string): RegExp => new RegExp(...leanPattern(source, flags));
