/** Building a content pack for programs: the facts of an article that was read. */
export { buildPack, type BuildOptions } from './build-pack.js';
export type { Explain, Trace } from './trace.js';
export { updatePack, type PackUpdate } from './update-pack.js';
