import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { findDates } from '../../src/extract/dates.js';
import type { Language } from '../../src/languages/language.js';
import { checkPack } from '../../src/pack/check.js';

const REFERENCE = '2024-06-14';

/** What a language is held to by examples of its own, in each test of `test/languages/<tag>/`. */
export interface FactsTable {
  /** The name of the language in English. */
  name: string;
  tag: string;
  language: Language;
  dates: { read: readonly [text: string, value: string][]; none: readonly string[] };
  numbers: {
    read: readonly [sentence: string, value: number, unit: string][];
    none: readonly string[];
    /** The sentence denies, supposes or doubts what it counts; and doesn't. */
    framed?: readonly string[];
    told?: readonly string[];
  };
  speakers: {
    /** Introduces those who speak. */
    title: string;
    lead: string;
    /** Stand in every quotation. */
    words: string;
    read: readonly [text: string, by: string][];
    /** Nobody is sure to have said it. */
    framed: readonly string[];
    /** After the lead, where those who are introduced are told with their roles. */
    roles?: { text: string; people: readonly [name: string, role: string][] };
  };
}

export function holdToFacts({ name, tag, language, dates, numbers, speakers }: FactsTable): void {
  describe(`dates in ${name}`, () => {
    const datesIn = (text: string) =>
      findDates(text, { reference: REFERENCE, language: language.dates }).filter(({ type }) => type === 'DATE');
    for (const [text, value] of dates.read)
      it(`reads ${value} in “${text}”`, () => {
        expect(datesIn(text).map(date => date.value.slice(0, value.length))).to.include(value);
      });
    for (const text of dates.none)
      it(`reads none in “${text}”`, () => {
        expect(datesIn(text)).to.deep.equal([]);
      });
  });

  describe(`numbers in ${name}`, () => {
    const { numbersIn } = language.numbers;
    for (const [sentence, value, unit] of numbers.read)
      it(`reads ${value} ${unit} in “${sentence}”`, () => {
        expect(numbersIn(sentence).map(read => [read.value, read.unit])).to.deep.include([value, unit]);
      });
    for (const sentence of numbers.none)
      it(`reads no count in “${sentence}”`, () => {
        expect(numbersIn(sentence)).to.deep.equal([]);
      });
  });

  describe(`what is only supposed to be so many in ${name}`, () => {
    const reasonOf = (sentence: string) => {
      const [{ start, end }] = language.numbers.numbersIn(sentence);
      return language.numbers.framed?.(sentence, start, end);
    };
    for (const sentence of numbers.framed ?? [])
      it(`is in “${sentence}”`, () => {
        expect(reasonOf(sentence)).to.be.a('string');
      });
    for (const sentence of numbers.told ?? [])
      it(`is not in “${sentence}”`, () => {
        expect(reasonOf(sentence)).to.equal(undefined);
      });
  });

  describe(`who speaks in ${name}`, () => {
    const { title, lead, words, read, framed, roles } = speakers;
    function speakerOf(text: string): { by?: string; sure: boolean } {
      const article = readText(`${title}\n\n${lead}\n\n${text}`, { lang: tag, datePublished: REFERENCE });
      const pack = buildPack(article, { language });
      expect(checkPack(pack, article).filter(({ level }) => level === 'error')).to.deep.equal([]);
      const quote = pack.quotes.find(each => each.text.includes(words));
      return {
        by: pack.people.find(({ id }) => id === quote?.speaker)?.name,
        sure: quote !== undefined && !quote.review,
      };
    }
    for (const [text, by] of read)
      it(`is ${by} in “${text}”`, () => {
        expect(speakerOf(text).by).to.equal(by);
      });
    for (const text of framed)
      it(`is not sure in “${text}”`, () => {
        expect(speakerOf(text).sure).to.be.false;
      });

    if (roles)
      it('tells what people are', () => {
        const article = readText(`${title}\n\n${lead}\n\n${roles.text}`, { lang: tag });
        const { people } = buildPack(article, { language });
        expect(people.map(({ name, role }) => [name, role])).to.deep.equal(roles.people);
      });
  });
}
