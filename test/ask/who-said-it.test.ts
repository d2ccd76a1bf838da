import { expect } from '@open-wc/testing';
import { askedOf, of, optionsOf, person, quote } from './facts.js';

describe('who said it', () => {
  it('never offers the answer under another name, nor one of the same family', () => {
    const questions = askedOf(({ people }) => {
      people.push(person('p-short', 'Okafor'), person('p-sister', 'Ruth Okafor'));
    });
    expect(optionsOf(of(questions, 'q-cables')).filter(name => name.includes('Okafor'))).to.deep.equal(['Ada Okafor']);
  });

  it('does not ask who said what names its speaker', () => {
    const questions = askedOf(({ quotes }) =>
      quotes.push(quote('q-own', 'I, Ada Okafor, take the blame.', 'p-okafor')),
    );
    expect(of(questions, 'q-own')).to.equal(undefined);
  });

  it('does not ask who said what tells whose child it is', () => {
    const questions = askedOf(({ quotes }) =>
      quotes.push(quote('q-kin', 'My father walked over the bridge in 1953 and never came back.', 'p-okafor')),
    );
    expect(of(questions, 'q-kin')).to.equal(undefined);
  });

  it('does not offer somebody whom the quotation names', () => {
    const questions = askedOf(({ quotes, people }) => {
      people.push(person('p-weber', 'Ines Weber'));
      quotes.push(quote('q-of', 'Nils Lindqvist knew about cracks all the time.', 'p-okafor'));
    });
    expect(optionsOf(of(questions, 'q-of')))
      .to.include('Ines Weber')
      .and.not.include('Nils Lindqvist');
  });

  it('asks for no fragment of three words, nor for words that two people said', () => {
    const questions = askedOf(({ quotes }) => {
      quotes.push(quote('q-three', 'not good enough', 'p-okafor'));
      quotes.push(
        quote('q-one', 'We will never do this.', 'p-okafor'),
        quote('q-two', 'We will never do this.', 'p-moreau'),
      );
    });
    for (const id of ['q-three', 'q-one', 'q-two']) expect(of(questions, id)).to.equal(undefined);
  });

  it('shows a quotation without the commas of the sentence around it', () => {
    const questions = askedOf(({ quotes }) =>
      quotes.push(quote('q-parts', 'We looked twice, … It was still there,', 'p-okafor')),
    );
    expect(of(questions, 'q-parts')?.stimulus?.text).to.equal('We looked twice … It was still there.');
  });

  it('is not asked where only one other could have said it', () => {
    const questions = askedOf(facts => (facts.people = facts.people.slice(0, 2)));
    expect(questions.filter(({ stimulus }) => stimulus?.type === 'quotation')).to.deep.equal([]);
  });

  it('offers whom an editor chose', () => {
    const questions = askedOf(({ quotes }) => (quotes[0]!.distractors = ['p-haddad']));
    expect(optionsOf(of(questions, 'q-cables'))).to.deep.equal(['Ada Okafor', 'Sami Haddad']);
  });

  it('says who the others are', () => {
    const question = of(askedOf(), 'q-cables');
    expect(question?.options?.find(({ id }) => id === 'p-moreau')?.feedback).to.include('chair of the ferry union');
    expect(question?.options?.find(({ id }) => id === 'p-okafor')?.feedback).to.equal(undefined);
  });
});
