import '../../../src/widgets/timeline-quiz/timeline-quiz.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';

describe('<timeline-quiz>', () => {
  behavesLikeAQuiz('timeline-quiz');
});
