import type { Tense } from '../contract/dates.js';

const WINDOW = 140;

/** The words around a passage within its sentence. */
export function around(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - WINDOW), start).replace(/^[^]*[.!?]["”“»]?\s+(?=\p{Lu})/u, '');
  return { before, after: text.slice(end, end + WINDOW).split(/[.!?]["”“»]?\s|\n/, 1)[0]! };
}

/** Tells the tense of the verb nearest to a passage, by a pattern of verbs with the groups `future` and `past`; global. */
export const tenseReader =
  (cue: RegExp) =>
  (text: string, start: number, end: number): Tense | undefined => {
    const { before, after } = around(text, start, end);
    const cues = [
      ...[...before.matchAll(cue)].map(({ index, groups, 0: word }) => ({
        groups,
        distance: before.length - index - word.length,
      })),
      ...[...after.matchAll(cue)].map(({ index, groups }) => ({ groups, distance: index })),
    ].sort((a, b) => a.distance - b.distance);
    return cues[0] && (cues[0].groups?.future ? 'future' : 'past');
  };
