import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { findFacts, type Facts } from '../../src/extract/find-facts.js';
import { buildPack } from '../../src/build/build-pack.js';
import type { Language } from '../../src/languages/language.js';
import { checkPack } from '../../src/pack/check.js';

const PUBLISHED = '2024-06-14';

/** What a language is held to by sentences of its own that tell what happened when, and what is open. */
export interface ToldTable {
  /** The name of the language in English. */
  name: string;
  tag: string;
  language: Language;
  /** Stand before each sentence. */
  title: string;
  lead: string;
  events: {
    /** A sentence, its day, and what of it is the title. */
    read: readonly [sentence: string, date: string, title: string][];
    /** Nothing that stands alone. */
    none: readonly (readonly [why: string, sentence: string])[];
    /** An article whose events can be put in order: their titles in the order of their days. */
    story: { text: string; order: readonly string[] };
  };
  questions: {
    read: readonly (readonly [sentence: string, question: string])[];
    none: readonly (readonly [why: string, sentence: string])[];
  };
}

export function holdToTold({ name, tag, language, title, lead, events, questions }: ToldTable): void {
  const articleOf = (text: string) =>
    readText(`${title}\n\n${lead}\n\n${text}`, { lang: tag, datePublished: PUBLISHED });
  /** What is told of the last paragraph. */
  function toldIn<Kind extends 'events' | 'openQuestions'>(kind: Kind, sentence: string): Facts[Kind] {
    const article = articleOf(sentence);
    const pack = buildPack(article, { language });
    expect(checkPack(pack, article).filter(({ level }) => level === 'error')).to.deep.equal([]);
    const { facts } = findFacts(article, { language });
    const from = article.text.lastIndexOf(sentence.slice(0, 12));
    return (facts[kind] as Facts['events']).filter(
      ({ review, evidence }) => !review && evidence[0].start >= from,
    ) as Facts[Kind];
  }

  describe(`what happened when in ${name}`, () => {
    for (const [sentence, date, told] of events.read)
      it(`is told by “${sentence}”`, () => {
        expect(toldIn('events', sentence).map(event => [event.date, event.title])).to.deep.equal([[date, told]]);
      });
    for (const [why, sentence] of events.none)
      it(`isn’t told where ${why}: “${sentence}”`, () => {
        expect(toldIn('events', sentence)).to.deep.equal([]);
      });
    it('is asked in its order', () => {
      const { questions: asked } = buildPack(articleOf(events.story.text), { language });
      const [order] = asked.filter(({ kind, review }) => kind === 'order' && !review);
      expect(order?.options?.map(({ text }) => text)).to.deep.equal(events.story.order);
    });
  });

  describe(`what an article leaves open in ${name}`, () => {
    for (const [sentence, question] of questions.read)
      it(`is “${question}” of “${sentence}”`, () => {
        expect(toldIn('openQuestions', sentence).map(({ text }) => text)).to.deep.equal([question]);
      });
    for (const [why, sentence] of questions.none)
      it(`isn’t asked where ${why}: “${sentence}”`, () => {
        expect(toldIn('openQuestions', sentence)).to.deep.equal([]);
      });
  });
}
