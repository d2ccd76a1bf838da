import { expect } from '@open-wc/testing';
import type { FactKind } from '../../../src/pack/types.js';
import { english } from '../../../src/languages/en/index.js';
import { addEvidence, addFact, changeFact } from '../../../src/studio/state/edits.js';
import { evidenceOf } from '../../../src/extract/evidence.js';
import { issuesByFact, isUngrounded } from '../../../src/studio/state/publish.js';
import { makeFact, namedPerson, nearestPerson, passageForField } from '../../../src/studio/state/select.js';
import { samplePack } from '../../pack/sample.js';
import { article, span } from './sample-article.js';

const pack = { ...samplePack(), sources: [{ ...samplePack().sources[0], digest: article.digest }] };

function made(kind: FactKind, words: string): Record<string, unknown> {
  const result = makeFact(kind, article, pack, span(words), english);
  if ('problem' in result) throw new Error(result.problem);
  return result.fact as unknown as Record<string, unknown>;
}

describe('facts made of selected words', () => {
  const cases: [kind: FactKind, words: string, fields: Record<string, unknown>][] = [
    ['quotes', '“We checked every bolt.”', { text: 'We checked every bolt.', speaker: 'p1' }],
    ['quotes', 'It was worth every crown', { text: 'It was worth every crown', speaker: 'p2' }],
    ['events', 'The storm tore away 40 metres', { title: 'The storm tore away 40 metres', date: '2024-01-09' }],
    ['numbers', '40 metres', { text: '40 metres', value: 40 }],
    ['people', 'Ingrid Dahl', { name: 'Ingrid Dahl' }],
    ['openQuestions', 'Will the night ferry return?', { text: 'Will the night ferry return?' }],
    ['claims', 'Reed was elected', { text: 'Reed was elected last autumn.', truth: true }],
    ['terms', 'fender', { term: 'fender' }],
    ['places', 'Ostby', { name: 'Ostby' }],
  ];
  for (const [kind, words, fields] of cases) {
    it(`make one of ${kind} of “${words}”, which the article bears out`, () => {
      const fact = made(kind, words);
      expect(fact).to.deep.include(fields);
      const added = addFact(pack, kind, fact as never);
      const issues = issuesByFact(added.pack, article);
      expect(issues.get(added.id) ?? [], JSON.stringify(issues.get(added.id))).to.deep.equal([]);
    });
  }

  it('are refused where the words hold no number', () => {
    expect(makeFact('numbers', article, pack, span('Mayor Tomas'), english)).to.have.property('problem');
  });

  it('are offered by whoever is named nearest', () => {
    expect(nearestPerson(article, pack, span('The quay is safe'))?.name).to.equal('Ingrid Dahl');
    expect(nearestPerson(article, pack, span('It was worth'))?.name).to.equal('Tomas Reed');
  });
});

describe('a person whom the editor names', () => {
  it('stands on the article’s words where it has them', () => {
    expect(namedPerson(article, 'Tomas Reed')).to.have.property('evidence').with.length(1);
    expect(namedPerson(article, 'Tomas Reed')).not.to.have.property('addedBy');
  });

  it('is the editor’s own addition where it has not', () => {
    expect(namedPerson(article, 'Ada Vance')).to.deep.equal({ name: 'Ada Vance', evidence: [], addedBy: 'editor' });
  });
});

describe('a field that its evidence doesn’t bear out', () => {
  it('is offered the passage that does', () => {
    const changed = changeFact(pack, 'q2', { speaker: 'p1' });
    expect(isUngrounded('q2', issuesByFact(changed, article))).to.be.true;
    const passage = passageForField(article, changed, changed.quotes[1]!, 'speaker')!;
    const mended = addEvidence(changed, 'q2', evidenceOf(article, passage.start, passage.end));
    expect(isUngrounded('q2', issuesByFact(mended, article))).to.be.false;
  });

  it('is offered none where the article has none', () => {
    const changed = changeFact(pack, 'p1', { role: 'astronaut' });
    expect(passageForField(article, changed, changed.people[0]!, 'role')).to.be.undefined;
  });
});
