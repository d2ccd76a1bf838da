import { expect } from '@open-wc/testing';
import { findIssues } from '../../src/pack/parse.js';
import { FACT_KINDS, type ContentPack } from '../../src/pack/types.js';
import { bestOf, movedQuestion, rewordedQuestion, withoutQuestion, withQuestion } from '../../src/wordpress/chosen.js';
import { freshPack } from '../support/mount.js';

const idsOf = ({ questions }: ContentPack) => questions.map(({ id }) => id);
const factsOf = (pack: ContentPack) => FACT_KINDS.reduce((sum, kind) => sum + pack[kind].length, 0);
const isPack = (pack: ContentPack) => expect(findIssues(pack)).to.deep.equal([]);

describe('the questions of a post’s quiz', () => {
  it('are at first the best five of which nothing is to review, with the facts they need alone', () => {
    const found = freshPack();
    found.questions[0]!.review = true;
    const quiz = bestOf(found);
    isPack(quiz);
    expect(idsOf(quiz)).to.deep.equal(idsOf(found).slice(1, 6));
    expect(factsOf(quiz)).to.be.below(factsOf(found));
    for (const { about = [] } of quiz.questions)
      for (const id of about)
        expect(
          FACT_KINDS.some(kind => quiz[kind].some(fact => fact.id === id)),
          id,
        ).to.equal(true);
  });

  it('leave out at first what rests on a fact that is to review', () => {
    const found = freshPack();
    const quote = found.quotes.find(({ id }) => found.questions.some(({ about }) => about?.includes(id)))!;
    quote.review = true;
    expect(bestOf(found).questions.some(({ about }) => about?.includes(quote.id))).to.equal(false);
  });

  it('take in another one with its facts, which whoever takes it answers for', () => {
    const found = freshPack();
    const last = found.questions.at(-1)!;
    last.review = true;
    last.reason = 'the builder is not sure';
    const quiz = withQuestion(bestOf(found), found, last.id);
    isPack(quiz);
    expect(quiz.questions.at(-1)).to.include({ id: last.id });
    expect(quiz.questions.at(-1)).not.to.have.any.keys('review', 'reason');
  });

  it('take one that was found anew in the place of the old one', () => {
    const found = freshPack();
    const quiz = bestOf(found);
    const [first] = found.questions;
    first!.prompt = 'Who said so?';
    const renewed = withQuestion(quiz, found, first!.id);
    expect(idsOf(renewed)).to.deep.equal(idsOf(quiz));
    expect(renewed.questions[0]!.prompt).to.equal('Who said so?');
  });

  it('go with the facts that nothing else needs', () => {
    const quiz = bestOf(freshPack());
    const left = idsOf(quiz).slice(1).reduce(withoutQuestion, quiz);
    isPack(left);
    expect(left.questions).to.have.length(1);
    expect(factsOf(left)).to.be.below(factsOf(quiz));
    expect(factsOf(withoutQuestion(left, left.questions[0]!.id))).to.equal(0);
  });

  it('move up and down, and not beyond the ends', () => {
    const quiz = bestOf(freshPack());
    const [a, b, c, ...rest] = idsOf(quiz);
    expect(idsOf(movedQuestion(quiz, b!, 1))).to.deep.equal([a, c, b, ...rest]);
    expect(idsOf(movedQuestion(quiz, b!, -1))).to.deep.equal([b, a, c, ...rest]);
    expect(movedQuestion(quiz, a!, -1)).to.equal(quiz);
    expect(movedQuestion(quiz, 'nobody', 1)).to.equal(quiz);
  });

  it('keep the names of who and what stands in the post', () => {
    const quiz = bestOf(freshPack());
    const people = new Set(quiz.people.map(person => person.id));
    const { id, options } = quiz.questions.find(each => each.options?.every(option => people.has(option.id)))!;
    const reworded = rewordedQuestion(quiz, id, { options: options!.map(() => 'Somebody else') });
    expect(reworded.questions).to.deep.equal(quiz.questions);
  });

  it('are put in other words; what is left empty stays, but for the explanation', () => {
    const found = freshPack();
    const asked = found.questions.find(({ options, explanation, review }) => options && explanation && !review)!;
    const [first] = asked.options!;
    if (asked.correct === first!.id) asked.correct = 'somebody';
    first!.id = 'somebody';
    const quiz = bestOf({ ...found, questions: [asked] });
    const { id, options } = asked;
    const texts = options!.map((_, place) => (place ? ' ' : ' Somebody else '));
    const reworded = rewordedQuestion(quiz, id, { prompt: ' ', explanation: '', options: texts });
    isPack(reworded);
    const before = quiz.questions.find(each => each.id === id)!;
    const after = reworded.questions.find(each => each.id === id)!;
    expect(after.prompt).to.equal(before.prompt);
    expect(after).not.to.have.property('explanation');
    expect(after.options!.map(({ text }) => text)).to.deep.equal([
      'Somebody else',
      ...options!.slice(1).map(({ text }) => text),
    ]);
  });
});
