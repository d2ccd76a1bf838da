/** Finding the facts of an article that was read, for programs. */
export { findFacts, type Facts, type Findings, type FindOptions } from './find-facts.js';
export type { Explain, Trace } from './trace.js';
