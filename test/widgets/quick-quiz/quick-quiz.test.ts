import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/quick-quiz/quick-quiz.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<quick-quiz>', () => {
  behavesLikeAWidget('quick-quiz');
  behavesLikeAQuiz('quick-quiz');
});
