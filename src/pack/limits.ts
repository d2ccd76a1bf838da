/** Of a pack. */
export const MAX_BYTES = 5e6;
