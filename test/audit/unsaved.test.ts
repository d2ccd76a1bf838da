import { expect } from '@open-wc/testing';
import type { AuditedQuestion, Verdict } from '../../src/audit/types.js';
import { unsavedOf } from '../../src/audit/unsaved.js';
import type { ContentPack, PackQuestion } from '../../src/pack/types.js';

const audited = (id: string, verdict: Verdict, where = `line ${id}`): AuditedQuestion => ({
  question: { id, where, kind: 'true-false', prompt: 'The ferry is blue.', correct: true },
  verdict,
  why: 'The passage says so.',
  evidence: [],
  flaws: [],
});
const packed = (id: string, more: Partial<PackQuestion> = {}): PackQuestion => ({
  id: `import:${id}`,
  kind: 'true-false',
  prompt: 'The ferry is blue.',
  correct: true,
  evidence: [],
  ...more,
});

describe('questions that are borne out and not saved', () => {
  it('are told by their number in the file, with the reason of each', () => {
    const all = ['1', '2', '3'].map(id => audited(id, 'borne-out')).concat(audited('4', 'refuted'));
    const reason = 'The check minds: its title has no date.';
    const questions = [packed('1'), packed('2', { review: true, reason }), packed('4', { review: true })];
    const lost = [{ where: 'line 3', why: 'a pack can’t hold it: prompt is no text' }];
    expect(unsavedOf(all, { questions } as unknown as ContentPack, lost)).to.deep.equal([
      { number: 2, why: reason },
      { number: 3, why: lost[0]!.why },
    ]);
  });
});
