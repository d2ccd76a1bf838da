import { mergeResults, type DeviceRecord } from './device-record.js';
import type { SavedResult } from './reporter.js';
import type { Suspended } from './suspend.js';

/** What an earlier session left, as the next one goes on with it. */
export interface Resumed {
  attempt?: string;
  sequence: number;
  saved: SavedResult[];
  /** Of these, what the LMS may not have heard. */
  unsent: SavedResult[];
}

/** Where what the LMS has and what this device has differ: which of them is newer, by attempt and sequence. */
export function resumed(
  inLms: Suspended,
  onDevice: (DeviceRecord & { isShared: boolean }) | undefined,
  { untouched, questions }: { untouched: boolean; questions: number },
): Resumed {
  const { attempt, sequence, results } = inLms;
  const lms = { attempt, sequence, saved: results, unsent: [] };
  if (!onDevice) return lms;
  const isSame = onDevice.attempt === attempt;
  const isComplete = onDevice.results.length >= questions;
  // The LMS has begun a new attempt where it knew the record's, and knows of none now.
  const isOfAnother = attempt
    ? !isSame && onDevice.taken
    : untouched && onDevice.taken && (isComplete || !onDevice.isShared);
  if (isOfAnother) return lms;
  const isNewer = isSame && onDevice.sequence > sequence;
  const saved = isNewer ? mergeResults(results, onDevice.results) : mergeResults(onDevice.results, results);
  const known = new Map(results.map(result => [result.questionId, result.score]));
  return {
    attempt: attempt ?? onDevice.attempt,
    sequence: Math.max(sequence, onDevice.sequence),
    saved,
    unsent: saved.filter(({ questionId, score }) => known.get(questionId) !== score),
  };
}
