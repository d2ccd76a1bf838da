import { aboutWidget, explainerStories } from './support/stories.js';

const { ready, unfolded, loading, error, empty, longText, rightToLeft, narrow } = explainerStories('key-terms');

export default { ...aboutWidget('key-terms'), title: 'Explainers/key-terms' };

export const Ready = ready;
export const Unfolded = unfolded;
export const Loading = loading;
export const LoadError = error;
export const Empty = empty;
export const LongText = longText;
export const RightToLeft = rightToLeft;
export const Narrow = narrow;
