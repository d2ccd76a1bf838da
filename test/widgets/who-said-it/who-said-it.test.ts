import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/who-said-it/who-said-it.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<who-said-it>', () => {
  behavesLikeAWidget('who-said-it');
  behavesLikeAQuiz('who-said-it');
});
