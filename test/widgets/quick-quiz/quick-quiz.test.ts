import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/quick-quiz/quick-quiz.js';
import type { QuickQuiz } from '../../../src/widgets/quick-quiz/quick-quiz.js';
import { expect } from '@open-wc/testing';
import { freshPack, mount } from '../../support/mount.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<quick-quiz>', () => {
  behavesLikeAWidget('quick-quiz');
  behavesLikeAQuiz('quick-quiz');

  for (const seed of ['one', 'two', 'three'])
    it(`asks in the order of the pack where that is wanted, whatever the seed: ${seed}`, async () => {
      const pack = freshPack();
      pack.questions.reverse();
      const quiz = await mount<QuickQuiz>('quick-quiz', {
        properties: { pack, seed, limit: 6 },
        attributes: { 'in-order': '' },
      });
      const usable = pack.questions.filter(({ review }) => !review).map(({ id }) => id);
      expect(quiz.questions.map(({ id }) => id)).to.deep.equal(usable.slice(0, 6));
    });
});
