import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { isSpoken, languageTags, loadLanguage } from '../../src/languages/languages.js';
import { limitsOf } from '../../src/languages/limits.js';
import { FACT_KINDS } from '../../src/pack/types.js';

describe('loadLanguage', () => {
  it('goes by the first part of the tag', async () => {
    expect((await loadLanguage('en-GB')).tag).to.equal('en');
    expect(await loadLanguage('EN')).to.equal(await loadLanguage('en'));
  });

  it('takes an article without a tag for English', async () => {
    expect((await loadLanguage(undefined)).tag).to.equal('en');
  });

  it('has the language under each of its tags', async () => {
    for (const tag of languageTags) {
      expect(isSpoken(tag), tag).to.be.true;
      expect((await loadLanguage(tag)).tag).to.equal(tag);
    }
  });

  it('is no way to what only looks like a tag', () => {
    for (const tag of ['constructor', '__proto__', '', 'e', 'eng']) expect(isSpoken(tag), tag).to.be.false;
  });
});

describe('a language that there are no rules for', () => {
  const text =
    'Burgemeester Jan de Vries van Utrecht zei op 3 mei 2024: “We hebben 250.000 euro nodig.”\n\n' +
    'Sinds 2019 is de NAVO (Noord-Atlantische Verdragsorganisatie) in Den Haag. Wat gebeurt er nu?';

  it('gives what is quoted, to review, and no fact by another language’s rules', async () => {
    const article = readText(text, { lang: 'nl', datePublished: '2024-05-06' });
    const pack = buildPack(article, { language: await loadLanguage('nl') });
    expect(pack.lang).to.equal('nl');
    expect(pack.quotes.map(quote => quote.text)).to.deep.equal(['We hebben 250.000 euro nodig.']);
    expect(pack.quotes[0].review).to.be.true;
    expect(pack.quotes[0].reason).to.match(/no rules for this language/);
    expect(FACT_KINDS.filter(kind => pack[kind].length > 0)).to.deep.equal(['quotes']);
  });
});

describe('limitsOf', () => {
  it('has nothing to say of English', async () => {
    expect(limitsOf(await loadLanguage('en'))).to.be.undefined;
  });

  it('names a language that there are no rules for, and those that there are', async () => {
    const limits = limitsOf(await loadLanguage('nl-BE'));
    expect(limits).to.match(/no rules for articles in Flemish|Dutch/);
    expect(limits).to.match(/only what stands in quotation marks/);
    expect(limits).to.match(/Articles are read in German, English, Spanish, French, Portuguese, and Ukrainian/);
  });

  it('tells which kinds are missing where some are', async () => {
    const language = { ...(await loadLanguage('en')), finds: FACT_KINDS.filter(kind => kind !== 'terms') };
    expect(limitsOf(language)).to.equal('In English, no terms can be found yet: they can be added by hand.');
  });
});
