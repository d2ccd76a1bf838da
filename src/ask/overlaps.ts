import type { Evidence } from '../pack/types.js';

/** Whether two passages have words in common: what one shows, the other would give away. */
export const overlaps = (one: Evidence, other: Evidence): boolean => one.start < other.end && other.start < one.end;
