import { expect } from '@open-wc/testing';
import type { PackQuestion } from '../../../src/pack/types.js';
import { causesOf } from '../../../src/studio/state/causes.js';
import { issuesByFact } from '../../../src/studio/state/publish.js';
import { article, samplePack } from '../../pack/sample.js';

describe('why readers don’t get a question that has no fault of its own', () => {
  const order: PackQuestion = {
    id: 'order',
    kind: 'order',
    prompt: 'Put the events in order.',
    options: ['e1', 'e2'].map(id => ({ id, text: id })),
    correct: ['e1', 'e2'],
    evidence: [],
  };

  it('is the event whose date the article doesn’t give, or that nobody has checked', () => {
    const pack = samplePack();
    const message = 'its evidence does not have “1907”';
    const issues = new Map([['e2', [{ pointer: '/events/1/date', message, level: 'error' as const, fact: 'e2' }]]]);
    pack.events[0]!.review = true;
    const causes = causesOf(order, pack, issues);
    expect(causes.map(({ fact }) => fact.id)).to.deep.equal(['e1', 'e2']);
    expect(causes[0]!.why).to.match(/is still to check\.$/);
    expect(causes[1]!.why).to.match(/^The article gives no such date for “Reed was elected/);
  });

  it('is nothing where its facts are sound', () => {
    const pack = samplePack();
    expect(causesOf(order, pack, issuesByFact(pack, article))).to.deep.equal([]);
  });
});
