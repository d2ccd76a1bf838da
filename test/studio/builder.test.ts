import { expect } from '@open-wc/testing';
import { build } from '../../src/studio/builder.js';

/** A worker that answers when it is told to. */
class Hand {
  onmessage?: (event: { data: unknown }) => void;
  isEnded = false;
  postMessage(): void {}
  terminate(): void {
    this.isEnded = true;
  }
}

describe('the studio’s worker', () => {
  it('is one again after two jobs at once, and takes the next job', async () => {
    const hands: Hand[] = [];
    const start = () => {
      const hand = new Hand();
      hands.push(hand);
      return hand as unknown as Worker;
    };
    const request = { given: { text: 'An article.' }, metadata: {} };
    const jobs = [build(request, undefined, start), build(request, undefined, start)];
    for (const hand of hands) hand.onmessage!({ data: {} });
    await Promise.all(jobs);
    expect(hands.map(({ isEnded }) => isEnded)).to.deep.equal([false, true]);
    const next = build(request, undefined, start);
    hands[0]!.onmessage!({ data: {} });
    await next;
    expect(hands).to.have.length(2);
  });
});
