import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/key-questions/key-questions.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<key-questions>', () => {
  behavesLikeAWidget('key-questions');
});
