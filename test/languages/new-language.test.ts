import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { isSpoken } from '../../src/languages/languages.js';
import { checkPack } from '../../src/pack/check.js';
import { esperanto } from './new-language.js';

const article = readText(
  `Nova ponto en Parizo

La urbestrino Clara Roy, la inĝeniero Pierre Morel kaj la konsilanto Jean Vidal montris la planon.

“Ni konstruos novan ponton por la tuta valo”, diris Clara Roy.

“La malnova ponto estas tro mallarĝa por busoj”, diris hieraŭ Pierre Morel.

“La busoj de la valo venas tro malofte”, diris Jean Vidal.

La plano de la ponto kostis 250 mil eŭroj. Pli ol 12 500 busoj veturos en Parizo.`,
  { lang: 'eo', datePublished: '2024-06-14' },
);

describe('a language that the library does not read yet', () => {
  const pack = buildPack(article, { language: esperanto });

  it('is none of its own', () => {
    expect(isSpoken('eo')).to.be.false;
  });

  it('brings its facts by words alone: who, what was said, how many, where', () => {
    expect(pack.lang).to.equal('eo');
    expect(pack.people.map(({ name, role }) => [name, role])).to.deep.equal([
      ['Clara Roy', 'urbestrino'],
      ['Pierre Morel', 'inĝeniero'],
      ['Jean Vidal', 'konsilanto'],
    ]);
    const names = new Map(pack.people.map(({ id, name }) => [id, name]));
    expect(pack.quotes.map(({ speaker, review }) => [names.get(speaker ?? ''), review])).to.deep.equal([
      ['Clara Roy', undefined],
      ['Pierre Morel', undefined],
      ['Jean Vidal', undefined],
    ]);
    expect(pack.numbers.map(({ value, unit }) => [value, unit])).to.deep.equal([
      [250_000, 'EUR'],
      [12_500, 'busoj'],
    ]);
    expect(pack.places.map(({ name }) => name)).to.deep.equal(['Parizo']);
  });

  it('is asked in its own words', () => {
    const prompts = new Set(pack.questions.map(({ prompt }) => prompt));
    expect([...prompts].some(prompt => prompt.endsWith('Kiu diris tion?'))).to.be.true;
    expect([...prompts]).to.include('Kiu estas kiu?');
  });

  it('is held against its article', () => {
    expect(checkPack(pack, article).filter(({ level }) => level === 'error')).to.deep.equal([]);
    const [number] = pack.numbers;
    const wrong = { ...pack, numbers: [{ ...number, value: 7 }] };
    expect(checkPack(wrong, article).map(({ pointer }) => pointer)).to.include('/numbers/0/value');
  });
});
