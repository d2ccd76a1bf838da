import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/guess-the-number/guess-the-number.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<guess-the-number>', () => {
  behavesLikeAWidget('guess-the-number');
  behavesLikeAQuiz('guess-the-number');
});
