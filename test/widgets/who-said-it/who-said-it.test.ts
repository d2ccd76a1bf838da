import '../../../src/widgets/who-said-it/who-said-it.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';

describe('<who-said-it>', () => {
  behavesLikeAQuiz('who-said-it');
});
