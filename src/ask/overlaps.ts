import type { Evidence, PackQuestion } from '../pack/types.js';

/** Whether two passages have words in common: what one shows, the other would give away. */
export const overlaps = (one: Evidence, other: Evidence): boolean => one.start < other.end && other.start < one.end;

/** A passage of fewer words is where somebody or something has its name in full. */
const FEWEST_WORDS = 6;

/** The passages that a question asks about, without those that only give a name. */
export function askedAbout({ evidence }: Pick<PackQuestion, 'evidence'>): Evidence[] {
  const told = evidence.filter(({ exact }) => exact.split(/\s+/).length >= FEWEST_WORDS);
  return told.length > 0 ? told : evidence;
}
