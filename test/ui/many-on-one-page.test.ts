import { expect } from '@open-wc/testing';
import type { QuizElement } from '../../src/ui/elements/quiz-element.js';
import { mark } from '../../src/quiz/mark.js';
import { sessionOf } from '../../src/ui/session/session.js';
import { freshPack, inside, settled } from '../support/mount.js';
import '../../src/widgets/who-said-it/who-said-it.js';

/** Quizzes that come into the page in one go. */
async function mountAll(...properties: object[]): Promise<QuizElement[]> {
  const all = properties.map(each => Object.assign(document.createElement('who-said-it'), each));
  document.body.append(...all);
  await Promise.all(all.map(settled));
  return all;
}

function countUpdates(quiz: QuizElement, count: () => void): void {
  const update = quiz.requestUpdate.bind(quiz);
  quiz.requestUpdate = (...change: []) => {
    count();
    update(...change);
  };
}

const ids = ({ questions }: QuizElement) => questions.map(({ id }) => id);

describe('many quizzes on one page', () => {
  afterEach(() => document.querySelectorAll('who-said-it').forEach(quiz => quiz.remove()));

  it('have the questions of one pack once', async () => {
    const pack = freshPack();
    const [one, other] = await mountAll({ pack, seed: 's' }, { pack, seed: 's' });
    expect(one!.questions).to.have.length.above(1);
    expect(one!.questions).to.equal(other!.questions);
  });

  it('ask what each is told to', async () => {
    const pack = freshPack();
    const quizzes = await mountAll(
      { pack, seed: 's', limit: 1 },
      { pack, seed: 's', limit: 2 },
      { pack, seed: 'another', limit: 2 },
      { pack: freshPack({ quotes: pack.quotes.slice(0, 1) }), seed: 's' },
    );
    expect(quizzes.map(({ questions }) => questions.length)).to.deep.equal([1, 2, 2, 1]);
    expect(ids(quizzes[1]!)).to.not.deep.equal(ids(quizzes[2]!));
  });

  it('read a pack anew that was changed and set again', async () => {
    const pack = freshPack();
    const [quiz] = await mountAll({ pack, seed: 's' });
    await new Promise(later => setTimeout(later));
    pack.quotes.splice(1);
    quiz!.pack = undefined;
    await settled(quiz!);
    quiz!.pack = pack;
    await settled(quiz!);
    expect(ids(quiz!)).to.have.length(1);
  });

  it('are not drawn again for what one of them asks, but for an answer that another gave', async () => {
    const pack = freshPack();
    const [one] = await mountAll({ pack, seed: 's' });
    let draws = 0;
    countUpdates(one!, () => (draws += 1));
    const [other] = await mountAll({ pack, seed: 's' });
    expect(draws).to.equal(0);
    inside(other!, '.option')!.click();
    await settled(one!);
    expect(inside(one!, '.feedback')).to.not.equal(null);
  });

  it('are not drawn again for an answer to what they do not ask', async () => {
    const pack = freshPack();
    const [one, other] = await mountAll({ pack, seed: 's', limit: 1 }, { pack, seed: 's', limit: 2 });
    let draws = 0;
    countUpdates(one!, () => (draws += 1));
    const session = sessionOf(pack);
    session.record(
      mark(
        other!.questions.find(({ id }) => id !== one!.question!.id)!,
        '',
      ),
    );
    expect(draws).to.equal(0);
    session.record(mark(one!.question!, ''));
    expect(draws).to.equal(1);
  });
});
