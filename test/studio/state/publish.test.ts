import { expect } from '@open-wc/testing';
import { parsePack } from '../../../src/pack/parse.js';
import { changeFact } from '../../../src/studio/state/edits.js';
import { groupsOf } from '../../../src/studio/state/groups.js';
import { issuesByFact, publish } from '../../../src/studio/state/publish.js';
import { article, samplePack } from '../../pack/sample.js';

const published = (pack = samplePack()) => publish(pack, issuesByFact(pack, article));

describe('what readers get', () => {
  it('is every fact that the article bears out', () => {
    const { pack, facts, ungrounded, unreviewed } = published();
    expect(pack).to.deep.equal(samplePack());
    expect([facts, ungrounded.length, unreviewed.length]).to.deep.equal([14, 0, 0]);
  });

  it('is nothing that is still to review', () => {
    const result = published(changeFact(samplePack(), 'e1', { review: true }));
    expect(result.pack.events.map(({ id }) => id)).to.deep.equal(['e2', 'e3']);
    expect(result.unreviewed).to.have.length(1);
  });

  it('is nothing that the article doesn’t bear out, unless the editor answers for it', () => {
    const invented = changeFact(samplePack(), 'e1', { title: 'The storm sank a frigate' });
    expect(published(invented).ungrounded.map(({ id }) => id)).to.deep.equal(['e1']);
    const owned = published(changeFact(invented, 'e1', { addedBy: 'editor' }));
    expect(owned.ungrounded).to.deep.equal([]);
    expect(owned.pack.events[0]).to.include({ title: 'The storm sank a frigate', addedBy: 'editor' });
  });

  it('is no quotation that nobody made, whoever answers for it', () => {
    const invented = changeFact(samplePack(), 'q2', { text: 'I regret everything.', addedBy: 'editor' });
    expect(published(invented).ungrounded.map(({ id }) => id)).to.deep.equal(['q2']);
  });

  it('is no fact that was left half written', () => {
    const pack = changeFact(samplePack(), 'n1', { range: { min: 5_000_000, max: 1_000_000, step: 1 } });
    expect(published(pack).ungrounded.map(({ id }) => id)).to.deep.equal(['n1']);
  });

  it('is a pack that holds together when a speaker is left out', () => {
    const { pack } = published(changeFact(samplePack(), 'p2', { review: true }));
    expect(pack.quotes[1]).not.to.have.property('speaker');
    expect(() => parsePack(pack)).not.to.throw();
  });
});

describe('the list of facts', () => {
  it('begins with what is to check, and has each fact once', () => {
    const pack = changeFact(samplePack(), 't1', { review: true, reason: 'Is it one?' });
    const groups = groupsOf(pack, issuesByFact(pack, article));
    expect(groups[0]).to.deep.include({ id: 'check' });
    expect(groups[0]!.facts.map(({ fact }) => fact.id)).to.deep.equal(['t1']);
    const ids = groups.flatMap(({ facts }) => facts.map(({ fact }) => fact.id));
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.have.length(14);
  });
});
