import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { FACT_KINDS, type Fact } from '../../src/pack/types.js';
import { OWN_KINDS, ownQuestion } from '../../src/studio/state/own-question.js';
import '../../src/studio/studio-audit/studio-audit.js';
import '../../src/studio/studio-draft/studio-draft.js';
import '../../src/studio/studio-facts/studio-facts.js';
import '../../src/studio/studio-question/studio-question.js';
import { en, type StudioWords } from '../../src/studio/words/en.js';
import { LANGUAGES } from '../../src/studio/words/languages.js';
import { speak, spokenLanguage } from '../../src/studio/words/words.js';
import { samplePack } from '../pack/sample.js';
import { article } from './state/sample-article.js';

type Telling = (...given: unknown[]) => unknown;

/** The studio's table with marks around all that it says. */
function marked(told: unknown): unknown {
  if (typeof told === 'string') return `⟦${told}⟧`;
  if (typeof told === 'function') return (...given: unknown[]) => marked((told as Telling)(...given));
  if (typeof told !== 'object' || told === null || Array.isArray(told)) return told;
  return Object.fromEntries(Object.entries(told).map(([name, each]) => [name, marked(each)]));
}

const READ = ['aria-label', 'placeholder', 'title', 'alt'];

/** What stands or is read out in an element with the marks taken out, and all that is between them. */
function unmarked(element: Element): string[] {
  const found: string[] = [...element.querySelectorAll('*')].flatMap(each =>
    READ.map(name => each.getAttribute(name) ?? ''),
  );
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) found.push(texts.currentNode.nodeValue!);
  // The marks of a sentence with elements in it stand around those, too
  let told = found.join('\n');
  for (let before = ''; before !== told;) [before, told] = [told, told.replace(/⟦[^⟦⟧]*⟧/g, '')];
  return told.split('\n').flatMap(line => (/\p{L}/u.test(line) ? line.trim() : []));
}

describe('what the studio shows', () => {
  const languages = LANGUAGES as Record<string, () => Promise<{ default: StudioWords }>>;
  const place = document.createElement('div');

  before(async () => {
    document.body.append(place);
    languages.xx = () => Promise.resolve({ default: marked(en) as StudioWords });
    await speak('en');
  });
  after(async () => {
    place.remove();
    delete languages.xx;
    await speak('en');
  });

  /** What is left without the table, once another language is spoken. */
  async function left(tag: string, given: object): Promise<string[]> {
    const element = Object.assign(document.createElement(tag), given) as LitElement;
    place.replaceChildren(element);
    await element.updateComplete;
    expect(element.textContent).to.match(/\p{L}/u).and.not.include('⟦');
    await speak('xx');
    for (const each of [element, ...element.querySelectorAll<LitElement>(':not(:defined), studio-fact, studio-date')])
      await each.updateComplete;
    const told = unmarked(element);
    await speak('en');
    return told;
  }

  const pack = samplePack();
  /** What the article and its pack tell stays in their language. */
  const day = new Intl.DateTimeFormat('xx', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date('2024-01-09'));
  const known = [JSON.stringify(pack), article.text, day, '3200000 USD'].join('\n');
  const isOfTheArticle = (line: string) => line.split(/\s*[✓·]\s*/).every(part => known.includes(part));

  for (const kind of FACT_KINDS)
    it(`is in the language that it speaks, of ${kind}`, async () => {
      const fact: Fact = { ...pack[kind][0]!, review: true };
      const told = await left('studio-fact', { kind, fact, pack, article, open: true });
      expect(told.filter(line => !isOfTheArticle(line))).to.deep.equal([]);
    });

  it('is in the language that it speaks, of why a fact or a question waits, and of what is wrong with it', async () => {
    const fact: Fact = {
      ...pack.people[0]!,
      review: true,
      reason: 'Is “Ana Silva” a person? Little but the capitals speaks for it.',
    };
    const issues = [{ pointer: '/people/0/name', message: '“Ana” does not stand in its evidence', level: 'error' }];
    const isFilledIn = (line: string) => isOfTheArticle(line) || /^“?Ana(?: Silva)?”?\.?$/.test(line);
    const ofFact = await left('studio-fact', { kind: 'people', fact, pack, article, issues, open: true });
    expect(ofFact.filter(line => !isFilledIn(line))).to.deep.equal([]);
    const question = { ...ownQuestion('choice'), review: true, reason: 'The check minds: has not one gap.' };
    const flaws = [{ rule: 'few-options', message: 'It has only 2 options.' }];
    expect(await left('studio-question', { question, pack, flaws, open: true })).to.deep.equal([]);
  });

  for (const kind of OWN_KINDS)
    it(`is in the language that it speaks, of a question: ${kind}`, async () => {
      const question = ownQuestion(kind);
      expect(await left('studio-question', { question, pack, open: true, standing: 'wrong' })).to.deep.equal([]);
    });

  it('is in the language that it speaks, of the audit and of drafts', async () => {
    expect(await left('studio-audit', {})).to.deep.equal([]);
    expect((await left('studio-draft', {})).filter(line => !/^(?:http|llama)/.test(line))).to.deep.equal([]);
  });

  it('is in the language asked for last, also where the words of the one before come later', async () => {
    let come = (_words: { default: StudioWords }) => {};
    languages.slow = () => new Promise(resolve => (come = resolve));
    const before = speak('slow');
    const last = speak('xx');
    expect(await last).to.equal(true);
    come({ default: en });
    expect(await before).to.equal(false);
    expect(spokenLanguage()).to.equal('xx');
    delete languages.slow;
    await speak('en');
  });
});
