/** Of a pack. */
export const MAX_BYTES = 5e6;
/** For all tries to load it together, milliseconds. */
export const TIMEOUT = 20_000;
