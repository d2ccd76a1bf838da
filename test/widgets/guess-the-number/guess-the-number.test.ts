import '../../../src/widgets/guess-the-number/guess-the-number.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';

describe('<guess-the-number>', () => {
  behavesLikeAQuiz('guess-the-number');
});
