import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { collect, type Collection } from '../../src/collect/collect.js';
import { exportPack } from '../../src/export/index.js';
import { loadLanguage } from '../../src/languages/languages.js';
import { parsePack } from '../../src/pack/index.js';
import { validatePack } from '../../src/pack/validate.js';
import { sourceOf } from '../../src/pack/source-of.js';
import type { ContentPack, PackQuestion } from '../../src/pack/types.js';
import { renderCollected } from '../../src/studio/studio-collect/collected-questions.js';
import { emptyPack } from '../support/mount.js';

const passage = (exact: string) => ({ exact, start: 0, end: exact.length });

const own = (id: string, prompt: string, text: string): PackQuestion => ({
  id,
  kind: 'short-answer',
  prompt,
  options: [{ id: 'o1', text }],
  correct: ['o1'],
  evidence: [],
  origin: 'editor',
});

function packOf(title: string, headline: string | undefined, questions: PackQuestion[]): ContentPack {
  const pack = emptyPack();
  const sources: ContentPack['sources'] = [{ ...pack.sources[0], headline, digest: undefined }];
  return { ...pack, title, sources, questions };
}

const pool = packOf('Pool', 'Riverton opens a pool', [own('own-1', 'What was opened in Riverton?', 'A pool')]);
const ferry = packOf('Ferry to Halden is cancelled', undefined, [
  own('own-2', 'Which harbour has no ferry any more?', 'Halden'),
  {
    id: 'order-1',
    kind: 'order',
    prompt: 'Put the ferry’s troubles in order.',
    options: [
      { id: 'a', text: 'The engine failed.', evidence: [passage('The engine failed.')] },
      { id: 'b', text: 'The line was closed.', evidence: [passage('The line was closed.')] },
    ],
    correct: ['a', 'b'],
    evidence: [],
  },
]);

describe('a question without a passage, among those of several articles', () => {
  let collection: Collection;
  before(async () => {
    collection = collect([pool, ferry], { title: 'The week', language: await loadLanguage('en') });
  });
  const about = (end: string) => collection.pack.questions.find(({ id }) => id.endsWith(end))!;

  it('is of the article whose pack asked it', () => {
    expect(['own-1', 'own-2', 'order-1'].map(about).map(sourceOf)).to.deep.equal([0, 1, 1]);
    expect(() => parsePack(collection.pack)).not.to.throw();
    expect(() => validatePack(collection.pack)).not.to.throw();
    const stray = collection.pack.questions.map(question => ({ ...question, source: 2 }));
    expect(() => validatePack({ ...collection.pack, questions: stray })).to.throw(
      '/questions/0/source is no source of the pack',
    );
  });

  it('says of which news it is where it only asks for an order, and stays as an editor put it', async () => {
    expect(about('order-1').prompt).to.equal('Ferry to Halden is cancelled. Put the ferry’s troubles in order.');
    const language = await loadLanguage('en');
    const order = ferry.questions[1]!;
    const edited = packOf('Ferry', undefined, [{ ...order, edited: true }]);
    const promptIn = (packs: ContentPack[]) =>
      collect(packs, { title: 'The week', language }).pack.questions.find(({ kind }) => kind === 'order')!.prompt;
    expect(promptIn([pool, edited])).to.equal(order.prompt);
    expect(promptIn([ferry])).to.equal(order.prompt);
  });

  it('is not asked of an event that another question of its article puts in order', async () => {
    const statement: PackQuestion = {
      id: 'statement',
      kind: 'true-false',
      prompt: 'True or false?',
      stimulus: { type: 'sentence', text: 'On Monday the engine of the old ferry failed.' },
      correct: true,
      evidence: [passage('On Monday the engine failed.')],
    };
    const language = await loadLanguage('en');
    const idsOf = (more: PackQuestion[]) =>
      collect([pool, packOf('Ferry', undefined, [ferry.questions[1]!, ...more])], { title: 'The week', language })
        .pack.questions.map(({ id }) => id.replace(/^.*:/, ''))
        .sort();
    expect(idsOf([statement])).to.deep.equal(['order-1', 'own-1']);
    const other = { ...statement, evidence: [passage('The captain slept in the harbour café.')] };
    expect(idsOf([other])).to.deep.equal(['order-1', 'own-1', 'statement']);
  });

  it('is listed under its own article, which goes by the pack’s title where it has no headline', () => {
    const list = document.createElement('div');
    render(
      renderCollected(collection, new Set(), () => {}),
      list,
    );
    const notes = [...list.querySelectorAll('.card')].map(card => [
      card.querySelector('h3')!.textContent,
      card.querySelector('.note')!.textContent,
    ]);
    expect(notes).to.deep.include(['What was opened in Riverton?', 'Riverton opens a pool']);
    expect(notes).to.deep.include(['Which harbour has no ferry any more?', 'Ferry to Halden is cancelled']);
    expect(notes).to.deep.include([
      'Ferry to Halden is cancelled. Put the ferry’s troubles in order.',
      'Ferry to Halden is cancelled',
    ]);
  });

  it('names its article with the answer in a question bank', () => {
    const { content } = exportPack(collection.pack, 'moodle-xml');
    const [bank] = String(content)
      .split('<question ')
      .filter(each => each.includes('Which harbour'));
    expect(bank).to.include('(Ferry to Halden is cancelled)').and.not.to.include('Riverton');
  });

  it('is not said to be of an article where there is only one', () => {
    expect(String(exportPack(ferry, 'moodle-xml').content)).not.to.include('(Ferry');
  });
});
