import '../../../src/widgets/whos-who/whos-who.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';

describe('<whos-who>', () => {
  behavesLikeAQuiz('whos-who');
});
