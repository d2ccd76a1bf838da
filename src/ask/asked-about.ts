import type { Evidence, PackQuestion } from '../pack/types.js';

/** A passage of fewer words is where somebody or something has its name in full, or is introduced. */
const FEWEST_WORDS = 10;

/** The passages that a question asks about, without those that only give a name. */
export function askedAbout({ evidence }: Pick<PackQuestion, 'evidence'>): Evidence[] {
  const told = evidence.filter(({ exact }) => exact.split(/\s+/).length >= FEWEST_WORDS);
  return told.length > 0 ? told : evidence;
}
