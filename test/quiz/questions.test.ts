import { expect } from '@open-wc/testing';
import { questionsText } from '../../src/quiz/plain-text.js';
import { draw } from '../../src/quiz/draw.js';
import { mixed } from '../../src/quiz/mixed.js';
import { questionsOf } from '../../src/quiz/questions.js';
import { WIDGETS, type ChoiceQuestion, type Question, type Widget } from '../../src/quiz/types.js';
import type { ContentPack, PackQuestion } from '../../src/pack/types.js';
import { bridgePack } from '../fixtures/bridge-pack.js';

const packWith = (change: (pack: ContentPack) => void): ContentPack => {
  const pack = structuredClone(bridgePack);
  change(pack);
  return pack;
};
const ask = (widget: Widget, pack = bridgePack, seed = 'a') => questionsOf(pack, { widgets: [widget], seed });
const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);
const optionsOf = (question?: Question) => (question as ChoiceQuestion).options.map(({ text }) => text);

const plain = (id: string, changes: Partial<PackQuestion> = {}): PackQuestion => ({
  id,
  kind: 'choice',
  prompt: `What did the council close in ${id}?`,
  options: ['bridge', 'tunnel', 'ferry', 'school', 'library', 'market'].map(text => ({
    id: text,
    text: `The ${text}`,
  })),
  correct: 'bridge',
  evidence: [],
  ...changes,
});

describe('questionsOf', () => {
  it('asks in the same order for the same seed, in another for another', () => {
    expect(questionsOf(bridgePack, { seed: 'a' })).to.deep.equal(questionsOf(bridgePack, { seed: 'a' }));
    const orders = new Set(['a', 'b', 'c', 'd'].map(seed => idsOf(ask('who-said-it', bridgePack, seed)).join()));
    expect(orders.size).to.be.greaterThan(1);
  });

  it('keeps the ids of questions whatever the seed, each once', () => {
    const all = idsOf(questionsOf(bridgePack, { seed: 'a' })).sort();
    expect(all).to.deep.equal(idsOf(questionsOf(bridgePack, { seed: 'b' })).sort());
    expect(new Set(all).size).to.equal(all.length);
  });

  it('leaves out what is still to review, unless told otherwise: a question, and one about such a fact', () => {
    const own = packWith(({ questions }) => (questions.find(({ kind }) => kind === 'true-false')!.review = true));
    expect(ask('true-or-false', own)).to.have.length(ask('true-or-false').length - 1);
    const fact = packWith(({ quotes }) => (quotes[0]!.review = true));
    expect(ask('who-said-it', fact)).to.have.length(ask('who-said-it').length - 1);
    const all = questionsOf(own, { widgets: ['true-or-false'], includeReview: true, seed: 'a' });
    expect(all).to.have.length(ask('true-or-false').length);
  });

  it('orders without the event that is to review, and asks nothing where too few are left', () => {
    const one = packWith(({ events }) => (events[0]!.review = true));
    const [order] = ask('timeline-quiz', one) as { correct: string[] }[];
    expect(order!.correct).to.have.length(4).and.not.include('e-opened');
    const three = packWith(({ events }) => events.slice(0, 3).forEach(event => (event.review = true)));
    expect(ask('timeline-quiz', three)).to.deep.equal([]);
  });

  it('has exactly one right option among different ones, in every question of every seed', () => {
    for (const seed of 'abcdefgh') {
      for (const question of questionsOf(bridgePack, { seed, includeReview: true })) {
        if (question.kind !== 'choice' && question.kind !== 'gap') continue;
        expect(question.options.filter(({ id }) => id === question.correct)).to.have.length(1);
        expect(new Set(optionsOf(question)).size).to.equal(question.options.length);
      }
    }
  });

  it('draws three wrong options by the seed, and shows all that an editor wrote', () => {
    const pack = packWith(({ questions }) => questions.push(plain('one'), plain('own', { origin: 'editor' })));
    const [one, own] = ['one', 'own'].map(id => ask('quick-quiz', pack).find(question => question.id === id));
    expect(optionsOf(one)).to.have.length(4).and.include('The bridge');
    expect(optionsOf(own)).to.have.length(6);
    const drawn = new Set(
      'abcdef'.split('').map(seed =>
        optionsOf(ask('quick-quiz', pack, seed)[0])
          .sort()
          .join(),
      ),
    );
    expect(drawn.size).to.be.greaterThan(1);
  });

  it('takes the best, which stand first, where not all can be asked', () => {
    const pack = packWith(({ questions }) => questions.push(plain('first'), plain('second'), plain('third')));
    expect(idsOf(questionsOf(pack, { widgets: ['quick-quiz'], limit: 2 })).sort()).to.deep.equal(['first', 'second']);
  });

  it('never begins with a hard one where there is another', () => {
    const pack = packWith(({ questions }) => {
      questions.push(plain('hard', { difficulty: 0.9 }), plain('harder', { difficulty: 1 }), plain('easy'));
    });
    for (const seed of 'abcdefgh') expect(ask('quick-quiz', pack, seed)[0]!.id).to.equal('easy');
  });

  it('is never in order from the start', () => {
    for (const seed of 'abcdefgh') {
      const [order] = ask('timeline-quiz', bridgePack, seed) as { correct: string[]; options: { id: string }[] }[];
      expect(order!.options.map(({ id }) => id)).not.to.deep.equal(order!.correct);
    }
  });
});

describe('the mix', () => {
  it('is of all kinds, plain ones first', () => {
    const pack = packWith(({ questions }) => questions.push(plain('one'), plain('two')));
    const mix = mixed(draw(undefined, pack, { seed: 'a', limit: 20 }));
    expect(mix.slice(0, 2).map(({ widget }) => widget)).to.deep.equal(['quick-quiz', 'quick-quiz']);
    expect(new Set(mix.map(({ widget }) => widget)).size).to.equal(WIDGETS.length);
  });
});

describe('questionsText', () => {
  it('lists every question with what is right', () => {
    const pack = packWith(({ questions }) => questions.push(plain('one')));
    const lines = questionsText(questionsOf(pack, { seed: 'a' }));
    for (const widget of WIDGETS) expect(lines).to.include(`# ${widget}: `);
    expect(lines).to.include('✓ Ada Okafor');
    expect(lines).to.include('Ada Okafor – city engineer of Port Alder');
    expect(lines).to.match(/1\. The bridge opened to traffic \(1961-06\)/);
    expect(lines).to.include('✓ $84 million');
  });
});
