import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/fill-the-gap/fill-the-gap.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<fill-the-gap>', () => {
  behavesLikeAWidget('fill-the-gap');
  behavesLikeAQuiz('fill-the-gap');
});
