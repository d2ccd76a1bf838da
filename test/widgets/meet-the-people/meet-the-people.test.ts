import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/meet-the-people/meet-the-people.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<meet-the-people>', () => {
  behavesLikeAWidget('meet-the-people');
});
