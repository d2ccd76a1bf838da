import type { Span } from './types.js';

/** Have two stretches anything in common? That one ends where the other starts is nothing. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
