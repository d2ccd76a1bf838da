/** Why the work on the screen isn't being kept, for the person to decide. */
export type Trouble =
  /** Another tab has it: from the start, or since it took it from this one. */
  | { kind: 'elsewhere' | 'taken' }
  /** It was changed, or removed, in another tab; what stands here was not written over that. */
  | { kind: 'changed' | 'removed' }
  /** The browser doesn't keep it; without a reason where it has no room left. */
  | { kind: 'unkept'; why?: string };

/** How a person wants the trouble to end. */
export type Resolution = 'take-over' | 'show-kept' | 'keep-both' | 'keep-anew' | 'save-file' | 'try-again' | 'leave';
