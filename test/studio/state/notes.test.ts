import { expect } from '@open-wc/testing';
import { notesInWords } from '../../../src/studio/state/notes.js';
import { samplePack } from '../../pack/sample.js';

describe('notes after saving', () => {
  it('name the questions and facts that they mean, three at most', () => {
    const ask = (id: string) => ({
      id,
      kind: 'short-answer' as const,
      prompt: `What of ${id}?`,
      correct: [],
      evidence: [],
    });
    const pack = { ...samplePack(), questions: ['a', 'b', 'c', 'd'].map(ask) };
    const why = 'its picture is left out';
    expect(notesInWords([{ questionId: 'b', why }], pack)).to.deep.equal([`1 × ${why}: “What of b?”`]);
    expect(
      notesInWords(
        pack.questions.map(({ id }) => ({ questionId: id, why })),
        pack,
      ),
    ).to.deep.equal([`4 × ${why}: “What of a?”, “What of b?”, “What of c?” and 1 more`]);
    expect(notesInWords([{ questionId: 'the quiz', why: 'the link is long' }], pack)).to.deep.equal([
      '1 × the link is long',
    ]);
    expect(notesInWords([{ questionId: 'e2', why: 'still to review' }], pack)[0]).to.include('Reed was elected');
  });
});
