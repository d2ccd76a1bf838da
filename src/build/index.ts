/** Building a content pack for programs: the facts of an article that was read, and what is asked of them. */
export { askAgain } from './ask-again.js';
export { buildPack, type BuildOptions } from './build-pack.js';
export { correctionsOf, type Withdrawal } from './corrections-of.js';
export { mapPack } from './map-pack.js';
export { updatePack, type PackUpdate } from './update-pack.js';
export type { HeldBack, HouseLine } from '../ask/fit-to-print.js';
export type { Explain, Trace } from '../extract/trace.js';
