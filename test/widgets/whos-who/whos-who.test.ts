import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/whos-who/whos-who.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<whos-who>', () => {
  behavesLikeAWidget('whos-who');
  behavesLikeAQuiz('whos-who');
});
