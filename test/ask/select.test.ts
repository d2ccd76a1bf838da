import { expect } from '@open-wc/testing';
import { askedOf } from './facts.js';

describe('what is asked together', () => {
  it('never rests on one sentence twice', () => {
    const questions = askedOf(({ claims, numbers }) => {
      claims.push({ id: 'c-cost', text: numbers[0]!.evidence[0]!.exact, truth: true, evidence: numbers[0]!.evidence });
    });
    const starts = questions.flatMap(({ evidence }) => evidence.map(({ start }) => start));
    expect(new Set(starts).size).to.equal(starts.length);
  });

  it('has as many true statements as false ones, or one more', () => {
    const truths = askedOf(({ claims }) => {
      for (const [i, town] of ['Larne', 'Derry', 'Oban', 'Cork', 'Sligo', 'Tralee'].entries()) {
        const text = `${town} voted for a quay of its own in 201${i}.`;
        claims.push({
          id: `c-more-${i}`,
          text,
          truth: i !== 0,
          evidence: [{ exact: text, start: 20_000 + i * 100, end: 20_000 + i * 100 + text.length }],
          ...(i === 0 && { altered: { from: 'against', to: 'for', kind: 'number' as const } }),
        });
      }
    })
      .filter(({ kind }) => kind === 'true-false')
      .map(({ correct }) => correct);
    const right = truths.filter(Boolean).length;
    expect(right).to.be.greaterThan(0);
    expect(Math.abs(right - (truths.length - right))).to.be.at.most(1);
  });

  it('shows in no question the figure that another asks for, unless a wrong option has it, too', () => {
    const costs = askedOf(({ claims, numbers }) => {
      const [number] = numbers;
      const figure = number!.text.match(/\d[\d.,]*/)?.[0];
      const text = `The ${figure} boats of the harbour were counted on a quiet morning by two engineers of the town.`;
      claims.push({
        id: 'c-tells',
        text,
        truth: true,
        evidence: [{ exact: text, start: 30_000, end: 30_000 + text.length }],
      });
    });
    const asksFigure = costs.some(({ kind }) => kind === 'number');
    const tellsFigure = costs.some(({ about }) => about?.includes('c-tells'));
    expect(asksFigure || tellsFigure).to.equal(true);
    expect(asksFigure && tellsFigure).to.equal(false);
  });

  it('tells readers of an editor’s own fact', () => {
    const added = askedOf(({ claims }) => (claims[0]!.addedBy = 'editor'));
    expect(added.find(({ about }) => about?.includes('c-lane'))?.explanation).to.include('Added by the editor');
  });
});
