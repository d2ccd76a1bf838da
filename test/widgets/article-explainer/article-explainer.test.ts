import '../../../src/index.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<article-explainer>', () => {
  behavesLikeAWidget('article-explainer');
});
