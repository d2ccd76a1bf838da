import { expect } from '@open-wc/testing';
import { GAP } from '../../src/quiz/gap.js';
import { gapIn } from '../../src/quiz/fill-the-gap.js';
import { questionsText } from '../../src/quiz/plain-text.js';
import { questionsOf, QUESTION_SOURCES } from '../../src/quiz/questions.js';
import type { ChoiceQuestion, Question, Widget } from '../../src/quiz/types.js';
import type { ContentPack, Person, Quote, StoryEvent } from '../../src/pack/types.js';
import { bridgePack } from '../fixtures/bridge-pack.js';

const packWith = (change: (pack: ContentPack) => void): ContentPack => {
  const pack = structuredClone(bridgePack);
  change(pack);
  return pack;
};
const ask = (widget: Widget, pack = bridgePack, seed = 'a') => questionsOf(pack, { widgets: [widget], seed });
const evidence = [{ exact: 'Somewhere.', start: 9000, end: 9010 }];
const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({ id, name, evidence, ...more });
const quote = (id: string, text: string, speaker: string): Quote => ({ id, text, speaker, evidence });
const optionsOf = (question?: Question) => (question as ChoiceQuestion).options.map(({ text }) => text);

describe('questionsOf', () => {
  it('asks in the same order for the same seed, in another for another', () => {
    expect(questionsOf(bridgePack, { seed: 'a' })).to.deep.equal(questionsOf(bridgePack, { seed: 'a' }));
    const orders = new Set(
      ['a', 'b', 'c', 'd'].map(seed => JSON.stringify(ask('who-said-it', bridgePack, seed).map(({ id }) => id))),
    );
    expect(orders.size).to.be.greaterThan(1);
  });

  it('keeps the ids of questions and options whatever the seed', () => {
    const idsFor = (seed: string) =>
      questionsOf(bridgePack, { seed })
        .map(question => question.id)
        .sort();
    expect(idsFor('a')).to.deep.equal(idsFor('b'));
  });

  it('leaves out what is still to review, unless told otherwise', () => {
    const pack = packWith(({ claims }) => (claims[3].review = true));
    expect(ask('true-or-false', pack)).to.have.length(ask('true-or-false').length - 1);
    const all = questionsOf(pack, { widgets: ['true-or-false'], includeReview: true, seed: 'a' });
    expect(all).to.have.length(ask('true-or-false').length);
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

  it('never asks one passage in two ways that give one another away', () => {
    const pack = packWith(({ claims, numbers }) => {
      claims.push({ id: 'c-cost', text: numbers[0].evidence[0].exact, truth: true, evidence: numbers[0].evidence });
    });
    expect(ask('guess-the-number', pack)).to.have.length(ask('guess-the-number').length - 1);
    const claimed = ask('true-or-false').map(({ id }) => id.split(':')[1]);
    const gapped = ask('fill-the-gap').map(({ id }) => id.split(':')[1]);
    expect(claimed.filter(id => gapped.includes(id))).to.deep.equal([]);
  });
});

describe('who said it', () => {
  it('never offers the answer under another name, nor one of the same family', () => {
    const pack = packWith(({ people }) => {
      people.push(person('p-short', 'Okafor'), person('p-sister', 'Ruth Okafor'));
    });
    for (const seed of 'abcdef') {
      const question = ask('who-said-it', pack, seed).find(({ id }) => id.endsWith('q-cables'));
      expect(optionsOf(question).filter(name => name.includes('Okafor'))).to.deep.equal(['Ada Okafor']);
    }
  });

  it('does not ask who said what names its speaker', () => {
    const pack = packWith(({ quotes }) => quotes.push(quote('q-own', 'I, Ada Okafor, take the blame.', 'p-okafor')));
    expect(ask('who-said-it', pack).some(({ id }) => id.endsWith('q-own'))).to.equal(false);
  });

  it('does not offer somebody whom the quotation names', () => {
    const pack = packWith(({ quotes }) =>
      quotes.push(quote('q-of', 'Lindqvist knew about it all the time.', 'p-okafor')),
    );
    const question = ask('who-said-it', pack).find(({ id }) => id.endsWith('q-of'));
    expect(optionsOf(question)).not.to.include('Nils Lindqvist');
  });

  it('does not ask for fragments of three words, nor for words that two people said', () => {
    const pack = packWith(({ quotes }) => {
      quotes.push(quote('q-three', 'not good enough', 'p-okafor'));
      quotes.push(
        quote('q-one', 'We will never do this.', 'p-okafor'),
        quote('q-two', 'We will never do this.', 'p-moreau'),
      );
    });
    const asked = ask('who-said-it', pack).map(({ id }) => id.split(':')[1]);
    expect(asked).not.to.include.members(['q-three']);
    expect(asked).not.to.include.members(['q-one']);
  });

  it('shows a quotation without the commas of the sentence around it', () => {
    const pack = packWith(({ quotes }) =>
      quotes.push(quote('q-parts', 'We looked twice, … It was still there,', 'p-okafor')),
    );
    const question = ask('who-said-it', pack).find(({ id }) => id.endsWith('q-parts'));
    expect(question?.stimulus).to.equal('We looked twice … It was still there');
  });
});

describe('fill the gap', () => {
  const gapOf = (text: string, change: (pack: ContentPack) => void = () => undefined) => {
    const pack = packWith(change);
    // An id whose sentence goes to the gap rather than to true or false.
    const ids = Array.from({ length: 20 }, (_, index) => `claim-${index}`);
    for (const id of ids) {
      const gap = gapIn({ id, text, truth: true, evidence }, pack);
      if (gap) return gap;
    }
    return undefined;
  };

  it('leaves the title out with the name, since it tells who it was', () => {
    const gap = gapOf('On Monday city engineer Ada Okafor closed the lane.');
    expect(gap?.sentence).to.equal(`On Monday ${GAP} closed the lane.`);
  });

  it('knows a person by a surname alone', () => {
    expect(gapOf('On Monday Okafor closed the lane.')?.answer.name).to.equal('Ada Okafor');
  });

  it('leaves no gap whose answer stands in the same sentence', () => {
    expect(gapOf('Ada Okafor closed the lane, and Okafor opened it again.')).to.equal(undefined);
    expect(gapOf('Okafor’s plan was bold.')).to.equal(undefined);
  });

  it('leaves no gap beside a pronoun that tells man from woman', () => {
    expect(gapOf('Ada Okafor closed the lane before her deputy came.')).to.equal(undefined);
  });

  it('does not offer who is named in the sentence', () => {
    const gap = gapOf('Ada Okafor wrote to Nils Lindqvist about the lane.');
    expect(gap?.rivals.map(({ name }) => name)).not.to.include(
      gap?.answer.name === 'Ada Okafor' ? 'Nils Lindqvist' : '',
    );
  });

  it('takes a country for no town', () => {
    const gap = gapOf('The steel came from Lyon.', pack => {
      pack.people = [];
      pack.places = ['Lyon', 'Riga', 'Oslo', 'France'].map((name, index) => ({
        id: `l-${index}`,
        name,
        kind: name === 'France' ? 'country' : 'city',
        evidence,
      }));
    });
    expect(gap?.rivals.map(({ name }) => name)).to.have.members(['Riga', 'Oslo']);
  });
});

describe('put in order', () => {
  const event = (id: string, title: string, date?: string): StoryEvent => ({
    id,
    title,
    evidence,
    ...(date && { date }),
  });

  it('leaves out an event whose title tells its year, and one whose date spans another’s', () => {
    const pack = packWith(all => {
      all.events.push(event('e-told', 'The 1988 flood', '1988'), event('e-wide', 'The pier rusted', '2010/2020'));
    });
    const [order] = ask('timeline-quiz', pack) as { correct: string[] }[];
    expect(order.correct).not.to.include.members(['e-told']);
    expect(order.correct).not.to.include.members(['e-wide']);
  });

  it('puts what is yet to come last, and is never in order from the start', () => {
    for (const seed of 'abcdefgh') {
      const [order] = ask('timeline-quiz', bridgePack, seed) as { correct: string[]; options: { id: string }[] }[];
      expect(order.correct.at(-1)).to.equal('e-reopening');
      expect(order.options.map(({ id }) => id)).not.to.deep.equal(order.correct);
    }
  });
});

describe('who is who', () => {
  it('asks for no role that two of the people could hold, and none that names its holder', () => {
    const pack = packWith(all => {
      all.people.push(person('p-vice', 'Eva Brandt', { role: 'vice mayor of Port Alder' }));
      all.people.push(person('p-named', 'Tom Reed', { role: 'founder of Reed and Sons' }));
    });
    const [match] = ask('whos-who', pack) as { options: { id: string }[] }[];
    const ids = match.options.map(({ id }) => id);
    expect(ids.includes('p-vice') && ids.includes('p-lindqvist')).to.equal(false);
    expect(ids).not.to.include('p-named');
  });
});

describe('questionsText', () => {
  it('lists every question with what is right', () => {
    const lines = questionsText(questionsOf(bridgePack, { seed: 'a' }));
    for (const widget of Object.keys(QUESTION_SOURCES)) expect(lines).to.include(`# ${widget}: `);
    expect(lines).to.include('✓ Ada Okafor');
    expect(lines).to.include('Ada Okafor – city engineer');
    expect(lines).to.match(/1\. The bridge opened to traffic \(1961-06\)/);
    expect(lines).to.include('✓ 84000000 USD');
  });
});
