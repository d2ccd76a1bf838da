import { irregularPast, speechVerbs } from '../events/words.js';
import { ACTS } from './words.js';

/** Does the name before these words say or do something? */
export function acts(after: string): boolean {
  const words = ACTS.exec(after)?.[0].trim().toLowerCase().split(/\s+/) ?? [];
  const last = words.at(-1) ?? '';
  return (
    speechVerbs.has(last) ||
    irregularPast.has(last) ||
    /^(?:has|had|will|did|was|is)$/.test(last) ||
    /[a-z]{2}ed$/.test(last)
  );
}
