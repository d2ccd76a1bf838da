import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack, type BuildOptions } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';
import type { Language } from '../../src/languages/language.js';
import { checkPack } from '../../src/pack/check.js';

/** Finds what stands between two signs, which no rule of English would. */
const invented: Language = {
  ...english,
  tag: 'xx',
  places: {
    placesIn: text =>
      [...text.matchAll(/(?<=@)\p{L}+/gu)].map(({ 0: name, index }) => ({
        name,
        key: name,
        kind: 'city',
        sure: true,
        rule: 'at sign',
        start: index,
        end: index + name.length,
      })),
  },
  terms: {
    article: /^die /,
    termsIn: sentence =>
      [...sentence.matchAll(/(\p{L}+) = ([^.]+)/gu)].map(([, term, definition]) => ({
        term,
        definition,
        rule: 'equals sign',
      })),
  },
};

const text = 'An sagte @larne und @ostby ja.\n\nWenn deich = ein wall aus erde. Riga war in Norway.';

describe('buildPack', () => {
  it('asks the language that it is given', () => {
    const article = readText(text);
    const pack = buildPack(article, { language: invented });
    expect(pack.places.map(({ name }) => name)).to.deep.equal(['larne', 'ostby']);
    expect(pack.terms.map(({ term, definition }) => [term, definition])).to.deep.equal([
      ['deich', 'ein wall aus erde'],
    ]);
    expect(checkPack(pack, article)).to.deep.equal([]);
  });

  it('says which option is missing where it is given no language', () => {
    expect(() => buildPack(readText(text), {} as BuildOptions)).to.throw(TypeError, /loadLanguage/);
  });
});
