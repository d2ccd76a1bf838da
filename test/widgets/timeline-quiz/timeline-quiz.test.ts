import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/timeline-quiz/timeline-quiz.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<timeline-quiz>', () => {
  behavesLikeAWidget('timeline-quiz');
  behavesLikeAQuiz('timeline-quiz');
});
