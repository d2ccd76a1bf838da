import { sentence } from '../words/finding-in-words.js';
import { words } from '../words/words.js';

/** Why a fact waits, where an editor's own step is the reason. Kept with the pack, as the builder's reasons are: in English. */
export const BY_HAND = 'Its date was given by hand.';
export const NO_DATE = 'It has no date.';
export const speakerDropped = (name: string): string => `The speaker was ${name}, who was dropped.`;

const SPEAKER_DROPPED = /^The speaker was (.+), who was dropped\.$/s;

/** A reason in the language that the studio speaks. */
export function reasonInWords(reason: string | undefined): string {
  const { unsure, dateByHand, noDate, speakerDropped: dropped } = words().fact;
  if (reason === undefined) return unsure;
  if (reason === BY_HAND) return dateByHand;
  if (reason === NO_DATE) return noDate;
  const speaker = SPEAKER_DROPPED.exec(reason)?.[1];
  return speaker === undefined ? sentence(reason) : dropped(speaker);
}
