/** One quiz of several articles, for programs. */
export { collect, type CollectOptions, type Collection } from './collect.js';
