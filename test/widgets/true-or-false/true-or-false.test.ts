import '../../../src/widgets/true-or-false/true-or-false.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';

describe('<true-or-false>', () => {
  behavesLikeAQuiz('true-or-false');
});
