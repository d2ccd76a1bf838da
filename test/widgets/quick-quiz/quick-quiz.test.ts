import '../../../src/widgets/quick-quiz/quick-quiz.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';

describe('<quick-quiz>', () => {
  behavesLikeAQuiz('quick-quiz');
});
