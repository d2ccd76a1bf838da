import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { findFacts } from '../../src/extract/find-facts.js';
import type { Language } from '../../src/languages/language.js';
import { checkPack } from '../../src/pack/check.js';

/** What a language is held to in asking, in each test of `test/languages/<tag>/`. */
export interface AskingTable {
  name: string;
  language: Language;
  /** Introduces whoever is asked for. */
  lead: string;
  asks: readonly [sentence: string, prompt: string][];
  /** Nothing is asked of them. */
  none: readonly string[];
  /** What can, and what can't be understood alone. */
  alone: readonly string[];
  hangs: readonly string[];
  /** Touch what may hurt, and don't. */
  hurts: readonly string[];
  harmless: readonly string[];
  /** An article whose quotation is asked for. */
  quoted: { article: string; prompt: string; right: string };
}

export function holdToAsking(table: AskingTable): void {
  const { name, language, lead } = table;
  const { alone, asking, taste } = language;

  function asked(sentence: string): string[] {
    const article = readText(`Titel\n\n${lead}\n\n${sentence}`, { lang: language.tag, datePublished: '2024-06-14' });
    const found = findFacts(article, { language });
    const at = article.text.indexOf(sentence);
    return asking!
      .plain!.questionsOf({
        article,
        people: found.known,
        dates: found.dates,
        numbers: found.quantities,
        places: found.placed,
      })
      .asked.filter(each => article.sentences[each.sentence].start >= at)
      .map(({ prompt }) => prompt);
  }

  describe(`what is asked in ${name}`, () => {
    for (const [sentence, prompt] of table.asks)
      it(`is “${prompt}” of “${sentence}”`, () => {
        expect(asked(sentence)).to.include(prompt);
      });
    for (const sentence of table.none)
      it(`is nothing of “${sentence}”`, () => {
        expect(asked(sentence)).to.deep.equal([]);
      });
    it('is who said a quotation, and stands against its article', () => {
      const { article: text, prompt, right } = table.quoted;
      const article = readText(text, { lang: language.tag, datePublished: '2024-06-14' });
      const pack = buildPack(article, { language });
      expect(checkPack(pack, article).filter(({ level }) => level === 'error')).to.deep.equal([]);
      const question = pack.questions.find(each => each.prompt.endsWith(prompt) && !each.review)!;
      expect(question.options!.find(({ id }) => id === question.correct)!.text).to.equal(right);
    });
  });

  describe(`what can be understood alone in ${name}`, () => {
    const hangs = (text: string) => alone!.hangs(text) ?? alone!.undated(text);
    for (const text of table.alone) it(`is “${text}”`, () => expect(hangs(text)).to.be.undefined);
    for (const text of table.hangs) it(`is not “${text}”`, () => expect(hangs(text)).to.be.a('string'));
  });

  describe(`what may hurt in ${name}`, () => {
    for (const text of table.hurts) it(`is “${text}”`, () => expect([...taste!.touches(text)]).not.to.be.empty);
    for (const text of table.harmless) it(`is not “${text}”`, () => expect([...taste!.touches(text)]).to.be.empty);
  });
}
