import '../../../src/widgets/fill-the-gap/fill-the-gap.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';

describe('<fill-the-gap>', () => {
  behavesLikeAQuiz('fill-the-gap');
});
