import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/true-or-false/true-or-false.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<true-or-false>', () => {
  behavesLikeAWidget('true-or-false');
  behavesLikeAQuiz('true-or-false');
});
