import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { findFacts } from '../../src/extract/find-facts.js';
import type { Language } from '../../src/languages/language.js';

/** What a language is held to by sentences of its own that are judged true or false. */
export interface ClaimsTable {
  name: string;
  tag: string;
  language: Language;
  /** Tells the news. */
  lead: string;
  whole: readonly string[];
  none: readonly (readonly [why: string, sentence: string])[];
  /** Deeds with another outcome, in two forms. */
  turned: readonly (readonly [sentence: string, otherwise: string])[];
  /** Deeds that aren't turned round. */
  kept: readonly string[];
}

export function holdToClaims({ name, tag, language, lead, whole, none, turned, kept }: ClaimsTable): void {
  const claimed = (sentence: string) =>
    findFacts(readText(`${lead}\n\n${sentence}`, { lang: tag, datePublished: '2024-06-14' }), { language }).facts
      .claims;
  const turn = (sentence: string): string | undefined => {
    const opposites = language.claims.opposites!;
    for (const opposite of opposites.among(sentence)) {
      const deed = opposite.toldIn(sentence);
      if (deed && !opposites.notSo(sentence.slice(0, deed.at)))
        return sentence.slice(0, deed.at) + deed.to + sentence.slice(deed.at + deed.words.length);
    }
    return undefined;
  };

  describe(`a sentence in ${name} to be judged true or false`, () => {
    for (const sentence of whole)
      it(`stands alone: “${sentence}”`, () => {
        expect(claimed(sentence).map(({ evidence }) => evidence[0].exact)).to.deep.equal([sentence]);
      });
    for (const [why, sentence] of none)
      it(`isn’t made where ${why}: “${sentence}”`, () => {
        expect(claimed(sentence)).to.deep.equal([]);
      });
    for (const [sentence, otherwise] of turned)
      it(`is turned round: “${sentence}”`, () => {
        expect(turn(sentence)).to.equal(otherwise);
      });
    for (const sentence of kept)
      it(`isn’t turned round: “${sentence}”`, () => {
        expect(turn(sentence)).to.equal(undefined);
      });
  });
}
