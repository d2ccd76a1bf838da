import { arabicMapPack, longMapPack, mapPack } from './support/map-pack.js';
import { aboutWidget, explainerStories } from './support/stories.js';

const { ready, unfolded, loading, error, empty, longText, rightToLeft, narrow } = explainerStories('story-map', {
  long: longMapPack,
  arabic: arabicMapPack,
});

export default { ...aboutWidget('story-map'), title: 'Explainers/story-map', parameters: { pack: mapPack } };

export const Ready = ready;
export const Unfolded = unfolded;
export const Loading = loading;
export const LoadError = error;
export const Empty = empty;
export const LongText = longText;
export const RightToLeft = rightToLeft;
export const Narrow = narrow;
