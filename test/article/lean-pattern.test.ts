import { expect } from '@open-wc/testing';
import { leanPattern, leanRegExp } from '../../src/article/lean-pattern.js';

const FIRST_PLANE = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).concat(
  Array.from({ length: 0x2000 }, (_, code) => String.fromCharCode(0xe000 + code)),
);
const codes = (letters: readonly string[]) => letters.map(letter => `U+${letter.charCodeAt(0).toString(16)}`);
const passing = (pattern: RegExp) => FIRST_PLANE.filter(letter => pattern.test(letter));

/** Superscripts, letterlike symbols, marks of repetition, and the sign for a millionth. */
const SIGNS = /[\xb5\u2071\u207f\u2090-\u209c\u2100-\u214f\u2183\u2184\u2e2f\u3031-\u3035\u303b\u303c]/;
/** Latin, Greek and Cyrillic letters, and what else a text in them has. */
const OURS =
  /[\u0300-\u036f]|[\0-\u02af\u0400-\u052f\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u3000-\u3004\u3008-\u3020]/;

describe('a lean pattern', () => {
  it('takes every letter of the first plane that is no sign for one', () => {
    const letters = FIRST_PLANE.filter(letter => /\p{L}/u.test(letter) && !SIGNS.test(letter));
    expect(letters.length).to.be.greaterThan(40_000);
    expect(codes(letters.filter(letter => !leanRegExp('\\p{L}', 'u').test(letter)))).to.deep.equal([]);
  });

  it('takes nothing but letters for letters where a text is in Latin, Greek or Cyrillic', () => {
    const taken = passing(leanRegExp('\\p{L}', 'u')).filter(letter => OURS.test(letter));
    expect(codes(taken.filter(letter => !/\p{L}/u.test(letter)))).to.deep.equal([]);
  });

  it('takes no digit of Arabic, no punctuation of Arabic, Hebrew, Devanagari, Chinese or Japanese for a letter', () => {
    const letter = leanRegExp('\\p{L}', 'u');
    for (const sign of '،؛؟۔٠٩٪۰۹־।॥०९、。・「」『』《》【】，：') expect(letter.test(sign), sign).to.equal(false);
  });

  for (const kind of ['Lu', 'Ll'] as const) {
    it(`takes \\p{${kind}} for what it is where case is ignored`, () => {
      const lean = leanRegExp(`\\p{${kind}}`, 'iu');
      const cased = FIRST_PLANE.filter(letter => new RegExp(`\\p{${kind}}`, 'iu').test(letter) && !SIGNS.test(letter));
      expect(codes(cased.filter(letter => !lean.test(letter)))).to.deep.equal([]);
      for (const letter of '1_ ×中あعक') expect(lean.test(letter), letter).to.equal(false);
    });

    it(`leaves \\p{${kind}} as it is where case matters`, () => {
      expect(leanPattern(`\\p{${kind}}+`, 'u')).to.deep.equal([`\\p{${kind}}+`, 'u']);
    });
  }

  it('replaces a letter within a set, and by a set', () => {
    const [source] = leanPattern("\\p{L}[\\p{L}’'-]*(?!\\p{L})", 'u');
    expect(source).to.match(/^\[A-Za-z[^[\]]*\]\[A-Za-z[^[\]]*’'-\]\*\(\?!\[A-Za-z[^[\]]*\]\)$/);
  });

  it('leaves what is escaped as it is', () => {
    expect(leanPattern('\\\\p{2}\\[\\p{L}', 'u')[0]).to.match(/^\\\\p\{2\}\\\[\[A-Za-z/);
  });

  it('does without the flag that makes a set of each letter where case is ignored', () => {
    expect(leanPattern('kill(?:ed|s)?', 'giu')).to.deep.equal(['kill(?:ed|s)?', 'gi']);
    expect(leanPattern('kill(?:ed|s)?', 'u')).to.deep.equal(['kill(?:ed|s)?', 'u']);
    for (const needs of ['\\p{N}', '\\u{1f600}', '😀']) expect(leanPattern(needs, 'iu')).to.deep.equal([needs, 'iu']);
  });
});
