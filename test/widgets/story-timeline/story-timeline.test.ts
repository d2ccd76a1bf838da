import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/story-timeline/story-timeline.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<story-timeline>', () => {
  behavesLikeAWidget('story-timeline');
});
