import { expect } from '@open-wc/testing';
import { questionOf } from '../../src/audit/pack-of.js';
import type { ContentPack } from '../../src/pack/types.js';

const base = { people: [] } as unknown as ContentPack;

describe('a question of somebody else’s file in a pack', () => {
  it('waits until its picture is described', () => {
    const asked = (alt: string) =>
      questionOf(
        {
          question: {
            id: '1',
            where: 'line 1',
            kind: 'short-answer',
            prompt: 'Whose mill is this?',
            options: [{ id: 'o1', text: 'Berg’s' }],
            correct: ['o1'],
            picture: { src: 'https://courier.example/mill.png', alt, width: 320, height: 180 },
          },
          verdict: 'borne-out',
          why: 'The passage says so.',
          evidence: [],
          flaws: [],
        },
        base,
      );
    expect(asked('A mill by a stream').review).to.equal(undefined);
    expect(asked('')).to.include({ review: true, reason: 'Its picture is not described for those who can’t see it.' });
  });
});
