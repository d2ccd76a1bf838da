import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/key-terms/key-terms.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<key-terms>', () => {
  behavesLikeAWidget('key-terms');
});
